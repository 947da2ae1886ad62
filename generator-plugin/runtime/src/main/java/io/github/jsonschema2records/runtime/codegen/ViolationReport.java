package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.LimitException;
import io.github.jsonschema2records.runtime.MessageText;
import io.github.jsonschema2records.runtime.SyntaxError;
import io.github.jsonschema2records.runtime.ValidationResult;
import io.github.jsonschema2records.runtime.Violation;
import io.github.jsonschema2records.runtime.ViolationKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns what was found into violations: in the order of the document, each once. */
final class ViolationReport {

    private ViolationReport() {}

    /** What is wrong with a text that could not be parsed. */
    static ValidationResult of(JsonDocument d, SyntaxError error) {
        ViolationKind kind = error.isLimit() ? ViolationKind.LIMIT : ViolationKind.SYNTAX;
        Violation violation = Violation.builder(kind, error.isLimit() ? "limit" : "syntax", error.message())
                .position(error.line(), error.column())
                .excerpt(Excerpt.of(d, error.offset(), error.offset() + 1, null))
                .build();
        return ValidationResult.invalid(List.of(violation), false);
    }

    /** An instance that no answer can be given for. */
    static ValidationResult of(JsonDocument d, LimitException limit) {
        Violation.Builder builder = Violation.builder(
                ViolationKind.LIMIT, limit.key(), limit.arguments().toArray(new String[0]));
        place(builder, d, 0, 0, null);
        return ValidationResult.invalid(List.of(builder.build()), false);
    }

    /** What makes an instance invalid; at the least that it is. */
    static ValidationResult of(Evaluation root) {
        Findings findings = root.findings;
        if (findings.failures.isEmpty()) {
            findings.add(new Failure(root, 0, null, "schema", List.of()));
        }
        List<Failure> failures = new ArrayList<>();
        for (Failure failure : findings.failures) {
            if (!isSaidByFormat(failure, findings.failures)) {
                failures.add(Failures.placed(findings.document, failure));
            }
        }
        failures = new MissingProperties(findings.document, failures).told();
        failures.sort(new ByPosition());
        Set<Failure> seen = new TreeSet<>(new ByContent());
        List<Violation> violations = new ArrayList<>();
        for (Failure failure : failures) {
            if (seen.add(failure)) {
                violations.add(violation(findings.document, failure));
            }
        }
        return ValidationResult.invalid(violations, findings.truncated);
    }

    /** Returns whether a pattern says no more than the format beside it, which failed too. */
    private static boolean isSaidByFormat(Failure failure, List<Failure> all) {
        if (failure.key.startsWith("patternFormat")) {
            for (Failure other : all) {
                if (other.where == failure.where && other.at == failure.at && "format".equals(other.keyword)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Why a valid instance has no value in Java. */
    static ValidationResult ofUnbound(JsonDocument d) {
        int at = Math.max(0, d.unboundAt());
        String reason = d.unboundReason();
        Violation.Builder builder = reason == null
                ? Violation.builder(ViolationKind.BINDING, "unbound")
                : Violation.builder(ViolationKind.BINDING, "binding", MessageText.json(d, at), reason);
        place(builder, d, at, at, null);
        return ValidationResult.invalid(List.of(builder.build()), false);
    }

    private static Violation violation(JsonDocument d, Failure failure) {
        Violation.Builder builder =
                Violation.builder(ViolationKind.SCHEMA, failure.key, failure.arguments.toArray(new String[0]));
        KeywordLocation location = KeywordLocation.of(failure);
        builder.keyword(location.keyword(), location.path(), location.absolute());
        place(builder, d, failure.at, failure.shown, suggestion(d, failure));
        return builder.build();
    }

    private static void place(
            Violation.Builder builder, JsonDocument d, int at, int shown, @Nullable String suggestion) {
        Location location = Location.of(d, at);
        int from = d.startOffset(shown);
        boolean container = d.isArray(shown) || d.isObject(shown);
        builder.instance(location.pointer(), MessageText.printable(location.path()))
                .position(d.line(from), d.column(from))
                .value(shown == at ? MessageText.scalar(d, at) : null)
                .suggestion(suggestion)
                .excerpt(Excerpt.of(d, from, container ? from + 1 : d.endOffset(shown), suggestion));
    }

    private static @Nullable String suggestion(JsonDocument d, Failure failure) {
        if (failure.meant != null || !d.isString(failure.shown)) {
            return failure.meant;
        }
        String seen = d.string(failure.shown);
        if (failure.known != null) {
            return Nearest.of(seen, failure.known);
        }
        return failure.choices == null ? null : failure.choices.nearest(seen);
    }

    /** In the order of the tokens that are pointed at. */
    private static final class ByPosition implements Comparator<Failure> {

        @Override
        public int compare(Failure a, Failure b) {
            return Integer.compare(a.shown, b.shown);
        }
    }

    /** Finds failures that read the same. */
    private static final class ByContent implements Comparator<Failure> {

        @Override
        public int compare(Failure a, Failure b) {
            if (a.shown != b.shown || a.at != b.at) {
                return a.shown != b.shown ? Integer.compare(a.shown, b.shown) : Integer.compare(a.at, b.at);
            }
            int byKey = a.key.compareTo(b.key);
            return byKey != 0 ? byKey : a.arguments.toString().compareTo(b.arguments.toString());
        }
    }
}
