package io.github.jsonschema2records.generator.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundledMetaschemasTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://json-schema.org/draft-04/schema",
                "http://json-schema.org/draft-06/schema",
                "http://json-schema.org/draft-07/schema",
                "https://json-schema.org/draft/2019-09/schema",
                "https://json-schema.org/draft/2019-09/meta/applicator",
                "https://json-schema.org/draft/2019-09/meta/content",
                "https://json-schema.org/draft/2019-09/meta/core",
                "https://json-schema.org/draft/2019-09/meta/format",
                "https://json-schema.org/draft/2019-09/meta/meta-data",
                "https://json-schema.org/draft/2019-09/meta/validation",
                "https://json-schema.org/draft/2020-12/schema",
                "https://json-schema.org/draft/2020-12/meta/applicator",
                "https://json-schema.org/draft/2020-12/meta/content",
                "https://json-schema.org/draft/2020-12/meta/core",
                "https://json-schema.org/draft/2020-12/meta/format-annotation",
                "https://json-schema.org/draft/2020-12/meta/format-assertion",
                "https://json-schema.org/draft/2020-12/meta/meta-data",
                "https://json-schema.org/draft/2020-12/meta/unevaluated",
                "https://json-schema.org/draft/2020-12/meta/validation"
            })
    void holdsEveryStandardDocument(String uri) {
        SchemaDocument document = LoadedSchemas.bundled(URI.create(uri + "#")).orElseThrow();
        SourceObject root = (SourceObject) document.root();
        SourceValue id = root.get("$id") == null ? root.get("id") : root.get("$id");

        assertThat(((SourceString) id).value()).isIn(uri, uri + "#");
        assertThat(document.uri()).isEqualTo(URI.create(uri));
        assertThat(document.path()).isEqualTo(uri);
        assertThat(document.name()).isEqualTo(uri.substring(uri.lastIndexOf('/') + 1));
        assertThat(document.input()).isFalse();
    }

    @Test
    void holdsNothingElse() {
        assertThat(LoadedSchemas.bundled(URI.create("https://json-schema.org/draft-08/schema")))
                .isEmpty();
        assertThat(LoadedSchemas.bundled(URI.create("http://json-schema.org/draft-03/schema")))
                .isEmpty();
    }
}
