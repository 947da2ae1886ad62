package io.github.jsonschema2records.generator.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.ProjectFiles;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import io.github.jsonschema2records.generator.load.UriMapping;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundlerTest {

    private static final String DRAFT_7 = "http://json-schema.org/draft-07/schema#";

    @TempDir
    Path folder;

    private GeneratorOptions options = GeneratorOptions.of("bundled");

    private BundlerTest file(String name, String text) {
        ProjectFiles.write(folder.resolve(name), text.replace('\'', '"'));
        return this;
    }

    private Bundle bundle(String name) {
        return new Bundler(options).bundle(new PathInput(folder.resolve(name)));
    }

    private String text(String name) {
        return bundle(name).text().orElseThrow();
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    @Test
    void filesKeepTheirPlacesBesideTheRoot() {
        file("order.json", "{'items': {'$ref': 'parts/line.json#/$defs/line'}}")
                .file("parts/line.json", "{'$defs': {'line': {'$ref': '../id.yaml'}, 'other': {'$ref': 'none.json'}}}")
                .file("id.yaml", "type: string\nminLength: 1.0\n");

        assertThat(text("order.json")).isEqualTo(json("""
                {
                  'items': {'$ref': 'parts/line.json#/$defs/line'},
                  '$defs': {
                    'id.yaml': {'$id': 'id.yaml', 'type': 'string', 'minLength': 1.0},
                    'parts/line.json': {'$id': 'parts/line.json', '$defs': {'line': {'$ref': '../id.yaml'}}}
                  }
                }
                """));
        assertThat(bundle("order.json").embedded()).containsExactly("id.yaml", "parts/line.json");
    }

    @Test
    void aReferenceByPathToADocumentWithAnIdentifierLeadsToTheIdentifier() {
        file("order.json", "{'$id': 'https://example.com/order', '$ref': 'https://example.com/line.json#/$defs/a'}")
                .file("line.json", "{'$id': 'https://example.org/line', '$defs': {'a': {'type': 'null'}}}");
        options = options.withMappings(List.of(new UriMapping("https://example.com/", folder)));

        assertThat(text("order.json")).isEqualTo(json("""
                {
                  '$id': 'https://example.com/order',
                  '$ref': 'https://example.org/line#/$defs/a',
                  '$defs': {
                    'https://example.org/line': {'$id': 'https://example.org/line', '$defs': {'a': {'type': 'null'}}}
                  }
                }
                """));
    }

    /** Up to draft 7 everything beside a {@code $ref} is ignored, also an identifier and definitions. */
    @Test
    void aReferenceThatWouldHideTheDefinitionsMovesIntoAnAllOf() {
        options = options.withDialect(URI.create(DRAFT_7));
        file("order.json", "{'$ref': 'line.json', 'title': 'Order', 'minProperties': 1}")
                .file(
                        "line.json",
                        "{'$schema': '" + DRAFT_7 + "', '$ref': '#/definitions/a', 'definitions': {'a': true}}");

        assertThat(text("order.json")).isEqualTo(json("""
                {
                  'title': 'Order',
                  'allOf': [{'$ref': 'line.json'}],
                  'definitions': {
                    'line.json': {
                      '$schema': 'http://json-schema.org/draft-07/schema#',
                      '$id': 'line.json',
                      'definitions': {'a': true},
                      'allOf': [{'$ref': '#/definitions/a'}]
                    }
                  }
                }
                """));
    }

    @Test
    void documentsOfOtherDialectsSayWhichOne() {
        file("order.json", "{'$defs': {'old.json': false}, 'allOf': [{'$ref': 'old.json'}, {'$ref': 'never.json'}]}")
                .file("old.json", "{'$schema': 'http://json-schema.org/draft-04/schema#', 'minimum': 1}")
                .file("never.json", "false");

        assertThat(text("order.json")).isEqualTo(json("""
                {
                  '$defs': {
                    'old.json': false,
                    'never.json': {'$id': 'never.json', 'not': {}},
                    'old.json-2': {
                      '$schema': 'http://json-schema.org/draft-04/schema#',
                      'id': 'old.json',
                      '$id': 'old.json',
                      'minimum': 1
                    }
                  },
                  'allOf': [{'$ref': 'old.json'}, {'$ref': 'never.json'}]
                }
                """));
    }

    @Test
    void aSchemaWithoutReferencesElsewhereStaysAsItIs() {
        file("order.json", "{'$ref': 'https://json-schema.org/draft/2020-12/schema'}");

        assertThat(text("order.json")).isEqualTo(json("{'$ref': 'https://json-schema.org/draft/2020-12/schema'}\n"));
    }

    @Test
    void errorsOfSchemasAreReported() {
        file("order.json", "{'$ref': 'none.json'}");

        assertThat(bundle("order.json").text()).isEmpty();
        assertThat(bundle("order.json").diagnostics())
                .singleElement()
                .satisfies(d -> assertThat(d.slug()).isEqualTo("dangling-reference"));
    }
}
