package io.github.jsonschema2records.benchmark.generator;

import io.github.jsonschema2records.benchmark.generator.Generation.Outcome;
import io.github.jsonschema2records.benchmark.measure.ProcessCost;
import io.github.jsonschema2records.generator.GeneratorOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One JVM that generates from all schemas of a list, and perhaps once more, when nothing has changed. */
public final class ManySchemasRun {

    private ManySchemasRun() {}

    /**
     * Generates from the schemas of a folder into another folder. The third argument is the number of the round. Each
     * further argument is a run, and the name of its series.
     */
    public static void main(String[] arguments) throws IOException {
        SchemaList list = new SchemaList(Path.of(arguments[0]));
        Generation generation = new Generation(Path.of(arguments[1]));
        int round = Integer.parseInt(arguments[2]);
        for (String series : List.of(arguments).subList(3, arguments.length)) {
            ProcessCost start = ProcessCost.now();
            Map<Outcome, Integer> outcomes = run(list, generation);
            ProcessCost.now()
                    .since(start)
                    .samples(GeneratorPart.NAME, GeneratorPart.MANY, series, round)
                    .forEach(sample -> System.out.println(sample.line()));
            System.err.println(series + ": " + outcomes);
        }
    }

    private static Map<Outcome, Integer> run(SchemaList list, Generation generation) throws IOException {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        int number = 0;
        for (Path schema : list.schemas()) {
            GeneratorOptions options = GeneratorOptions.of("schema" + number++)
                    .withDialect(URI.create(SchemaList.DIALECT))
                    .withMappings(list.mappings());
            outcomes.merge(generation.run(schema, options), 1, Integer::sum);
        }
        return outcomes;
    }
}
