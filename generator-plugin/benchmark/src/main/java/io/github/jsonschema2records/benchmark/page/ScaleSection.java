package io.github.jsonschema2records.benchmark.page;

import static io.github.jsonschema2records.benchmark.scale.ScalePart.DOCUMENT;
import static io.github.jsonschema2records.benchmark.scale.ScalePart.RATE;
import static io.github.jsonschema2records.benchmark.scale.ScalePart.STREAM;

import io.github.jsonschema2records.benchmark.measure.Results;
import io.github.jsonschema2records.benchmark.scale.DocumentSize;
import io.github.jsonschema2records.benchmark.scale.ScalePart;
import java.util.List;

/** Documents of each size, and streams of events. */
final class ScaleSection implements Section {

    private static final int LARGEST = 1 << 28;
    private static final String SMALLEST = DocumentSize.label(1 << 10);
    private static final String EVENTS = "events/s";
    private static final String RESIDENT = "MB resident";

    @Override
    public String part() {
        return ScalePart.NAME;
    }

    @Override
    public List<Target> targets(Results results) {
        String largest = DocumentSize.label(LARGEST);
        String one = ScalePart.threads(1);
        String two = ScalePart.threads(2);
        return List.of(
                Target.atLeast(
                        0.9,
                        "MB/s: " + largest + " / " + SMALLEST,
                        DOCUMENT,
                        results.ratio(part(), DOCUMENT, largest, SMALLEST, RATE)),
                Target.atMost(100, "MB resident", one, results.median(part(), STREAM, one, RESIDENT)),
                Target.atMost(100, "MB resident", two, results.median(part(), STREAM, two, RESIDENT)),
                Target.atLeast(
                        1.8,
                        "events/s: " + two + " / " + one,
                        STREAM,
                        results.ratio(part(), STREAM, two, one, EVENTS)));
    }

    @Override
    public String tables(Results results) {
        MarkdownTable documents = new MarkdownTable("document", "MB/s", "of " + SMALLEST);
        for (int size : DocumentSize.upTo(LARGEST)) {
            String label = DocumentSize.label(size);
            documents.row(
                    label,
                    Numbers.figure(results.median(part(), DOCUMENT, label, RATE)),
                    Numbers.ratio(results.ratio(part(), DOCUMENT, label, SMALLEST, RATE)));
        }
        MarkdownTable streams = new MarkdownTable("stream of events", "events/s", "of 1 thread", "MB resident");
        for (int threads : List.of(1, 2)) {
            String label = ScalePart.threads(threads);
            streams.row(
                    label,
                    Numbers.figure(results.median(part(), STREAM, label, EVENTS)),
                    Numbers.ratio(results.ratio(part(), STREAM, label, ScalePart.threads(1), EVENTS)),
                    Numbers.figure(results.median(part(), STREAM, label, RESIDENT)));
        }
        return documents.text() + "\n" + streams.text();
    }
}
