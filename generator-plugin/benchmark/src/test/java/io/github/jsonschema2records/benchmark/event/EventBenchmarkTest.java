package io.github.jsonschema2records.benchmark.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jsonschema2records.benchmark.measure.Pacing;
import io.github.jsonschema2records.benchmark.measure.Sample;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every operation runs, and does what the others do. Nothing is said about how fast. */
class EventBenchmarkTest {

    @Test
    void everyOperationIsMeasured() throws Exception {
        EventDocument event = EventDocument.ARRAY_CHILD;
        List<Sample> samples = new ArrayList<>();

        EventRun.measure(event, new Pacing(1, Duration.ofNanos(1), Duration.ofNanos(1), 1), samples::add);

        assertThat(samples.stream().map(Sample::series).distinct()).containsExactlyElementsOf(series());
        assertThat(samples).extracting(Sample::subject).containsOnly(event.name());
        assertThat(samples)
                .filteredOn(sample -> sample.series().equals(EventPart.RECORDS))
                .allSatisfy(sample -> assertThat(sample.value()).isBetween(1_000.0, 10_000.0));
    }

    private static List<String> series() {
        Stream<String> labels = Arrays.stream(EventOperation.values()).map(EventOperation::label);
        return Stream.concat(labels, Stream.of(EventPart.RECORDS)).toList();
    }

    @ParameterizedTest
    @EnumSource
    void mappersReadTheSameValueAndWriteTheSameEvent(EventDocument event) throws IOException {
        Object value = new Jackson2(event).read();

        for (Mapper mapper : List.of(new Jackson3(event), new Fastjson2(event), Avaje.of(event))) {
            assertThat(mapper.read()).isEqualTo(value);
            assertThat(tree(mapper.write())).isEqualTo(tree(event.json()));
        }
        assertThat(tree(new Jackson2(event).write())).isEqualTo(tree(event.json()));
        assertThat(tree(new Ours(event).write())).isEqualTo(tree(event.json()));
    }

    private static JsonNode tree(byte[] json) throws IOException {
        return new ObjectMapper().readTree(json);
    }

    @ParameterizedTest
    @EnumSource
    void theEventIsValid(EventDocument event) throws IOException {
        Ours ours = new Ours(event);

        assertThat(ours.parse()).isTrue();
        assertThat(ours.isValid()).isTrue();
        assertThat(ours.isValidReusingDocument()).isTrue();
        assertThat(ours.validate().violations()).isEmpty();
        assertThat(new Networknt(event.json()).isValid()).isTrue();
        assertThat(new Jackson2(event).scan()).isGreaterThan(50).isEqualTo(new Jackson3(event).scan());
    }

    @Test
    void jmhRunsAnOperation() throws RunnerException {
        Options once = new OptionsBuilder()
                .include(EventBenchmark.class.getName())
                .param("event", EventDocument.ARRAY_CHILD.name())
                .param("operation", EventOperation.FROM_JSON.name())
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(10))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();

        assertThat(new Runner(once).run()).hasSize(1);
    }
}
