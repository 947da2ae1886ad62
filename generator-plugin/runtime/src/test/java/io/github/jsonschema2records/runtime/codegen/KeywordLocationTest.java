package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.StringTable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeywordLocationTest {

    private static Evaluation root(String uri) {
        return Evaluation.root(JsonDocument.of("1"), uri, 1);
    }

    private static KeywordLocation of(Evaluation e, @Nullable String keyword) {
        return KeywordLocation.of(new Failure(e, 0, keyword, "key", List.of()));
    }

    @Test
    void followsReferences() {
        Evaluation e = Evaluation.ref(
                Evaluation.at(root("https://a.example/s"), "/allOf/0"),
                "/properties/x/$ref",
                "https://b.example/t#/$defs/y");
        KeywordLocation location = of(Evaluation.at(e, "/items"), "type");
        assertThat(location.path()).isEqualTo("/allOf/0/properties/x/$ref/items/type");
        assertThat(location.absolute()).isEqualTo("https://b.example/t#/$defs/y/items/type");
        assertThat(location.keyword()).isEqualTo("type");
    }

    @Test
    void takesRootsWithAndWithoutFragment() {
        assertThat(of(root("https://a.example/s"), "type").absolute()).isEqualTo("https://a.example/s#/type");
        assertThat(of(root("https://a.example/s#"), "type").absolute()).isEqualTo("https://a.example/s#/type");
        assertThat(of(root("https://a.example/s#/x"), "type").absolute()).isEqualTo("https://a.example/s#/x/type");
        assertThat(of(root(""), "type").absolute()).isEqualTo("#/type");
    }

    @Test
    void encodesWhatUrisCannotContain() {
        StringTable names = new StringTable("a/b~ \"%größe");
        KeywordLocation location = of(Evaluation.property(root("urn:x"), names, 0), "type");
        assertThat(location.path()).isEqualTo("/properties/a~1b~0 \"%größe/type");
        assertThat(location.absolute()).isEqualTo("urn:x#/properties/a~1b~0%20%22%25gr%C3%B6%C3%9Fe/type");
    }

    @Test
    void ofASchemaThatForbids() {
        KeywordLocation location = of(Evaluation.at(root("urn:x"), "/unevaluatedItems"), null);
        assertThat(location.keyword()).isEqualTo("unevaluatedItems");
        assertThat(location.path()).isEqualTo("/unevaluatedItems");
        assertThat(location.absolute()).isEqualTo("urn:x#/unevaluatedItems");
        assertThat(of(Evaluation.at(root("urn:x"), "/$defs/items"), null).keyword())
                .isNull();
        assertThat(of(Evaluation.ref(root("urn:x"), "/$ref", "urn:y"), null).keyword())
                .isNull();
        assertThat(of(root("urn:x"), null).keyword()).isNull();
    }
}
