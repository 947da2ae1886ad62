package io.github.jsonschema2records.benchmark.page;

import static io.github.jsonschema2records.benchmark.start.ColdStartPart.ARCHIVE;
import static io.github.jsonschema2records.benchmark.start.ColdStartPart.PLAIN;
import static io.github.jsonschema2records.benchmark.start.ColdStartPart.UNIT;

import io.github.jsonschema2records.benchmark.measure.Results;
import io.github.jsonschema2records.benchmark.start.ColdStartPart;
import io.github.jsonschema2records.benchmark.start.StartProgram;
import java.util.List;
import java.util.OptionalDouble;

/** The starts of each program, as they are and with a class-data archive. */
final class ColdStartSection implements Section {

    @Override
    public String part() {
        return ColdStartPart.NAME;
    }

    @Override
    public List<Target> targets(Results results) {
        return List.of(
                Target.atMost(1.4, "isValid / bare JVM", PLAIN, ratio(results, PLAIN, StartProgram.IS_VALID)),
                Target.atMost(1.4, "fromJson / bare JVM", PLAIN, ratio(results, PLAIN, StartProgram.FROM_JSON)),
                Target.atMost(1.4, "fromJson / bare JVM", ARCHIVE, ratio(results, ARCHIVE, StartProgram.FROM_JSON)));
    }

    private OptionalDouble ratio(Results results, String subject, StartProgram program) {
        return results.ratio(part(), subject, program.label(), StartProgram.BARE.label(), UNIT);
    }

    @Override
    public String tables(Results results) {
        MarkdownTable table = new MarkdownTable(
                "program", PLAIN + ": ms", "of bare JVM", ARCHIVE + ": ms", "of bare JVM with archive");
        for (StartProgram program : StartProgram.values()) {
            table.row(
                    program.label(),
                    Numbers.figure(results.median(part(), PLAIN, program.label(), UNIT)),
                    Numbers.ratio(ratio(results, PLAIN, program)),
                    Numbers.figure(results.median(part(), ARCHIVE, program.label(), UNIT)),
                    Numbers.ratio(ratio(results, ARCHIVE, program)));
        }
        return table.text();
    }
}
