package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.collection.Immutable;
import io.github.jsonschema2records.runtime.collection.MapBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdditionalMembersTest {

    @Test
    void nothing() {
        assertThat(AdditionalMembers.map(null)).isSameAs(Immutable.emptyMap());
    }

    @Test
    void anyValues() {
        JsonDocument d = JsonDocument.of("{\"b\":[1],\"\\u0061\":null}");
        MapBuilder<JsonData> extras = AdditionalMembers.add(null, d, 1);
        assertThat(AdditionalMembers.add(extras, d, 4)).isSameAs(extras);
        assertThat(AdditionalMembers.map(extras))
                .containsExactly(Map.entry("b", JsonData.parse("[1]")), Map.entry("a", JsonData.ofNull()));
    }

    @Test
    void valuesThatHaveBeenRead() {
        JsonDocument d = JsonDocument.of("{\"a\":1,\"b\":2}");
        MapBuilder<Long> extras = AdditionalMembers.add(null, d, 1, 1L);
        AdditionalMembers.add(extras, d, 3, 2L);
        assertThat(AdditionalMembers.map(extras)).containsExactly(Map.entry("a", 1L), Map.entry("b", 2L));
    }
}
