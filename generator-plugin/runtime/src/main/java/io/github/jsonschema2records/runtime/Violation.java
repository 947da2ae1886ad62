package io.github.jsonschema2records.runtime;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.jsonschema2records.runtime.text.PrintableText;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One violation of a JSON text: its location, the keyword that failed, and a message.
 * <pre>{@code
 * for (Violation violation : result.violations()) {
 *     System.err.println(violation); // 12:15: detail.status: "SUCEEDED" is not one of FAILED, SUCCEEDED
 *     System.err.println(violation.excerpt()); // the line with carets below the value
 * }
 * }</pre>
 *
 * <p>A violation of a Java value, which no text was read for, has no position: line and column are 0, and the excerpt
 * is {@code ""}. {@link #toString()} then starts with the instance location.
 *
 * <p>Names and values of a document may be of any length. A violation has only what it shows of them: the first 1,000
 * characters of a name in a location, locations of up to 8,192 characters, and values of up to 80. Where a pointer was
 * cut it has the mark {@link ShortPointer#CUT}, which no other pointer contains. Paths and texts have an ellipsis or
 * {@code ...} there.
 *
 * <p>Applications may {@linkplain #builder build} violations of their own rules and report them together with those of
 * a schema. Immutable; does not refer to the document.
 */
public final class Violation implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ViolationKind kind;
    private final String instanceLocation;
    private final String path;
    private final int line;
    private final int column;
    private final @Nullable String keyword;
    private final @Nullable String keywordLocation;
    private final @Nullable String absoluteKeywordLocation;
    private final String messageKey;
    private final List<String> arguments;
    private final String message;
    private final @Nullable String value;
    private final @Nullable String suggestion;
    private final String excerpt;

    private Violation(Builder b) {
        kind = b.kind;
        instanceLocation = ShortPointer.of(b.instanceLocation);
        path = PrintableText.of(ShortPointer.ofPath(b.path));
        line = b.line;
        column = b.column;
        keyword = b.keyword;
        keywordLocation = b.keywordLocation == null ? null : ShortPointer.of(b.keywordLocation);
        absoluteKeywordLocation =
                b.absoluteKeywordLocation == null ? null : ShortPointer.ofUri(b.absoluteKeywordLocation);
        messageKey = b.messageKey;
        arguments = bounded(b.arguments);
        message = PrintableText.of(Messages.text(messageKey, arguments));
        value = b.value == null ? null : ShortPointer.ofName(b.value);
        suggestion = b.suggestion == null ? null : ShortPointer.ofName(b.suggestion);
        excerpt = b.excerpt;
    }

    private static List<String> bounded(List<String> arguments) {
        String[] bounded = new String[arguments.size()];
        for (int i = 0; i < bounded.length; i++) {
            bounded[i] = ShortPointer.ofArgument(arguments.get(i));
        }
        return List.of(bounded);
    }

    /**
     * Creates a builder, for validators and for additional rules of an application.
     *
     * @param messageKey a key of {@link Messages}, or another key, for which the message is the first argument
     */
    public static Builder builder(ViolationKind kind, String messageKey, String... arguments) {
        return new Builder(kind, messageKey, List.of(arguments));
    }

    /** Returns the kind of the violation. */
    public ViolationKind kind() {
        return kind;
    }

    /**
     * Returns the JSON Pointer (RFC 6901) of the wrong value. It is {@code ""} for the whole instance, and if there is
     * no location. A very long one is cut, and then contains {@link ShortPointer#CUT}.
     */
    public String instanceLocation() {
        return instanceLocation;
    }

    /**
     * Returns the same location in a readable form: {@code detail.attempts[0].statusReason}, or {@code ["detail-type"]}
     * for a name that is not an identifier. It is {@code ""} for the whole instance, and if there is no location.
     */
    public String path() {
        return path;
    }

    /**
     * Returns the 1-based line, or 0 if it is unknown. A missing property is reported at the start of its object, or at
     * a property that is probably a misspelling of it. A property that is not allowed is reported at its name, and a
     * duplicate item at its second occurrence.
     */
    public int line() {
        return line;
    }

    /** Returns the 1-based column in Unicode code points, or 0 if it is unknown. */
    public int column() {
        return column;
    }

    /**
     * Returns the keyword that failed. It is null if there is none, as for the boolean schema {@code false} and for
     * syntax errors.
     */
    public @Nullable String keyword() {
        return keyword;
    }

    /**
     * Returns the JSON Pointer from the root of the schema to the keyword, through each {@code $ref} that was followed
     * (JSON Schema Core, section 12.3.1): {@code /properties/lines/items/$ref/required}. It is null unless the kind is
     * {@code SCHEMA}.
     */
    public @Nullable String keywordLocation() {
        return keywordLocation;
    }

    /**
     * Returns the URI of the keyword (JSON Schema Core, section 12.3.2). It is null unless the kind is {@code SCHEMA}.
     */
    public @Nullable String absoluteKeywordLocation() {
        return absoluteKeywordLocation;
    }

    /** Returns the key of the message in {@link Messages}, usually the keyword. */
    public String messageKey() {
        return messageKey;
    }

    /**
     * Returns the arguments of the message; unmodifiable. The second one of a text beyond a limit is the name of the
     * limit, such as {@code maxDocumentBytes} for {@link JsonLimits#maxDocumentBytes()}.
     */
    public List<String> arguments() {
        return arguments;
    }

    /**
     * Returns the message in English, without the location: {@code required property "jobId" is missing}. It is one
     * line, with invisible characters escaped ({@link PrintableText}).
     */
    public String message() {
        return message;
    }

    /**
     * Returns the JSON text of the wrong value, shortened. It is null for arrays and objects, and if there is no value.
     */
    public @Nullable String value() {
        return value;
    }

    /** Returns the name that was probably meant, or null if no name is similar. */
    public @Nullable String suggestion() {
        return suggestion;
    }

    /**
     * Returns the wrong line and a line of carets below it, for a fixed-width font, without a final line break. It is
     * {@code ""} if the line is unknown.
     * <pre>
     * 12 |     "status": "SUCEEDED",
     *    |               ^^^^^^^^^^  did you mean "SUCCEEDED"?
     * </pre>
     */
    public String excerpt() {
        return excerpt;
    }

    /** Returns this violation without line, column and excerpt. */
    public Violation withoutPosition() {
        Builder copy = new Builder(kind, messageKey, arguments)
                .instance(instanceLocation, path)
                .value(value)
                .suggestion(suggestion);
        copy.keyword = keyword;
        copy.keywordLocation = keywordLocation;
        copy.absoluteKeywordLocation = absoluteKeywordLocation;
        return copy.build();
    }

    /**
     * Returns this violation as a JSON object with the members {@code kind}, {@code instanceLocation}, {@code line},
     * {@code column}, {@code keyword}, {@code keywordLocation}, {@code absoluteKeywordLocation}, {@code messageKey},
     * {@code message}, {@code value} and {@code suggestion}. A member is absent if it is null, or a line or column that
     * is unknown. {@code value} is a string with JSON text. JSON mappers that know Jackson's annotations write this
     * object.
     */
    @JsonValue
    public JsonObject toJsonData() {
        return ViolationJson.of(this);
    }

    /** Returns {@link #toJsonData()} as JSON text in UTF-8. */
    public byte[] toJson() {
        return toJsonData().toJson();
    }

    /** Returns one line: {@code 12:15: detail.status: MESSAGE}, with {@code (root)} for the whole instance. */
    @Override
    public String toString() {
        boolean hasLocation = kind == ViolationKind.SCHEMA || kind == ViolationKind.BINDING;
        String place = !path.isEmpty() ? path + ": " : hasLocation ? "(root): " : "";
        return (line > 0 ? line + ":" + column + ": " : "") + place + message;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof Violation that
                && kind == that.kind
                && line == that.line
                && column == that.column
                && instanceLocation.equals(that.instanceLocation)
                && path.equals(that.path)
                && Objects.equals(keyword, that.keyword)
                && Objects.equals(keywordLocation, that.keywordLocation)
                && Objects.equals(absoluteKeywordLocation, that.absoluteKeywordLocation)
                && messageKey.equals(that.messageKey)
                && arguments.equals(that.arguments)
                && Objects.equals(value, that.value)
                && Objects.equals(suggestion, that.suggestion)
                && excerpt.equals(that.excerpt);
    }

    @Override
    public int hashCode() {
        int hash = instanceLocation.hashCode();
        hash = 31 * hash + line;
        hash = 31 * hash + column;
        hash = 31 * hash + Objects.hashCode(keywordLocation);
        hash = 31 * hash + messageKey.hashCode();
        return 31 * hash + arguments.hashCode();
    }

    /** Builds a violation. Values that are not set are empty, 0 or null. Not thread-safe. */
    public static final class Builder {

        private final ViolationKind kind;
        private final String messageKey;
        private final List<String> arguments;
        private String instanceLocation = "";
        private String path = "";
        private int line;
        private int column;
        private @Nullable String keyword;
        private @Nullable String keywordLocation;
        private @Nullable String absoluteKeywordLocation;
        private @Nullable String value;
        private @Nullable String suggestion;
        private String excerpt = "";

        private Builder(ViolationKind kind, String messageKey, List<String> arguments) {
            this.kind = kind;
            this.messageKey = messageKey;
            this.arguments = arguments;
        }

        /** Sets the location: the JSON Pointer of the value, and its readable form. */
        public Builder instance(String pointer, String humanPath) {
            instanceLocation = pointer;
            path = humanPath;
            return this;
        }

        /** Sets the 1-based line and column. */
        public Builder position(int atLine, int atColumn) {
            line = atLine;
            column = atColumn;
            return this;
        }

        /** Sets the keyword, its location and its absolute location. */
        public Builder keyword(@Nullable String name, String location, String absoluteLocation) {
            keyword = name;
            keywordLocation = location;
            absoluteKeywordLocation = absoluteLocation;
            return this;
        }

        /** Sets the shortened JSON text of the value. */
        public Builder value(@Nullable String text) {
            value = text;
            return this;
        }

        /** Sets the name that was probably meant. */
        public Builder suggestion(@Nullable String name) {
            suggestion = name;
            return this;
        }

        /** Sets the excerpt: the wrong line and the carets below it. */
        public Builder excerpt(String lines) {
            excerpt = lines;
            return this;
        }

        /** Returns the violation. */
        public Violation build() {
            return new Violation(this);
        }
    }
}
