package io.github.jsonschema2records.benchmark.measure;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Samples of one or several runs. A part has a file of its own, so that a part can be measured again without the others.
 *
 * @param samples all samples
 */
public record Results(List<Sample> samples) {

    private static final String FILE_ENDING = ".tsv";

    /** Copies the list. */
    public Results {
        samples = List.copyOf(samples);
    }

    /** Reads the files of a folder; no samples if there is no such folder. */
    public static Results read(Path folder) throws IOException {
        List<Sample> all = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(f -> f.toString().endsWith(FILE_ENDING))
                        .sorted()
                        .toList()) {
                    Files.readAllLines(file).forEach(line -> all.add(Sample.parse(line)));
                }
            }
        }
        return new Results(all);
    }

    /** Opens the file for the samples of one part, a line for each. An earlier file of the part is replaced. */
    public static PrintWriter writer(Path folder, String part) throws IOException {
        Files.createDirectories(folder);
        Writer file = Files.newBufferedWriter(folder.resolve(part + FILE_ENDING));
        return new PrintWriter(file, true);
    }

    /** Returns the subjects of a part, in the order in which they were measured. */
    public List<String> subjects(String part) {
        return samples.stream()
                .filter(s -> s.part().equals(part))
                .map(Sample::subject)
                .distinct()
                .toList();
    }

    /** Returns the values of a series in the order in which they were measured. */
    public double[] values(String part, String subject, String series, String unit) {
        return samples.stream()
                .filter(s -> s.part().equals(part) && s.subject().equals(subject))
                .filter(s -> s.series().equals(series) && s.unit().equals(unit))
                .mapToDouble(Sample::value)
                .toArray();
    }

    /** Returns the median of a series; empty if it was not measured. */
    public OptionalDouble median(String part, String subject, String series, String unit) {
        return Statistics.median(values(part, subject, series, unit));
    }

    /**
     * Returns the median of the ratios of two series, each ratio of two values that were measured one after the other.
     * Empty if one of them was not measured.
     */
    public OptionalDouble ratio(String part, String subject, String series, String reference, String unit) {
        double[] values = values(part, subject, series, unit);
        double[] references = values(part, subject, reference, unit);
        double[] ratios = new double[Math.min(values.length, references.length)];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = values[i] / references[i];
        }
        return Statistics.median(ratios);
    }
}
