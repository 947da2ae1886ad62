package io.github.jsonschema2records.runtime;

import io.github.jsonschema2records.runtime.text.PrintableText;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a JSON text: where, which rule it breaks, and what to say about it.
 *
 * <p>Immutable; it keeps copies of what it shows and nothing of the document.
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
        instanceLocation = b.instanceLocation;
        path = PrintableText.of(b.path);
        line = b.line;
        column = b.column;
        keyword = b.keyword;
        keywordLocation = b.keywordLocation;
        absoluteKeywordLocation = b.absoluteKeywordLocation;
        messageKey = b.messageKey;
        arguments = b.arguments;
        message = PrintableText.of(Messages.text(messageKey, arguments));
        value = b.value;
        suggestion = b.suggestion;
        excerpt = b.excerpt;
    }

    /**
     * Starts a violation; for validators and for rules of an application's own that are reported along with a schema's.
     *
     * @param messageKey a key of {@link Messages}, or another one whose message is then its first argument
     */
    public static Builder builder(ViolationKind kind, String messageKey, String... arguments) {
        return new Builder(kind, messageKey, List.of(arguments));
    }

    /** What is violated. */
    public ViolationKind kind() {
        return kind;
    }

    /** The JSON Pointer (RFC 6901) to the value at fault; {@code ""} for the whole instance and where there is none. */
    public String instanceLocation() {
        return instanceLocation;
    }

    /**
     * The same location for people: {@code detail.attempts[0].statusReason}, {@code ["detail-type"]} where a name is no
     * identifier; {@code ""} for the whole instance and where there is none.
     */
    public String path() {
        return path;
    }

    /**
     * The 1-based line, 0 if unknown. A missing property is reported where its object starts, or at the property that is
     * probably a misspelling of it; a property that is not allowed at its name, and a repeated item at the repetition.
     */
    public int line() {
        return line;
    }

    /** The 1-based column in Unicode code points, 0 if unknown. */
    public int column() {
        return column;
    }

    /** The keyword that failed; null where no keyword did, as with a boolean schema {@code false} and with syntax errors. */
    public @Nullable String keyword() {
        return keyword;
    }

    /**
     * The JSON Pointer from the schema's root to the keyword through every {@code $ref} on the way (JSON Schema core,
     * section 12.3.1), {@code /properties/lines/items/$ref/required}; null unless the kind is {@code SCHEMA}.
     */
    public @Nullable String keywordLocation() {
        return keywordLocation;
    }

    /** The keyword's own URI (JSON Schema core, section 12.3.2); null unless the kind is {@code SCHEMA}. */
    public @Nullable String absoluteKeywordLocation() {
        return absoluteKeywordLocation;
    }

    /** What the message is found by in {@link Messages}: mostly the keyword. */
    public String messageKey() {
        return messageKey;
    }

    /** What the message is made with; unmodifiable. */
    public List<String> arguments() {
        return arguments;
    }

    /**
     * What is wrong, in English, without the place: {@code required property "jobId" is missing}. One line; what cannot be
     * seen is escaped ({@link PrintableText}).
     */
    public String message() {
        return message;
    }

    /** The JSON text of the value at fault, shortened; null for arrays and objects and where nothing stands. */
    public @Nullable String value() {
        return value;
    }

    /** The name that was probably meant; null if none is near. */
    public @Nullable String suggestion() {
        return suggestion;
    }

    /**
     * The line at fault and a line of carets below it, for a fixed-width font; {@code ""} if unknown. No line ends it.
     *
     * <pre>
     *    12 |     "status": "SUCEEDED",
     *       |               ^^^^^^^^^^  did you mean "SUCCEEDED"?
     * </pre>
     */
    public String excerpt() {
        return excerpt;
    }

    /** One line: {@code 12:15: detail.status: MESSAGE}, with {@code (root)} for the whole instance. */
    @Override
    public String toString() {
        boolean placed = kind == ViolationKind.SCHEMA || kind == ViolationKind.BINDING;
        String place = !placed ? "" : path.isEmpty() ? "(root): " : path + ": ";
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

    /** Collects what a violation consists of; what is not said is empty, 0 or null. */
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

        /** The JSON Pointer to the value, and the same for people. */
        public Builder instance(String pointer, String humanPath) {
            instanceLocation = pointer;
            path = humanPath;
            return this;
        }

        /** The 1-based line and column. */
        public Builder position(int atLine, int atColumn) {
            line = atLine;
            column = atColumn;
            return this;
        }

        /** The keyword, where it was reached, and its URI. */
        public Builder keyword(@Nullable String name, String location, String absoluteLocation) {
            keyword = name;
            keywordLocation = location;
            absoluteKeywordLocation = absoluteLocation;
            return this;
        }

        /** The shortened JSON text of the value. */
        public Builder value(@Nullable String text) {
            value = text;
            return this;
        }

        /** The name that was probably meant. */
        public Builder suggestion(@Nullable String name) {
            suggestion = name;
            return this;
        }

        /** The line at fault and the carets below it. */
        public Builder excerpt(String lines) {
            excerpt = lines;
            return this;
        }

        /** The violation. */
        public Violation build() {
            return new Violation(this);
        }
    }
}
