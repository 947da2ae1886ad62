package io.github.jsonschema2records.generator.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.GoldenFiles;
import io.github.jsonschema2records.generator.ProjectFiles;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/reference.html} is the page of the Batch events; {@code -Dfixtures.update} writes it anew. */
class BatchEventsReferenceTest {

    private static final Path SCHEMAS = ProjectFiles.MODULE
            .resolve("../../schema/src/main/resources/io/github/jsonschema2records/awsbatch/schema/v1")
            .normalize();
    static final Path PAGE =
            ProjectFiles.MODULE.resolve("../../docs/reference.html").normalize();

    @Test
    void thePageIsUpToDate() {
        String page = Pages.of(SCHEMAS, "io.github.jsonschema2records.awsbatch", "AWS Batch events");

        GoldenFiles.compareFile(PAGE, page);
        assertThat(page).contains("<li id=JobDetail/statusReason>", "API_JobDetail");
    }
}
