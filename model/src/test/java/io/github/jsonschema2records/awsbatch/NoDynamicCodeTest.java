package io.github.jsonschema2records.awsbatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Reading an event runs no code that is made at run time and looks nothing up by name: it starts fast and works in native
 * images. Seen in the class files of the model, without its command line, and of the runtime.
 */
class NoDynamicCodeTest {

    private static final int METHOD_HANDLE = 15;
    private static final int METHOD_TYPE = 16;
    private static final int DYNAMIC = 17;
    private static final int INVOKE_DYNAMIC = 18;

    private static final List<ClassFile> CLASSES = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        CLASSES.addAll(ClassFile.besides(JsonDocument.class));
        CLASSES.addAll(ClassFile.besides(BatchEvent.class));
        CLASSES.addAll(ClassFile.besides(SageMakerStatus.class));
        CLASSES.removeIf(file -> file.path.contains("awsbatch/cli/"));
        assertThat(CLASSES).hasSizeGreaterThan(400);
    }

    @Test
    void noInvokeDynamic() {
        for (ClassFile file : CLASSES) {
            assertThat(file.tags).as(file.path).doesNotContain(METHOD_HANDLE, METHOD_TYPE, DYNAMIC, INVOKE_DYNAMIC);
        }
    }

    @Test
    void noReflection() {
        for (ClassFile file : CLASSES) {
            assertThat(file.strings)
                    .as(file.path)
                    .noneMatch(string -> string.contains("java/lang/reflect/"))
                    .noneMatch(string -> string.contains("java/lang/invoke/"))
                    .noneMatch(string -> string.contains("java/util/ServiceLoader"))
                    .doesNotContain("forName", "getResourceAsStream", "getDeclaredMethods");
        }
    }

    @Test
    void noStateOfThreadsAndNoLogging() {
        for (ClassFile file : CLASSES) {
            assertThat(file.strings)
                    .as(file.path)
                    .noneMatch(string -> string.contains("java/lang/ThreadLocal"))
                    .noneMatch(string -> string.contains("java/lang/System$Logger"))
                    .noneMatch(string -> string.contains("java/util/logging/"));
        }
    }
}
