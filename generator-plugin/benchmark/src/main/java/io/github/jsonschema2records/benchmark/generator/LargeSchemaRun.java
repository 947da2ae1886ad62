package io.github.jsonschema2records.benchmark.generator;

import io.github.jsonschema2records.benchmark.generator.Generation.Outcome;
import io.github.jsonschema2records.benchmark.measure.ProcessCost;
import io.github.jsonschema2records.generator.GeneratorOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** One JVM that generates from one large schema. */
public final class LargeSchemaRun {

    private LargeSchemaRun() {}

    /** Generates from a schema into a folder. The third argument is the number of the round. */
    public static void main(String[] arguments) throws IOException {
        GeneratorOptions options = GeneratorOptions.of("large").withDialect(URI.create(SchemaList.DIALECT));
        ProcessCost start = ProcessCost.now();
        Outcome outcome = new Generation(Path.of(arguments[1])).run(Path.of(arguments[0]), options);
        if (outcome != Outcome.WRITTEN) {
            throw new IllegalStateException("the large schema: " + outcome);
        }
        ProcessCost.now()
                .since(start)
                .samples(GeneratorPart.NAME, GeneratorPart.LARGE, GeneratorPart.FIRST, Integer.parseInt(arguments[2]))
                .forEach(sample -> System.out.println(sample.line()));
    }
}
