package io.github.jsonschema2records.benchmark.page;

import static io.github.jsonschema2records.benchmark.corpora.CorporaPart.AJV;
import static io.github.jsonschema2records.benchmark.corpora.CorporaPart.BLAZE;
import static io.github.jsonschema2records.benchmark.corpora.CorporaPart.COLD;
import static io.github.jsonschema2records.benchmark.corpora.CorporaPart.HOT;
import static io.github.jsonschema2records.benchmark.corpora.CorporaPart.IS_VALID;
import static io.github.jsonschema2records.benchmark.corpora.CorporaPart.NETWORKNT;
import static io.github.jsonschema2records.benchmark.corpora.CorporaPart.PARSE;
import static io.github.jsonschema2records.benchmark.corpora.CorporaPart.PARSE_AND_VALIDATE;
import static io.github.jsonschema2records.benchmark.corpora.CorporaPart.READ_TREE;
import static io.github.jsonschema2records.benchmark.corpora.CorporaPart.UNIT;

import io.github.jsonschema2records.benchmark.corpora.CorporaPart;
import io.github.jsonschema2records.benchmark.measure.Results;
import io.github.jsonschema2records.benchmark.measure.Statistics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** The corpora, and geometric means over them. */
final class CorporaSection implements Section {

    private static final String ALL = "geometric mean";

    private static final List<String> SERIES =
            List.of(PARSE, HOT, COLD, PARSE_AND_VALIDATE, IS_VALID, READ_TREE, NETWORKNT, BLAZE, AJV);

    @Override
    public String part() {
        return CorporaPart.NAME;
    }

    @Override
    public List<Target> targets(Results results) {
        List<Target> targets = new ArrayList<>();
        // Corvus for Java needs 0.40 of Blaze's time on these corpora, and 0.57 of readTree's for isValid(bytes).
        targets.add(Target.atMost(0.36, "hot / Blaze (0.9 of Corvus for Java)", ALL, mean(results, HOT, BLAZE)));
        for (String corpus : results.subjects(part())) {
            OptionalDouble ratio = ratio(results, corpus, HOT, BLAZE);
            if (ratio.orElse(0) > 1) {
                targets.add(Target.atMost(1, "hot / Blaze", corpus, ratio));
            }
        }
        OptionalDouble isValid = mean(results, IS_VALID, READ_TREE);
        targets.add(Target.atMost(0.34, "isValid(bytes) / readTree (0.6 of Corvus for Java)", ALL, isValid));
        targets.add(Target.atMost(0.40, "isValid(bytes) / readTree", ALL, isValid));
        OptionalDouble worst = worst(results, IS_VALID, READ_TREE);
        targets.add(Target.atMost(1, "isValid(bytes) / readTree", "the worst corpus", worst));
        targets.add(Target.atMost(0.31, "parse / readTree", ALL, mean(results, PARSE, READ_TREE)));
        return targets;
    }

    private OptionalDouble ratio(Results results, String corpus, String series, String reference) {
        return results.ratio(part(), corpus, series, reference, UNIT);
    }

    private double[] ratios(Results results, String series, String reference) {
        return results.subjects(part()).stream()
                .map(corpus -> ratio(results, corpus, series, reference))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
    }

    private OptionalDouble mean(Results results, String series, String reference) {
        return Statistics.geometricMean(ratios(results, series, reference));
    }

    private OptionalDouble worst(Results results, String series, String reference) {
        return Arrays.stream(ratios(results, series, reference)).max();
    }

    @Override
    public String tables(Results results) {
        List<String> header = new ArrayList<>(List.of("corpus"));
        header.addAll(SERIES);
        header.addAll(List.of("hot / Blaze", "cold / networknt", "isValid / readTree"));
        MarkdownTable table = new MarkdownTable(header.toArray(String[]::new));
        for (String corpus : results.subjects(part())) {
            List<String> cells = new ArrayList<>(List.of(corpus));
            SERIES.forEach(series -> cells.add(Numbers.figure(results.median(part(), corpus, series, UNIT))));
            cells.add(Numbers.ratio(ratio(results, corpus, HOT, BLAZE)));
            cells.add(Numbers.ratio(ratio(results, corpus, COLD, NETWORKNT)));
            cells.add(Numbers.ratio(ratio(results, corpus, IS_VALID, READ_TREE)));
            table.row(cells.toArray(String[]::new));
        }
        List<String> last = new ArrayList<>(List.of(ALL));
        SERIES.forEach(series -> last.add(""));
        last.add(Numbers.ratio(mean(results, HOT, BLAZE)));
        last.add(Numbers.ratio(mean(results, COLD, NETWORKNT)));
        last.add(Numbers.ratio(mean(results, IS_VALID, READ_TREE)));
        return table.row(last.toArray(String[]::new)).text();
    }
}
