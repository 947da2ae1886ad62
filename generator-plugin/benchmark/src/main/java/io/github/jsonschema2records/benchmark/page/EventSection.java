package io.github.jsonschema2records.benchmark.page;

import static io.github.jsonschema2records.benchmark.event.EventOperation.FASTJSON2_READ;
import static io.github.jsonschema2records.benchmark.event.EventOperation.FROM_JSON;
import static io.github.jsonschema2records.benchmark.event.EventOperation.IS_VALID;
import static io.github.jsonschema2records.benchmark.event.EventOperation.IS_VALID_REUSED;
import static io.github.jsonschema2records.benchmark.event.EventOperation.JACKSON2_READ;
import static io.github.jsonschema2records.benchmark.event.EventOperation.JACKSON2_SCAN;
import static io.github.jsonschema2records.benchmark.event.EventOperation.JACKSON2_WRITE;
import static io.github.jsonschema2records.benchmark.event.EventOperation.TO_JSON;

import io.github.jsonschema2records.benchmark.event.EventDocument;
import io.github.jsonschema2records.benchmark.event.EventOperation;
import io.github.jsonschema2records.benchmark.event.EventPart;
import io.github.jsonschema2records.benchmark.measure.Results;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The operations on each event. */
final class EventSection implements Section {

    private static final String TIME = "ns";
    private static final String BYTES = "B";

    @Override
    public String part() {
        return EventPart.NAME;
    }

    @Override
    public List<Target> targets(Results results) {
        List<Target> targets = new ArrayList<>();
        for (EventDocument event : EventDocument.values()) {
            String on = event.label();
            targets.add(ratio(results, event, 0.75, IS_VALID, JACKSON2_SCAN));
            OptionalDouble reused = results.median(part(), event.name(), IS_VALID_REUSED.label(), BYTES);
            targets.add(Target.atMost(0, "isValid, document reused: B", on, whole(reused)));
            targets.add(ratio(results, event, 0.40, FROM_JSON, JACKSON2_READ));
            targets.add(ratio(results, event, 0.80, FROM_JSON, FASTJSON2_READ));
            targets.add(Target.atMost(1.2, "fromJson: allocated / bytes of the records", on, spread(results, event)));
            targets.add(ratio(results, event, 0.60, TO_JSON, JACKSON2_WRITE));
        }
        return targets;
    }

    private Target ratio(
            Results results, EventDocument event, double limit, EventOperation operation, EventOperation reference) {
        String name = operation.label() + " / " + reference.label();
        OptionalDouble ratio = results.ratio(part(), event.name(), operation.label(), reference.label(), TIME);
        return Target.atMost(limit, name, event.label(), ratio);
    }

    /** Returns a value without the rounding errors of a mean over many operations. */
    private static OptionalDouble whole(OptionalDouble value) {
        return value.isPresent() ? OptionalDouble.of(Math.rint(value.getAsDouble())) : value;
    }

    private OptionalDouble spread(Results results, EventDocument event) {
        OptionalDouble allocated = results.median(part(), event.name(), FROM_JSON.label(), BYTES);
        OptionalDouble records = results.median(part(), event.name(), EventPart.RECORDS, BYTES);
        return allocated.isEmpty() || records.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(allocated.getAsDouble() / records.getAsDouble());
    }

    @Override
    public String tables(Results results) {
        MarkdownTable table = new MarkdownTable(header());
        for (EventOperation operation : EventOperation.values()) {
            List<String> cells = new ArrayList<>(List.of(operation.label()));
            for (EventDocument event : EventDocument.values()) {
                String name = event.name();
                cells.add(Numbers.figure(results.median(part(), name, operation.label(), TIME)));
                cells.add(Numbers.ratio(results.ratio(part(), name, operation.label(), JACKSON2_SCAN.label(), TIME)));
                cells.add(Numbers.figure(whole(results.median(part(), name, operation.label(), BYTES))));
            }
            table.row(cells.toArray(String[]::new));
        }
        return table.text();
    }

    private static String[] header() {
        List<String> header = new ArrayList<>(List.of("operation"));
        for (EventDocument event : EventDocument.values()) {
            header.addAll(List.of(event.label() + ": ns", "of Jackson 2 scan", "B"));
        }
        return header.toArray(String[]::new);
    }
}
