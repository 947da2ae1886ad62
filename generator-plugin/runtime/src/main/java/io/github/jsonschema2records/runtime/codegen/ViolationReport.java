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

/** Converts failures to violations, in the order of the document and without duplicates. */
final class ViolationReport {

    private ViolationReport() {}

    /**
     * Returns the result for a text that could not be parsed.
     *
     * @param secrets the secrets of the schema. Where they are in the text is unknown, so nothing of it is shown.
     */
    static ValidationResult of(JsonDocument d, SyntaxError error, @Nullable Secrets secrets) {
        ViolationKind kind = error.isLimit() ? ViolationKind.LIMIT : ViolationKind.SYNTAX;
        String message = secrets == null ? error.message() : error.maskedMessage();
        String name = error.limitName();
        String[] arguments = name == null ? new String[] {message} : new String[] {message, name};
        Violation.Builder builder = Violation.builder(kind, error.isLimit() ? "limit" : "syntax", arguments)
                .position(error.line(), error.column())
                .excerpt(secrets == null ? Excerpt.of(d, error.offset(), error.offset() + 1, null) : "");
        Location duplicate =
                error.line() > 0 || error.isLimit() ? null : DuplicateLocation.of(d, error.offset(), secrets);
        if (duplicate != null) {
            builder.instance(duplicate.pointer(), MessageText.printable(duplicate.path()));
        }
        return ValidationResult.invalid(List.of(builder.build()), false);
    }

    /** Returns the result for an instance that exceeds a limit. */
    static ValidationResult of(JsonDocument d, LimitException limit) {
        Violation.Builder builder = Violation.builder(
                ViolationKind.LIMIT, limit.key(), limit.arguments().toArray(new String[0]));
        place(builder, d, limit.at(), limit.at(), "", null);
        return ValidationResult.invalid(List.of(builder.build()), false);
    }

    /** Returns the result for an invalid instance. It has at least one violation. */
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
        failures = new MissingProperties(findings.document, failures).improved();
        failures.sort(new ByPosition());
        Set<Failure> distinct = new TreeSet<>(new ByContent());
        List<Violation> violations = new ArrayList<>();
        for (Failure failure : failures) {
            if (distinct.add(failure)) {
                violations.add(violation(findings.document, failure));
            }
        }
        return ValidationResult.invalid(violations, findings.truncated);
    }

    /** Returns whether a failed pattern repeats the failure of the format in the same schema. */
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

    /** Returns the result for a valid instance that cannot be represented in Java. */
    static ValidationResult ofUnbound(JsonDocument d) {
        int at = Math.max(0, d.unboundAt());
        Violation.Builder builder = unbound(d, at, d.unboundReason(), d.unboundDetail());
        place(builder, d, at, at, "", null);
        return ValidationResult.invalid(List.of(builder.build()), false);
    }

    /** Returns the message. The detail may quote the value, so it is left out if the value is a secret. */
    private static Violation.Builder unbound(JsonDocument d, int at, @Nullable String reason, @Nullable String detail) {
        if (reason == null) {
            return Violation.builder(ViolationKind.BINDING, "unbound");
        }
        String value = MessageText.json(d, at);
        return detail == null || d.isMasked(at)
                ? Violation.builder(ViolationKind.BINDING, "binding", value, reason)
                : Violation.builder(ViolationKind.BINDING, "conversion", value, reason, MessageText.shorten(detail));
    }

    private static Violation violation(JsonDocument d, Failure failure) {
        Violation.Builder builder =
                Violation.builder(ViolationKind.SCHEMA, failure.key, failure.arguments.toArray(new String[0]));
        KeywordLocation location = KeywordLocation.of(failure);
        builder.keyword(location.keyword(), location.path(), location.absolute());
        place(builder, d, failure.at, failure.highlighted, location.path(), suggestion(d, failure));
        return builder.build();
    }

    private static void place(
            Violation.Builder builder,
            JsonDocument d,
            int at,
            int highlighted,
            String keywords,
            @Nullable String suggestion) {
        Location location = Location.of(d, at, keywords);
        int from = d.startOffset(highlighted);
        boolean container = d.isArray(highlighted) || d.isObject(highlighted);
        builder.instance(location.pointer(), MessageText.printable(location.path()))
                .position(d.line(from), d.column(from))
                .value(highlighted == at ? MessageText.scalar(d, at) : null)
                .suggestion(suggestion)
                .excerpt(Excerpt.of(d, from, container ? from + 1 : d.endOffset(highlighted), suggestion));
    }

    private static @Nullable String suggestion(JsonDocument d, Failure failure) {
        if (failure.suggestion != null || !d.isString(failure.highlighted) || d.isMasked(failure.highlighted)) {
            return failure.suggestion;
        }
        String name = d.beginning(failure.highlighted, Nearest.LONGEST + 1);
        if (failure.known != null) {
            return Nearest.of(name, failure.known);
        }
        return failure.choices == null ? null : failure.choices.nearest(name);
    }

    /** Order of the highlighted tokens. */
    private static final class ByPosition implements Comparator<Failure> {

        @Override
        public int compare(Failure a, Failure b) {
            return Integer.compare(a.highlighted, b.highlighted);
        }
    }

    /** Order by content, to find failures with the same message. */
    private static final class ByContent implements Comparator<Failure> {

        @Override
        public int compare(Failure a, Failure b) {
            if (a.highlighted != b.highlighted || a.at != b.at) {
                return a.highlighted != b.highlighted
                        ? Integer.compare(a.highlighted, b.highlighted)
                        : Integer.compare(a.at, b.at);
            }
            int byKey = a.key.compareTo(b.key);
            return byKey != 0 ? byKey : a.arguments.toString().compareTo(b.arguments.toString());
        }
    }
}
