package io.github.jsonschema2records.benchmark.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonDocument;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingsTest {

    private static final int SIZE = 100_000;

    @ParameterizedTest
    @ValueSource(ints = {1_000, 16_000, SIZE})
    void documentsOfEverySizeHaveTheSameItems(int size) {
        Readings readings = Readings.ofSize(SIZE);
        int all = items(readings, readings.cut(SIZE));

        List<Integer> ends = readings.cut(size);

        assertThat(items(readings, ends)).isEqualTo(all).isGreaterThan(SIZE / 200);
        assertThat(ends).hasSizeBetween(SIZE / size * 3 / 4, SIZE / size + 1);
        assertThat(items(readings, readings.cut(SIZE))).isEqualTo(all);
    }

    private static int items(Readings readings, List<Integer> ends) {
        JsonDocument document = new JsonDocument();
        int from = 0;
        int items = 0;
        for (int end : ends) {
            assertThat(document.parse(readings.text(), from, end))
                    .as(() -> String.valueOf(document.failure()))
                    .isTrue();
            items += document.count(0);
            from = end;
        }
        return items;
    }

    @Test
    void streamsHaveAllEvents() throws Exception {
        byte[] event = {'{', '}'};

        assertThat(new RepeatedEvents(event, 1_000).readAllBytes()).hasSize(3_000);
    }
}
