package io.github.jsonschema2records.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StatusFolderTest {

    @Test
    void hasAFileForEachOutputFolderWhereverTheProjectLies() {
        Path first = file("/home/me/app", "target/generated-sources/jsonschema2records");
        Path second = file("/home/me/app", "target/generated-test-sources/jsonschema2records");
        Path elsewhere = file("/ci/42", "target/generated-sources/jsonschema2records");

        assertThat(first.toString()).matches("target/jsonschema2records-status/jsonschema2records-[0-9a-f]+\\.txt");
        assertThat(second).isNotEqualTo(first);
        assertThat(elsewhere).isEqualTo(first);
    }

    /** Relative to the project. */
    private static Path file(String base, String outputFolder) {
        Path folder = Path.of(base);
        StatusFolder status = new StatusFolder(folder.resolve("target"), folder);
        return folder.relativize(status.fileOf(folder.resolve(outputFolder)));
    }
}
