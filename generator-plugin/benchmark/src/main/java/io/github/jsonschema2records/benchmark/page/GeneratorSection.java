package io.github.jsonschema2records.benchmark.page;

import static io.github.jsonschema2records.benchmark.generator.GeneratorPart.FIRST;
import static io.github.jsonschema2records.benchmark.generator.GeneratorPart.FIRST_FAST_COMPILER;
import static io.github.jsonschema2records.benchmark.generator.GeneratorPart.LARGE;
import static io.github.jsonschema2records.benchmark.generator.GeneratorPart.MANY;
import static io.github.jsonschema2records.benchmark.generator.GeneratorPart.UNCHANGED;

import io.github.jsonschema2records.benchmark.generator.GeneratorPart;
import io.github.jsonschema2records.benchmark.measure.Results;
import java.util.List;

/** Runs of the generator. */
final class GeneratorSection implements Section {

    private static final String WALL = "s";
    private static final String CPU = "CPU s";
    private static final String HEAP = "MB heap";

    @Override
    public String part() {
        return GeneratorPart.NAME;
    }

    @Override
    public List<Target> targets(Results results) {
        return List.of(
                Target.atMost(35, FIRST + ": s", MANY, results.median(part(), MANY, FIRST, WALL)),
                Target.atMost(1024, FIRST + ": MB heap", LARGE, results.median(part(), LARGE, FIRST, HEAP)));
    }

    @Override
    public String tables(Results results) {
        MarkdownTable table = new MarkdownTable("schemas", "run", "s", "CPU s", "MB heap");
        row(table, results, MANY, FIRST);
        row(table, results, MANY, FIRST_FAST_COMPILER);
        row(table, results, MANY, UNCHANGED);
        row(table, results, LARGE, FIRST);
        return table.text();
    }

    private void row(MarkdownTable table, Results results, String subject, String series) {
        table.row(
                subject,
                series,
                Numbers.figure(results.median(part(), subject, series, WALL)),
                Numbers.figure(results.median(part(), subject, series, CPU)),
                Numbers.figure(results.median(part(), subject, series, HEAP)));
    }
}
