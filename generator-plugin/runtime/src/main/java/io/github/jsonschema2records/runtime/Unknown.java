package io.github.jsonschema2records.runtime;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Part of a valid JSON text that its schema accepts, but does not know: what the author of the texts may have added
 * since the schema was written. Immutable.
 *
 * <p>The values of unknown members are not part of it, because they may be secrets.
 *
 * @param kind the kind of part
 * @param instanceLocation the location of the member or value, a JSON Pointer
 * @param place the location with {@code *} for the numbers of items and for names that the schema does not name, such
 * as {@code /attempts}{@code /*}{@code /container/gpu}. Equal additions of different texts have the same place.
 * @param value the string that is unknown, or {@code ***} if it is secret; null for a member
 * @param suggestion the known name or string that is most similar, or null if none is similar
 * @param line the 1-based line of the name or value, or 0 if it is unknown
 * @param column the 1-based column, in code points, or 0 if it is unknown
 * @see ValidationResult#unknowns()
 */
public record Unknown(
        Kind kind,
        String instanceLocation,
        String place,
        @Nullable String value,
        @Nullable String suggestion,
        int line,
        int column) {

    /** Cuts long locations and strings, as in a {@link Violation}. */
    public Unknown {
        instanceLocation = ShortPointer.of(instanceLocation);
        place = ShortPointer.of(place);
        value = value == null ? null : ShortPointer.ofName(value);
    }

    /** Kinds of parts that a schema may not know. */
    public enum Kind {
        /**
         * A member of an object whose members the schema names. Objects without any named property are free data, and
         * all of their members are known.
         */
        MEMBER,

        /** A string that is none of the values of an open enum, which accepts others as well. */
        VALUE,

        /**
         * The string of a property that tells the alternatives of a union apart, if none of them names it, and the
         * alternative for all others accepts it.
         */
        TYPE
    }

    /** Returns the kind, the place and the unknown string, such as {@code unknown value /status "PAUSED"}. */
    public String summary() {
        return describe(place);
    }

    private String describe(String location) {
        String what = "unknown " + kind.name().toLowerCase(Locale.ROOT);
        String where = location.isEmpty() ? "" : " " + MessageText.printable(location);
        return what + where + (value == null ? "" : " " + MessageText.quote(value));
    }

    /**
     * Returns this as a JSON object with the members {@code kind}, {@code instanceLocation}, {@code place}, {@code
     * value}, {@code suggestion}, {@code line} and {@code column}. Absent and unknown ones are left out.
     */
    @JsonValue
    public JsonObject toJsonData() {
        return ViolationJson.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unknown that
                && kind == that.kind
                && instanceLocation.equals(that.instanceLocation)
                && place.equals(that.place)
                && Objects.equals(value, that.value)
                && Objects.equals(suggestion, that.suggestion)
                && line == that.line
                && column == that.column;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, instanceLocation, value, line, column);
    }

    /** Returns one line, such as {@code 12:15: unknown value /status "PAUSED"}. */
    @Override
    public String toString() {
        String text = describe(instanceLocation);
        String similar = suggestion == null ? "" : ", did you mean " + MessageText.quote(suggestion) + "?";
        return (line > 0 ? line + ":" + column + ": " : "") + text + similar;
    }
}
