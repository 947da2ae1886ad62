package io.github.jsonschema2records.benchmark.generator;

import io.github.jsonschema2records.benchmark.measure.ChildJvm;
import io.github.jsonschema2records.benchmark.measure.Part;
import io.github.jsonschema2records.benchmark.measure.Sample;
import io.github.jsonschema2records.benchmark.measure.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Measures the generator: many schemas in one JVM, and a very large schema in a limited heap. */
public final class GeneratorPart implements Part {

    /** The name of the part. */
    public static final String NAME = "generator";

    /** The subject of many schemas. */
    public static final String MANY = "all schemas";

    /** The subject of one large schema. */
    public static final String LARGE = "large schema";

    /** The series of a run into an empty folder. */
    public static final String FIRST = "first run";

    /** The option of a JVM that compiles all code with the fast compiler only, and never again. */
    private static final String FAST_COMPILER = "-XX:TieredStopAtLevel=1";

    /** The series of a run into an empty folder in a JVM with {@link #FAST_COMPILER}. */
    public static final String FIRST_FAST_COMPILER = FIRST + ", `" + FAST_COMPILER + "`";

    /** The series of a run that has nothing to do. */
    public static final String UNCHANGED = "unchanged run";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void measure(Settings settings, Consumer<Sample> samples) throws Exception {
        Path folder = Files.createDirectories(settings.results().resolve(NAME));
        String text = LargeSchema.ofSize(settings.setting().generator().largeSchema());
        Path large = Files.writeString(folder.resolve("large.json"), text);
        SchemaList list = new SchemaList(settings.schemas());
        if (!list.exists()) {
            System.out.println("SKIPPED: no schemas in " + settings.schemas());
        }
        for (int round = 0; round < settings.setting().generator().rounds(); round++) {
            Path output = folder.resolve("output");
            String number = Integer.toString(round);
            if (list.exists()) {
                List<String> first = List.of(list.folder().toString(), empty(output), number, FIRST, UNCHANGED);
                new ChildJvm("-Xmx2g").run(ManySchemasRun.class, first).forEach(samples);
                List<String> fast = List.of(list.folder().toString(), empty(output), number, FIRST_FAST_COMPILER);
                new ChildJvm("-Xmx2g", FAST_COMPILER)
                        .run(ManySchemasRun.class, fast)
                        .forEach(samples);
            }
            List<String> arguments = List.of(large.toString(), empty(output), number);
            new ChildJvm("-Xmx1g").run(LargeSchemaRun.class, arguments).forEach(samples);
        }
        empty(folder.resolve("output"));
    }

    private static String empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return folder.toString();
    }
}
