package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.Kind;
import io.github.jsonschema2records.runtime.StringTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An assertion that failed. */
final class Failure {

    final Evaluation where;

    /** The index of the value. */
    final int at;

    /** The keyword; null for the boolean schema {@code false}, whose location is that of {@link #where}. */
    final @Nullable String keyword;

    final String key;
    final List<String> arguments;

    /** The index of the token to point at: the value, or the name or item that should not be there. */
    int shown;

    /** What {@code type} allows, as a mask of {@link Kind}; 0 for other keywords. */
    int kinds;

    /** What {@code enum} and {@code const} allow. */
    @Nullable
    Choices choices;

    /** The names that are known where one that is not is at fault, or where one is missing. */
    @Nullable
    StringTable known;

    /** The name of the property that is missing. */
    @Nullable
    String missing;

    /** The name that was probably meant, where it is found already. */
    @Nullable
    String meant;

    Failure(Evaluation where, int at, @Nullable String keyword, String key, List<String> arguments) {
        this.where = where;
        this.at = at;
        this.keyword = keyword;
        this.key = key;
        this.arguments = arguments;
        shown = at;
    }

    /** Returns whether the value is of another kind than all that would have been right. */
    boolean isWrongKind() {
        JsonDocument d = where.document();
        return kinds != 0 || (choices != null && (choices.kinds() >>> d.kind(at) & 1) == 0);
    }

    /** Returns whether the value is a misspelling of what would have been right. */
    boolean isNear() {
        JsonDocument d = where.document();
        return choices != null && d.isString(at) && choices.nearest(d.string(at)) != null;
    }

    boolean isWithin(Evaluation ancestor) {
        Evaluation e = where;
        while (e != null && e != ancestor) {
            e = e.parent;
        }
        return e != null;
    }

    /** Returns whether it would read the same: it says the same of the same place. */
    boolean repeats(Failure other) {
        return at == other.at && shown == other.shown && key.equals(other.key) && arguments.equals(other.arguments);
    }
}
