package io.github.jsonschema2records.benchmark.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {

    @TempDir
    private Path folder;

    @Test
    void mediansOfOddAndEvenNumbers() {
        assertThat(Statistics.median(3, 1, 2)).hasValue(2);
        assertThat(Statistics.median(4, 1, 2, 3)).hasValue(2.5);
        assertThat(Statistics.median()).isEmpty();
    }

    @Test
    void geometricMeans() {
        assertThat(Statistics.geometricMean(0.5, 2).orElseThrow()).isCloseTo(1, within(1e-9));
        assertThat(Statistics.geometricMean()).isEmpty();
    }

    @Test
    void ratiosAreOfValuesOfOneRound() {
        // The machine was slow in the second round, for both.
        Results results = new Results(Stream.concat(samples("ours", 1, 30, 3), samples("theirs", 2, 60, 4))
                .toList());

        assertThat(results.ratio("part", "subject", "ours", "theirs", "ns")).hasValue(0.5);
        assertThat(results.ratio("part", "subject", "ours", "absent", "ns")).isEmpty();
        assertThat(results.median("part", "subject", "theirs", "ns")).hasValue(4);
    }

    private static Stream<Sample> samples(String series, double... values) {
        return Stream.iterate(0, i -> i < values.length, i -> i + 1)
                .map(i -> new Sample("part", "subject", series, "ns", i, values[i]));
    }

    @Test
    void partsKeepTheirFiles() throws Exception {
        List<Sample> first = samples("a", 1.5).toList();
        write("one", first);
        write("two", samples("b", 1).toList());
        List<Sample> second = samples("b", 2, 1e-9).toList();
        write("two", second);

        assertThat(Results.read(folder).samples())
                .containsExactlyElementsOf(
                        Stream.concat(first.stream(), second.stream()).toList());
        assertThat(Results.read(folder.resolve("absent")).samples()).isEmpty();
    }

    private void write(String part, List<Sample> samples) throws Exception {
        try (PrintWriter file = Results.writer(folder, part)) {
            samples.forEach(sample -> file.println(sample.line()));
        }
    }

    @Test
    void otherLinesAreRefused() {
        assertThatThrownBy(() -> Sample.parse("part\tsubject\t1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no sample: part\tsubject\t1");
    }
}
