package io.github.jsonschema2records.generator.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finds the document of a reference: among those loaded, in mappings, among the metaschemas. */
class ReferencedDocumentsTest {

    @TempDir
    Path folder;

    private LoadFixture fixture;

    @BeforeEach
    void start() {
        fixture = new LoadFixture(folder);
    }

    @Test
    void answersMappedUrisFromFoldersAndJars() {
        fixture.file(
                        "a.json",
                        "{'allOf': [{'$ref': 'https://example.com/s/b'}, {'$ref': 'https://example.com/s/d/c.json#x'},"
                                + " {'$ref': 'urn:jar:e'}, {'$ref': 'https://example.com/one'}]}")
                .file("map/b.json", "{'$ref': 'd/c.json'}")
                .file("map/d/c.json", "{}")
                .file("single.yaml", "{}")
                .jar("map.jar", "e.json", "{}")
                .map("https://example.com/s/", "map")
                .map("urn:jar:", "map.jar")
                .map("https://example.com/one", "single.yaml")
                .input("a.json")
                .load();

        assertThat(fixture.uris())
                .containsExactly(
                        "file://DIR/a.json",
                        "https://example.com/one",
                        "https://example.com/s/b",
                        "https://example.com/s/d/c.json",
                        "urn:jar:e");
        assertThat(fixture.documents())
                .containsExactly(
                        "input a DIR/a.json",
                        "other single DIR/single.yaml",
                        "other b DIR/map/b.json",
                        "other c DIR/map/d/c.json",
                        "other e DIR/map.jar!/e.json");
        assertThat(fixture.diagnostics()).isEmpty();
    }

    @Test
    void triesTheLongestPrefixFirstAndNeverLeavesTheFolder() {
        fixture.file(
                        "a.json",
                        "{'allOf': [{'$ref': 'http://x/a/one.json'}, {'$ref': 'http://x/a/two.json'},"
                                + " {'$ref': 'http://x/a/%2E%2E/%2e./secret.json'}]}")
                .file("short/a/one.json", "{}")
                .file("short/a/two.json", "{}")
                .file("long/one.json", "{}")
                .file("secret.json", "{}")
                .map("http://x/", "short")
                .map("http://x/a/", "long")
                .input("a.json")
                .load();

        assertThat(fixture.documents())
                .containsExactly("input a DIR/a.json", "other one DIR/long/one.json", "other two DIR/short/a/two.json");
    }

    @Test
    void makesOneDocumentOfAFileWithTwoUris() {
        fixture.file(
                        "s/a.json",
                        "{'allOf': [{'$ref': 'http://x/b.json'}, {'$ref': 'https://x/b.json'}, {'$ref': 'c.json'}]}")
                .file("s/b.json", "{}")
                .file("s/c.json", "{'$ref': 'https://x/c.json'}")
                .map("http://x/", "s")
                .map("https://x/", "s")
                .input("s/a.json")
                .load();

        assertThat(fixture.uris()).containsExactly("file://DIR/s/a.json", "file://DIR/s/c.json", "http://x/b.json");
        assertThat(fixture.aliases())
                .containsExactly("https://x/b.json is http://x/b.json", "https://x/c.json is file://DIR/s/c.json");
        assertThat(fixture.loaded().document(URI.create("https://x/c.json")))
                .map(SchemaDocument::name)
                .contains("c");
        assertThat(fixture.loaded().document(URI.create("https://x/d.json"))).isEmpty();
    }

    @Test
    void takesWhatALoadedDocumentIdentifiesBeforeAnyFile() {
        fixture.file("a.json", "{'$id': 'http://x/a.json', '$ref': 'b.json', '$defs': {'c': {'$id': 'sub/c.json'}}}")
                .file("b.json", "{'$id': 'http://x/b.json', 'allOf': [{'$ref': 'sub/c.json'}, {'$ref': 'a.json'}]}")
                .file("map/a.json", "{'not': 'read'}")
                .file("map/b.json", "{'not': 'read'}")
                .file("map/sub/c.json", "{'not': 'read'}")
                .map("http://x/", "map")
                .input("a.json")
                .input("b.json")
                .load();

        assertThat(fixture.documents()).containsExactly("input a DIR/a.json", "input b DIR/b.json");
        assertThat(fixture.diagnostics()).isEmpty();
    }

    @Test
    void loadsBundledMetaschemasWhenReferredTo() {
        fixture.file("a.json", "{'items': {'$ref': 'https://json-schema.org/draft/2020-12/meta/core'}}")
                .file(
                        "b.json",
                        "{'$schema': 'http://json-schema.org/draft-07/schema#',"
                                + " 'items': {'$ref': 'http://json-schema.org/draft-07/schema#/definitions/x'}}")
                .input("a.json")
                .input("b.json")
                .load();

        assertThat(fixture.documents())
                .containsExactly(
                        "input a DIR/a.json",
                        "input b DIR/b.json",
                        "other schema http://json-schema.org/draft-07/schema",
                        "other core https://json-schema.org/draft/2020-12/meta/core");
        assertThat(fixture.diagnostics()).isEmpty();
    }

    @Test
    void prefersAMappingToABundledMetaschema() {
        fixture.file("a.json", "{'$ref': 'http://json-schema.org/draft-07/schema#'}")
                .file("map/schema", "{'title': 'mine'}")
                .map("http://json-schema.org/draft-07/", "map")
                .input("a.json")
                .load();

        assertThat(fixture.documents()).containsExactly("input a DIR/a.json", "other schema DIR/map/schema");
    }

    @Test
    void loadsCustomMetaschemas() {
        fixture.file("a.json", "{'$schema': 'https://example.com/meta', 'minimum': 'unchecked'}")
                .file(
                        "map/meta.json",
                        "{'$schema': 'https://json-schema.org/draft/2020-12/schema',"
                                + " '$id': 'https://example.com/meta'}")
                .map("https://example.com/", "map")
                .input("a.json")
                .load();

        assertThat(fixture.documents()).containsExactly("input a DIR/a.json", "other meta DIR/map/meta.json");
        assertThat(fixture.diagnostics()).isEmpty();
    }
}
