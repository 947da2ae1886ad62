package io.github.jsonschema2records.benchmark.scale;

import io.github.jsonschema2records.benchmark.measure.Sample;
import io.github.jsonschema2records.benchmark.measure.ThreadCost;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.SchemaValidator;
import java.util.LinkedHashMap;
import java.util.Map;

/** One JVM that parses and validates the same text as documents of each size in turn. */
public final class OneDocumentRun {

    private final SchemaValidator validator;
    private final Readings readings;
    private final Map<Integer, JsonDocument> documents = new LinkedHashMap<>();

    private OneDocumentRun(SchemaValidator validator, Readings readings) {
        this.validator = validator;
        this.readings = readings;
    }

    /** Measures with the validator, the size of the largest document, and the number of rounds of the arguments. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        SchemaValidator validator = (SchemaValidator)
                Class.forName(arguments[0]).getField("INSTANCE").get(null);
        int largest = Integer.parseInt(arguments[1]);
        OneDocumentRun run = new OneDocumentRun(validator, Readings.ofSize(largest));
        for (int size : DocumentSize.upTo(largest)) {
            run.documents.put(size, new JsonDocument(JsonLimits.ANY_SIZE));
        }
        run.round();
        for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
            for (Map.Entry<Integer, Double> rate : run.round().entrySet()) {
                String series = DocumentSize.label(rate.getKey());
                System.out.println(
                        new Sample(ScalePart.NAME, ScalePart.DOCUMENT, series, ScalePart.RATE, round, rate.getValue())
                                .line());
            }
        }
    }

    private Map<Integer, Double> round() {
        Map<Integer, Double> rates = new LinkedHashMap<>();
        documents.forEach((size, document) -> rates.put(size, pass(size, document)));
        return rates;
    }

    /** Returns megabytes a second. */
    private double pass(int size, JsonDocument document) {
        int[] ends = readings.cut(size).stream().mapToInt(Integer::intValue).toArray();
        byte[] text = readings.text();
        ThreadCost start = ThreadCost.now();
        int from = 0;
        for (int end : ends) {
            if (!document.parse(text, from, end) || !validator.isValid(document)) {
                throw new IllegalStateException("not valid: " + validator.validate(document));
            }
            from = end;
        }
        return text.length * 1_000.0 / ThreadCost.now().since(start).nanoseconds();
    }
}
