package io.github.jsonschema2records.benchmark.corpora;

import io.github.jsonschema2records.benchmark.measure.Pacing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalDouble;

/** The validator Ajv, which compiles a schema to JavaScript, in Node.js. */
final class Ajv {

    private final Path packageFolder;
    private final Pacing pacing;

    /** Creates the validator of a folder of packages. */
    Ajv(Path nodeModules, Pacing pacing) {
        packageFolder = nodeModules.toAbsolutePath().resolve("ajv");
        this.pacing = pacing;
    }

    boolean exists() {
        return Files.isDirectory(packageFolder);
    }

    /** Returns the microseconds of the best pass over all documents; empty if Ajv refuses the schema. */
    OptionalDouble cold(Corpus corpus) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "node",
                        "-e",
                        script(),
                        packageFolder.toString(),
                        corpus.schema().toString(),
                        corpus.instances().toString(),
                        Long.toString(pacing.warmUp().toMillis()),
                        Long.toString(pacing.pass().toMillis() * pacing.rounds()))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? OptionalDouble.of(Double.parseDouble(output.strip())) : OptionalDouble.empty();
    }

    private static String script() throws IOException {
        try (InputStream script = Objects.requireNonNull(Ajv.class.getResourceAsStream("ajv.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
