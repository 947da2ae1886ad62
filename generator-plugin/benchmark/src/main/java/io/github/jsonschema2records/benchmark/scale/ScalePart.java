package io.github.jsonschema2records.benchmark.scale;

import io.github.jsonschema2records.benchmark.measure.ChildJvm;
import io.github.jsonschema2records.benchmark.measure.GeneratedValidator;
import io.github.jsonschema2records.benchmark.measure.Part;
import io.github.jsonschema2records.benchmark.measure.Sample;
import io.github.jsonschema2records.benchmark.measure.Setting.Scale;
import io.github.jsonschema2records.benchmark.measure.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Measures documents from 1 KB to the largest one, and long streams of events with one and two threads. */
public final class ScalePart implements Part {

    /** The name of the part. */
    public static final String NAME = "scale";

    /** The subject of documents of one text. */
    public static final String DOCUMENT = "document";

    /** The unit of {@link #DOCUMENT}. */
    public static final String RATE = "MB/s";

    /** The subject of streams of events. */
    public static final String STREAM = "stream of events";

    private static final String[] HEAP_OF_DOCUMENT = {"-Xmx2g", "-XX:+UseSerialGC"};
    private static final String[] HEAP_OF_STREAM = {"-Xmx32m", "-XX:+UseSerialGC"};

    /** Returns the series of a number of threads. */
    public static String threads(int count) {
        return count == 1 ? "1 thread" : count + " threads";
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void measure(Settings settings, Consumer<Sample> samples) throws Exception {
        Scale scale = settings.setting().scale();
        GeneratedValidator validator = validator(settings.results().resolve(NAME));
        List<String> arguments = List.of(
                validator.className(),
                Integer.toString(scale.largestDocument()),
                Integer.toString(scale.documentRounds()));
        new ChildJvm(HEAP_OF_DOCUMENT)
                .withClasses(validator.classes())
                .run(OneDocumentRun.class, arguments)
                .forEach(samples);
        for (int round = 0; round < scale.streamRounds(); round++) {
            for (int threads : List.of(1, 2)) {
                List<String> stream =
                        List.of(Long.toString(scale.events()), Integer.toString(threads), Integer.toString(round));
                new ChildJvm(HEAP_OF_STREAM).run(EventStreamRun.class, stream).forEach(samples);
            }
        }
    }

    private static GeneratedValidator validator(Path folder) throws IOException {
        Path schema = Files.createDirectories(folder).resolve("readings.schema.json");
        try (InputStream resource =
                Objects.requireNonNull(ScalePart.class.getResourceAsStream("readings.schema.json"))) {
            Files.copy(resource, schema, StandardCopyOption.REPLACE_EXISTING);
        }
        return GeneratedValidator.of(schema, folder.resolve("classes"));
    }
}
