package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value of an input document with its position. Immutable. */
public sealed interface SourceValue {

    /** Returns the position of the value's first character. */
    SourcePosition position();

    /** {@code null}. */
    record SourceNull(SourcePosition position) implements SourceValue {}

    /** {@code true} or {@code false}. */
    record SourceBoolean(SourcePosition position, boolean value) implements SourceValue {}

    /**
     * A number.
     *
     * @param text the number as written, so that no digit is lost
     */
    record SourceNumber(SourcePosition position, String text) implements SourceValue {

        /** Returns the exact value. Its scale can be huge, so never expand it to digits unchecked. */
        public BigDecimal value() {
            return new BigDecimal(text);
        }
    }

    /** A string. */
    record SourceString(SourcePosition position, String value) implements SourceValue {}

    /** An array. */
    record SourceArray(SourcePosition position, List<SourceValue> elements) implements SourceValue {
        public SourceArray {
            elements = List.copyOf(elements);
        }
    }

    /**
     * An object.
     *
     * @param members by name, in document order; unmodifiable
     */
    record SourceObject(SourcePosition position, Map<String, Member> members) implements SourceValue {

        /** Returns the value of a member, or null if there is no such member. */
        public @Nullable SourceValue get(String name) {
            Member member = members.get(name);
            return member == null ? null : member.value();
        }
    }

    /**
     * One member of an object.
     *
     * @param namePosition position of its name
     * @param value its value
     */
    record Member(SourcePosition namePosition, SourceValue value) {}
}
