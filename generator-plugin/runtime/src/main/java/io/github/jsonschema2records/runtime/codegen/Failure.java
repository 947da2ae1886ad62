package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.Kind;
import io.github.jsonschema2records.runtime.StringTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Failure of an assertion. */
final class Failure {

    final Evaluation where;

    /** Index of the value. */
    final int at;

    /**
     * Keyword that failed. It is null for the boolean schema {@code false}, whose location is that of {@link #where}.
     */
    final @Nullable String keyword;

    final String key;
    final List<String> arguments;

    /** Index of the token to highlight: the value, or a name or item that is not allowed. */
    int highlighted;

    /** Kinds that {@code type} allows, as a mask of {@link Kind}; 0 for other keywords. */
    int kinds;

    /** Values that {@code enum} or {@code const} allows. */
    @Nullable
    Choices choices;

    /** Names that the schema knows, if a name is unknown or missing. */
    @Nullable
    StringTable known;

    /** Name of a missing property. */
    @Nullable
    String missing;

    /** Name that was probably meant, if it was already found. */
    @Nullable
    String suggestion;

    Failure(Evaluation where, int at, @Nullable String keyword, String key, List<String> arguments) {
        this.where = where;
        this.at = at;
        this.keyword = keyword;
        this.key = key;
        this.arguments = arguments;
        highlighted = at;
    }

    /** Returns whether the value has another kind than all allowed values. */
    boolean isWrongKind() {
        JsonDocument d = where.document();
        return kinds != 0 || (choices != null && (choices.kinds() >>> d.kind(at) & 1) == 0);
    }

    /** Returns whether the value is a misspelling of an allowed value. */
    boolean isNear() {
        JsonDocument d = where.document();
        return choices != null && d.isString(at) && choices.nearest(d.beginning(at, Nearest.LONGEST + 1)) != null;
    }

    boolean isWithin(Evaluation ancestor) {
        Evaluation e = where;
        while (e != null && e != ancestor) {
            e = e.parent;
        }
        return e != null;
    }

    /** Returns whether another failure has the same message at the same location. */
    boolean repeats(Failure other) {
        return at == other.at
                && highlighted == other.highlighted
                && key.equals(other.key)
                && arguments.equals(other.arguments);
    }
}
