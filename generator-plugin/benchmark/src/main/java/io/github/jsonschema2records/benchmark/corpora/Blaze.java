package io.github.jsonschema2records.benchmark.corpora;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The validator Blaze, by its command line, the npm package {@code @sourcemeta/jsonschema}. */
final class Blaze {

    private static final Pattern LINE = Pattern.compile(".*\\[(\\d+)]: (?:PASS|FAIL) ([0-9.]+) \\+- .* us.*");

    private final Path program;
    private final int runs;

    /** Creates the validator of a folder of packages, which measures each document this often. */
    Blaze(Path nodeModules, int runs) {
        program = nodeModules.resolve(".bin/jsonschema");
        this.runs = runs;
    }

    boolean exists() {
        return Files.isExecutable(program);
    }

    /**
     * Returns the microseconds for all documents, each validated 20 times in a row. The best mean of each document counts.
     * Empty if Blaze refuses the schema.
     */
    OptionalDouble hot(Corpus corpus) throws IOException, InterruptedException {
        Map<String, Double> best = new HashMap<>();
        for (int i = 0; i < runs; i++) {
            Process process = new ProcessBuilder(command(corpus))
                    .redirectErrorStream(true)
                    .start();
            try (BufferedReader lines = process.inputReader()) {
                lines.lines()
                        .map(LINE::matcher)
                        .filter(Matcher::matches)
                        .forEach(line -> best.merge(line.group(1), Double.valueOf(line.group(2)), Math::min));
            }
            process.waitFor();
        }
        return best.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        best.values().stream().mapToDouble(Double::doubleValue).sum());
    }

    private List<String> command(Corpus corpus) {
        return List.of(
                program.toString(),
                "validate",
                corpus.schema().toString(),
                corpus.instances().toString(),
                "--fast",
                "--benchmark",
                "--loop",
                Integer.toString(CorpusRun.HOT));
    }
}
