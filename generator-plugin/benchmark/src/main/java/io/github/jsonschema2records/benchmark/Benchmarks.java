package io.github.jsonschema2records.benchmark;

import io.github.jsonschema2records.benchmark.corpora.CorporaPart;
import io.github.jsonschema2records.benchmark.event.EventPart;
import io.github.jsonschema2records.benchmark.generator.GeneratorPart;
import io.github.jsonschema2records.benchmark.measure.Part;
import io.github.jsonschema2records.benchmark.measure.Results;
import io.github.jsonschema2records.benchmark.measure.Settings;
import io.github.jsonschema2records.benchmark.page.BenchmarksPage;
import io.github.jsonschema2records.benchmark.scale.ScalePart;
import io.github.jsonschema2records.benchmark.start.ColdStartPart;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs the measurements, and writes the page about them. */
public final class Benchmarks {

    /** All parts, in the order in which they run. */
    public static final List<Part> PARTS =
            List.of(new EventPart(), new CorporaPart(), new ColdStartPart(), new ScalePart(), new GeneratorPart());

    private static final long NANOSECONDS = 1_000_000_000;

    private Benchmarks() {}

    /** Measures the parts that the properties choose, and writes the page from all results that are there. */
    public static void main(String[] arguments) throws Exception {
        Settings settings = Settings.of(
                System.getProperties(), PARTS.stream().map(Part::name).toList());
        List<Exception> failures = new ArrayList<>();
        for (Part part : PARTS) {
            if (settings.parts().contains(part.name())) {
                measure(part, settings, failures);
            }
        }
        Files.writeString(settings.page(), page(settings));
        System.out.println("written: " + settings.page());
        if (!failures.isEmpty()) {
            IllegalStateException failure = new IllegalStateException("some parts failed");
            failures.forEach(failure::addSuppressed);
            throw failure;
        }
    }

    /** Measures a part. A failure does not end the others. */
    private static void measure(Part part, Settings settings, List<Exception> failures) throws IOException {
        long start = System.nanoTime();
        System.out.println("measuring: " + part.name());
        try (PrintWriter file = Results.writer(settings.results(), part.name())) {
            part.measure(settings, sample -> file.println(sample.line()));
        } catch (Exception e) {
            System.out.println("FAILED: " + part.name() + ": " + e);
            failures.add(e);
        }
        System.out.println("  " + (System.nanoTime() - start) / NANOSECONDS + " s");
    }

    private static String page(Settings settings) throws IOException {
        String conditions = "%s, Java %s (%s), %s %s, %d processors. Setting: %s."
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        System.getProperty("java.version"),
                        System.getProperty("java.vm.name"),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        settings.setting().name().toLowerCase(Locale.ROOT));
        return new BenchmarksPage(Files.readString(settings.page())).with(Results.read(settings.results()), conditions);
    }
}
