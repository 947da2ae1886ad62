package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Our classes start fast, work in native images, and keep no state: seen in the class files. */
class NoDynamicCodeTest {

    private static final int METHOD_HANDLE = 15;
    private static final int METHOD_TYPE = 16;
    private static final int DYNAMIC = 17;
    private static final int INVOKE_DYNAMIC = 18;

    /** HotSpot compiles no method of more. */
    private static final int LARGEST_METHOD = 8_000;

    private static List<ClassFile> classes;

    @BeforeAll
    static void read() throws IOException, URISyntaxException {
        Path folder = Path.of(JsonDocument.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        classes = ClassFile.allIn(folder);
        assertThat(classes).hasSizeGreaterThan(50);
    }

    @Test
    void noInvokeDynamic() {
        for (ClassFile file : classes) {
            assertThat(file.tags)
                    .as(file.strings.toString())
                    .doesNotContain(METHOD_HANDLE, METHOD_TYPE, DYNAMIC, INVOKE_DYNAMIC);
        }
    }

    @Test
    void noReflectionNoThreadLocalsNoLogging() {
        for (ClassFile file : classes) {
            assertThat(file.strings)
                    .noneMatch(string -> string.contains("java/lang/reflect/"))
                    .noneMatch(string -> string.contains("java/lang/invoke/"))
                    .noneMatch(string -> string.contains("java/lang/ThreadLocal"))
                    .noneMatch(string -> string.contains("java/lang/System$Logger"))
                    .noneMatch(string -> string.contains("java/util/logging/"))
                    .doesNotContain("forName");
        }
    }

    @Test
    void noFilesNoNetworkNoProcesses() {
        for (ClassFile file : classes) {
            assertThat(file.strings)
                    .noneMatch(string -> string.matches(".*java/net/(?!URI).*"))
                    .noneMatch(string -> string.contains("java/nio/file/"))
                    .noneMatch(string -> string.contains("java/nio/channels/"))
                    .noneMatch(string -> string.contains("java/io/File"))
                    .noneMatch(string -> string.contains("java/io/RandomAccessFile"))
                    .noneMatch(string -> string.contains("java/io/ObjectInputStream"))
                    .noneMatch(string -> string.contains("java/lang/Process"))
                    .doesNotContain("java/lang/Runtime", "java/lang/ClassLoader", "getProperty", "getenv");
        }
    }

    @Test
    void noStateOfClasses() {
        for (ClassFile file : classes) {
            assertThat(file.mutableStatics).isEmpty();
        }
    }

    @Test
    void noMethodIsTooLargeToCompile() {
        for (ClassFile file : classes) {
            assertThat(file.codeSizes.values()).allMatch(size -> size < LARGEST_METHOD);
        }
    }
}
