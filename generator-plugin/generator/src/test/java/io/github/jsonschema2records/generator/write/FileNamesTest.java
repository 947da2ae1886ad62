package io.github.jsonschema2records.generator.write;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.generator.emit.JavaSource;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void takesNamesThatDiffer() {
        assertThatCode(() -> FileNames.check(sources("p/A.java", "q/A.java", "p/" + "x".repeat(193) + ".java")))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesNamesThatDifferInCaseOnly() {
        assertThatThrownBy(() -> FileNames.check(sources("p/Order.java", "p/ORDER.java")))
                .isInstanceOf(RefusedWriteException.class)
                .hasMessage("p/Order.java and p/ORDER.java are one file where the case of letters does not count; "
                        + "rename one of the types with javaName");
    }

    @Test
    void refusesOneNameTwice() {
        assertThatThrownBy(() -> FileNames.check(sources("p/Order.java", "p/Order.java")))
                .isInstanceOf(RefusedWriteException.class)
                .hasMessage("p/Order.java would be written twice");
    }

    @Test
    void refusesLongPaths() {
        String path = "p/" + "x".repeat(194) + ".java";

        assertThatThrownBy(() -> FileNames.check(sources(path)))
                .isInstanceOf(RefusedWriteException.class)
                .hasMessage(path + " has 201 characters, more than the 200 that work on every system; "
                        + "choose a shorter javaName or package name");
    }

    @Test
    void refusesNamesOfManyBytes() {
        String path = "p/" + "界".repeat(84) + ".java";

        assertThatThrownBy(() -> FileNames.check(sources(path)))
                .isInstanceOf(RefusedWriteException.class)
                .hasMessage(path + ": the file name has 257 bytes, more than the 255 that work on every system; "
                        + "choose a shorter javaName");
    }

    @Test
    void saysEverythingAtOnce() {
        assertThatThrownBy(() -> FileNames.check(sources("A.java", "a.java", "B.java", "b.java")))
                .hasMessage("A.java and a.java are one file where the case of letters does not count; "
                        + "rename one of the types with javaName\n"
                        + "B.java and b.java are one file where the case of letters does not count; "
                        + "rename one of the types with javaName");
    }

    private static List<JavaSource> sources(String... paths) {
        return Arrays.stream(paths).map(path -> new JavaSource(path, "")).toList();
    }
}
