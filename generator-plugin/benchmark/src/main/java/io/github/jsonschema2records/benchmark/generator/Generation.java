package io.github.jsonschema2records.benchmark.generator;

import io.github.jsonschema2records.generator.GenerationResult.Generated;
import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import io.github.jsonschema2records.generator.write.CodeDigest;
import io.github.jsonschema2records.generator.write.Fingerprint;
import io.github.jsonschema2records.generator.write.RunDescription;
import io.github.jsonschema2records.generator.write.SourceWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Generates sources and writes them, or sees that they are up to date, as a build does. */
final class Generation {

    /** The outcome for one schema. */
    enum Outcome {
        /** Sources were written. */
        WRITTEN,
        /** The sources of the last run are right. */
        UP_TO_DATE,
        /** The schema has errors. */
        REFUSED
    }

    private final Path output;
    private final String code;

    /** Creates runs that write into a folder. */
    Generation(Path output) throws IOException {
        this.output = output;
        code = CodeDigest.of(List.of(Generator.class));
    }

    Outcome run(Path schema, GeneratorOptions options) throws IOException {
        List<SchemaInput> inputs = List.of(new PathInput(schema));
        RunDescription run = new RunDescription(
                code, options.toString(), inputs, options.documents().mappings());
        Path folder = output.resolve(options.packageName());
        SourceWriter writer = new SourceWriter(folder, output.resolve(options.packageName() + ".status"), notice -> {});
        if (writer.isUpToDate(run)) {
            return Outcome.UP_TO_DATE;
        }
        FileTime start = FileTime.from(Instant.now());
        Optional<Generated> generated = new Generator(options).run(inputs).generated();
        if (generated.isEmpty()) {
            return Outcome.REFUSED;
        }
        Fingerprint fingerprint = Fingerprint.ofRun(start, run, generated.get().files());
        writer.write(generated.get().sources(), () -> fingerprint);
        return Outcome.WRITTEN;
    }
}
