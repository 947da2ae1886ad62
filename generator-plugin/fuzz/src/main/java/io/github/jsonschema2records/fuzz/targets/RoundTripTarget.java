package io.github.jsonschema2records.fuzz.targets;

import io.github.jsonschema2records.fuzz.input.Subjects;
import io.github.jsonschema2records.fuzz.input.Subjects.Case;
import io.github.jsonschema2records.generator.suite.SameData;
import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.ReadResult;
import io.github.jsonschema2records.runtime.Violation;
import io.github.jsonschema2records.runtime.ViolationKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reading and writing: exactly the valid values are read, written back with the same data, and read again as an equal value.
 * The exceptions are those that the page about types names.
 */
public final class RoundTripTarget implements FuzzTarget {

    /** See "Values without a Java representation" in docs/types.md. */
    private static final Pattern UNBINDABLE = Pattern.compile(
            "(?s).* cannot be represented as (a Java long|java\\.time\\.\\w+|java\\.net\\.URI|java\\.util\\.UUID|an item of java\\.util\\.Set: .*)");

    private final Subjects subjects = new Subjects();

    @Override
    public void run(byte[] input) {
        Case subject = subjects.of(input);
        Optional<JsonCodec<Object>> codec =
                subject == null ? Optional.empty() : subject.subject().codec();
        if (subject == null || codec.isEmpty()) {
            return;
        }
        boolean valid = codec.get().validator().isValid(subject.json());
        ReadResult<Object> result = codec.get().tryFromJson(subject.json());
        result.match(
                value -> {
                    check(valid, "invalid, but read", subject);
                    written(codec.get(), value, subject);
                    return true;
                },
                invalid -> {
                    check(!valid || isUnbindable(invalid.violations()), "refused: " + invalid, subject);
                    return true;
                });
    }

    private static boolean isUnbindable(List<Violation> violations) {
        return violations.stream()
                .allMatch(v -> v.kind() == ViolationKind.BINDING
                        && UNBINDABLE.matcher(v.message()).matches());
    }

    private static void written(JsonCodec<Object> codec, Object value, Case subject) {
        byte[] json = codec.toJson(value);
        check(codec.validator().isValid(json), "written as invalid", subject);
        check(SameData.isSame(JsonData.parse(subject.json()), JsonData.parse(json)), "written as other data", subject);
        Object again = codec.fromJson(json);
        check(again.equals(value) && again.hashCode() == value.hashCode(), "not equal to itself", subject);
        check(JsonData.parse(codec.toPrettyJson(value)).equals(JsonData.parse(json)), "pretty, but other", subject);
        check(codec.fromJson(JsonData.parse(subject.json())).equals(value), "read otherwise from data", subject);
    }

    private static void check(boolean holds, String fault, Case subject) {
        if (!holds) {
            throw new AssertionError(fault + ", " + subject.text());
        }
    }
}
