package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageContentsTest {

    @Test
    void linksToEveryHeadingBelowTheTitle() {
        String page = """
                # Title
                ## Contents
                ## Some Things
                ### `one-of` and `$ref`, closed
                ```
                ## code
                ```
                ## More
                """;

        assertThat(PageContents.of(page)).isEqualTo("""
                - [Some Things](#some-things)
                  - [`one-of` and `$ref`, closed](#one-of-and-ref-closed)
                - [More](#more)
                """);
    }
}
