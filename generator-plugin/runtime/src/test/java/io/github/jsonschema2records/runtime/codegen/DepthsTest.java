package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import org.junit.jupiter.api.Test;

class DepthsTest {

    @Test
    void ofEveryToken() {
        JsonDocument d = JsonDocument.of("{\"a\":[1,[],{\"b\":[[]]}],\"c\":{\"d\":null}}");
        Depths depths = new Depths(d);
        StringBuilder all = new StringBuilder();
        for (int at = 0; at < d.tokenCount(); at++) {
            all.append(depths.of(at));
        }
        assertThat(all).hasToString("0112223341122");
    }

    @Test
    void ofDeepDocuments() {
        int depth = 40_000;
        JsonDocument d = new JsonDocument(JsonLimits.DEFAULTS.withMaxDepth(depth));
        d.parse("[".repeat(depth) + "]".repeat(depth));
        assertThat(new Depths(d).of(1_000)).isEqualTo(1_000);
        assertThat(new Depths(d).of(depth - 1)).isEqualTo(Short.MAX_VALUE);
    }
}
