package io.github.jsonschema2records.generator.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReferenceScanTest {

    private static ReferenceScan scan(StandardDialect dialect, String schema) {
        SourceValue root = Trees.parse("x.json", schema.replace('\'', '"'));
        return ReferenceScan.of(
                new SchemaDocument(URI.create("http://h/d/x.json"), "x", "x.json", root, true), Optional.of(dialect));
    }

    private static ReferenceScan scan(String schema) {
        return scan(StandardDialect.DRAFT_2020_12, schema);
    }

    private static URI[] uris(String... uris) {
        return Arrays.stream(uris).map(URI::create).toArray(URI[]::new);
    }

    @Test
    void findsReferencesOfAllKindsAnywhere() {
        ReferenceScan scan = scan("{'$ref': 'a', 'x': [{'$dynamicRef': 'b#c'}], 'examples': [{'$recursiveRef': 'd'}],"
                + " 'const': {'$ref': 'e'}, 'properties': {'$ref': {'$ref': 'f'}}, 'not': {'$ref': 5}}");

        assertThat(scan.referenced())
                .containsExactlyInAnyOrder(
                        uris("http://h/d/a", "http://h/d/b", "http://h/d/d", "http://h/d/e", "http://h/d/f"));
        assertThat(scan.identified()).isEmpty();
    }

    @Test
    void passesOverReferencesIntoTheSameResource() {
        assertThat(scan("{'$ref': '#/a', 'not': {'$dynamicRef': '#b', '$id': 'c'}}")
                        .referenced())
                .isEmpty();
    }

    @Test
    void resolvesAgainstTheIdInForce() {
        ReferenceScan scan = scan("{'$id': 'http://i/j/', '$ref': 'a', '$defs': {'k': {'$id': 'k/l#', '$ref': 'b'}}}");

        assertThat(scan.identified()).containsExactlyInAnyOrder(uris("http://i/j/", "http://i/j/k/l"));
        assertThat(scan.referenced()).containsExactlyInAnyOrder(uris("http://i/j/a", "http://i/j/k/b"));
    }

    @Test
    void triesBothBasesWhereAReferenceMayHideTheId() {
        ReferenceScan scan = scan(
                StandardDialect.DRAFT_7,
                "{'properties': {'a': {'$id': 'http://i/', '$ref': 'b', 'not': {'$ref': 'c'}}, 'd': {'$ref': 'e'}}}");

        assertThat(scan.identified()).isEmpty();
        assertThat(scan.referenced())
                .containsExactlyInAnyOrder(
                        uris("http://i/b", "http://h/d/b", "http://i/c", "http://h/d/c", "http://h/d/e"));
    }

    @Test
    void takesIdOfDraft4() {
        String schema = "{'id': 'http://i/', '$ref': 'a', 'properties': {'id': {'type': 'string'}}}";

        assertThat(scan(StandardDialect.DRAFT_4, "{'id': 'http://i/', 'not': {'$ref': 'a'}}")
                        .identified())
                .containsExactly(uris("http://i/"));
        assertThat(scan(StandardDialect.DRAFT_4, schema).identified()).isEmpty();
        assertThat(scan(StandardDialect.DRAFT_7, "{'id': 'http://i/'}").identified())
                .isEmpty();
        assertThat(scan(StandardDialect.DRAFT_7, schema).referenced())
                .containsExactlyInAnyOrder(uris("http://i/a", "http://h/d/a"));
    }

    @Test
    void takesTheDialectOfTheDocumentAndOfEmbeddedResources() {
        ReferenceScan scan = scan("{'$schema': 'http://json-schema.org/draft-04/schema#', 'id': 'http://i/',"
                + " 'definitions': {'a': {'$schema': 'https://json-schema.org/draft/2020-12/schema',"
                + " '$id': 'b', '$ref': 'c'}}}");

        assertThat(scan.identified()).containsExactlyInAnyOrder(uris("http://i/", "http://i/b"));
        assertThat(scan.referenced()).containsExactly(uris("http://i/c"));
    }

    @Test
    void takesOnlySchemasForIdentified() {
        ReferenceScan scan = scan("{'enum': [{'$id': 'http://a/'}], 'x-y': {'$id': 'http://b/'},"
                + " 'properties': {'enum': {'$id': 'http://c/'}, '$id': {'$id': 'http://d/'}}, 'default': {'$id': 'http://e'},"
                + " 'items': [{'$id': 'http://f/'}], '$id': '#anchor'}");

        assertThat(scan.identified()).containsExactlyInAnyOrder(uris("http://c/", "http://d/", "http://f/"));
    }

    @Test
    void refersToMetaschemasThatAreNotStandard() {
        assertThat(scan("{'$schema': 'http://m/', '$defs': {'a': {'$id': 'b', '$schema': 'c'},"
                                + " 'd': {'$schema': 'ignored'}, 'e': {'$id': 'f', '$schema': 'http://json-schema.org/draft-06/schema#'}}}")
                        .referenced())
                .containsExactlyInAnyOrder(uris("http://m/", "http://h/d/c"));
    }

    @Test
    void endsHoweverManyBasesThereMayBe() {
        String schema = "{'$id': 'a/', '$ref': 'x', 'not': ".repeat(400) + "{}" + "}".repeat(400);

        assertThat(scan(StandardDialect.DRAFT_7, schema).referenced()).hasSizeLessThan(400 * 16);
    }
}
