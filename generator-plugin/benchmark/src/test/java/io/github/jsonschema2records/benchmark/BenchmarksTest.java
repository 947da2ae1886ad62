package io.github.jsonschema2records.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every benchmark runs, and measures an event that is valid. Nothing is said about how fast. */
class BenchmarksTest {

    private static final Path SOURCES =
            Path.of(System.getProperty("basedir", "."), "src/main/java/io/github/jsonschema2records/benchmark");

    @Test
    void everyBenchmarkRuns() throws IOException, RunnerException, ClassNotFoundException {
        Options once = new OptionsBuilder()
                .include("^io\\.github\\.jsonschema2records\\.benchmark\\.")
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(10))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();

        assertThat(new Runner(once).run())
                .extracting(result -> result.getParams().getBenchmark())
                .containsExactlyInAnyOrderElementsOf(benchmarks());
    }

    private static List<String> benchmarks() throws IOException, ClassNotFoundException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            Stream.Builder<String> names = Stream.builder();
            for (Path file : files.filter(path -> path.toString().endsWith("Benchmark.java"))
                    .toList()) {
                String simpleName = file.getFileName().toString().replace(".java", "");
                Class<?> type = Class.forName(BenchmarksTest.class.getPackageName() + "." + simpleName);
                Arrays.stream(type.getMethods())
                        .filter(method -> method.isAnnotationPresent(Benchmark.class))
                        .forEach(method -> names.add(type.getName() + "." + method.getName()));
            }
            return names.build().toList();
        }
    }

    @Test
    void theEventIsValidForAll() throws IOException {
        ServiceJobEventBenchmark benchmark = new ServiceJobEventBenchmark();
        benchmark.read();

        assertThat(benchmark.networkntValidate()).isTrue();
        assertThat(benchmark.parseAndValidate()).isTrue();
        assertThat(benchmark.fromJson().detailType()).isEqualTo("Batch Service Job State Change");
        assertThat(benchmark.jacksonBind()).isInstanceOf(ServiceJobEventBenchmark.PlainEvent.class);
        assertThat(benchmark.jacksonScan()).isGreaterThan(50);
    }
}
