package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** How the alternatives of one {@code anyOf} or {@code oneOf} ended. */
final class Alternatives {

    private final Evaluation subschema;
    private final List<Evaluation> failed = new ArrayList<>();
    private final List<String> matched = new ArrayList<>();

    /** Of a union in this subschema. */
    Alternatives(Evaluation subschema) {
        this.subschema = subschema;
    }

    void add(Evaluation alternative, boolean ok) {
        if (ok) {
            matched.add(alternative.step);
        } else {
            failed.add(alternative);
        }
    }

    /** No alternative matches: reports the failures of the one that was probably meant, or what they have in common. */
    boolean reportNone(JsonDocument d, int at, String keyword) {
        Findings findings = subschema.findings;
        if (findings.isFull()) {
            findings.truncated = true;
            return false;
        }
        int depth = findings.depths.of(at);
        List<Evaluation> fitting = new LikelyAlternatives(failed, depth).fitting();
        if (new CommonMisfit(fitting, depth + 1).report(keyword, subschema)) {
            return false;
        }
        List<Evaluation> best = LikelyAlternatives.best(fitting);
        if (best.size() == 1 && !best.get(0).findings.failures.isEmpty()) {
            findings.addAll(best.get(0).findings);
            return false;
        }
        return new UndecidedAlternatives(best, failed.size()).report(at, keyword, subschema);
    }

    /** None or several alternatives match where one should. */
    boolean report(JsonDocument d, int at, int matches) {
        if (matches == 0) {
            return reportNone(d, at, "oneOf");
        }
        String names = String.join(", ", matched);
        return subschema.fail(new Failure(subschema, at, "oneOf", "ambiguous", List.of(names)));
    }

    /** The same, where a property tells them apart: if it has none of their values, nobody can know which one was meant. */
    boolean report(JsonDocument d, int at, int matches, byte[] discriminator, StringTable values) {
        if (matches == 0 && d.isObject(at)) {
            int value = d.find(at, discriminator);
            if (value < 0) {
                String name = new String(discriminator, StandardCharsets.UTF_8);
                return Failures.discriminator(at, name, values, subschema);
            } else if (d.isString(value)) {
                return Failures.choices(d, value, new Choices(values, 0), "oneOf", subschema);
            }
        }
        return report(d, at, matches);
    }
}
