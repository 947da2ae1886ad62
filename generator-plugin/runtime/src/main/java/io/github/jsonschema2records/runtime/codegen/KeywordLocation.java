package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.codegen.KeywordNames.Subschemas;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Location of a keyword that failed: the path through references, and the absolute URI (JSON Schema Core, section
 * 12.3).
 */
final class KeywordLocation {

    private final @Nullable String keyword;
    private final String path;
    private final String absolute;

    private KeywordLocation(@Nullable String keyword, String path, String absolute) {
        this.keyword = keyword;
        this.path = path;
        this.absolute = absolute;
    }

    static KeywordLocation of(Failure failure) {
        String keyword = failure.keyword;
        String step = keyword == null ? "" : "/" + keyword;
        String path = path(failure.where) + step;
        return new KeywordLocation(
                keyword == null ? forbidding(path) : keyword,
                path,
                absolute(failure.where) + PointerText.fragment(step));
    }

    /**
     * Returns the keyword. It is null for a schema {@code false} that is not the value of a keyword with one subschema
     * for many members or items.
     */
    @Nullable
    String keyword() {
        return keyword;
    }

    /** Returns the JSON Pointer from the root, through references. */
    String path() {
        return path;
    }

    /** Returns the URI. */
    String absolute() {
        return absolute;
    }

    private static String path(Evaluation evaluation) {
        Deque<String> steps = new ArrayDeque<>();
        for (Evaluation e = evaluation; e != null; e = e.parent) {
            steps.push(e.step);
        }
        return String.join("", steps);
    }

    private static String absolute(Evaluation evaluation) {
        Deque<String> steps = new ArrayDeque<>();
        Evaluation e = evaluation;
        while (e.location == null && e.parent != null) {
            steps.push(PointerText.fragment(e.step));
            e = e.parent;
        }
        String base = e.location == null ? "" : e.location;
        return base + (base.indexOf('#') < 0 ? "#" : "") + String.join("", steps);
    }

    private static @Nullable String forbidding(String path) {
        String keyword = last(path);
        String around = withoutLast(path);
        boolean named = KeywordNames.subschemas(last(around)) == Subschemas.BY_KEY
                || KeywordNames.subschemas(last(withoutLast(around))) == Subschemas.BY_TWO_KEYS;
        return !named && KeywordNames.appliesToEach(keyword) ? keyword : null;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String withoutLast(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
    }
}
