package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WriteTest {

    private final JsonWriter w = new JsonWriter();

    @Test
    void lists() {
        Write.strings(w, List.of("a", "\n"));
        Write.list(w, List.of(List.of(1L), List.of()), Codecs.list(Codecs.longValue()));
        assertThat(w).hasToString("[\"a\",\"\\n\"]\n[[1],[]]");
    }

    @Test
    void mapsInTheirOrder() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("z", "1");
        map.put("a\"", "2");
        Write.stringMap(w, map);
        Write.stringMap(w, Map.of());
        assertThat(w).hasToString("{\"z\":\"1\",\"a\\\"\":\"2\"}\n{}");
    }

    @Test
    void membersOfAnObjectThatHasBegun() {
        w.beginObject().name("a").number(1);
        Write.members(w, Map.of("b", JsonData.ofNull()));
        Write.members(w, Map.of("c", "d"), Codecs.string());
        w.endObject();
        assertThat(w).hasToString("{\"a\":1,\"b\":null,\"c\":\"d\"}");
    }
}
