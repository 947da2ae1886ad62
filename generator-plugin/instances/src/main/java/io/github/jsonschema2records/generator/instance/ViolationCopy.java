package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.runtime.Violation;

/** Copies violations, to change a part of them. */
final class ViolationCopy {

    private ViolationCopy() {}

    /** Returns a builder with everything that a violation has, except its excerpt. */
    static Violation.Builder of(Violation violation) {
        Violation.Builder copy = Violation.builder(
                        violation.kind(),
                        violation.messageKey(),
                        violation.arguments().toArray(String[]::new))
                .instance(violation.instanceLocation(), violation.path())
                .position(violation.line(), violation.column())
                .value(violation.value())
                .suggestion(violation.suggestion());
        String location = violation.keywordLocation();
        String absolute = violation.absoluteKeywordLocation();
        return location == null || absolute == null ? copy : copy.keyword(violation.keyword(), location, absolute);
    }
}
