package io.github.jsonschema2records.runtime.codegen;

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
        int last = path.lastIndexOf('/');
        int before = last <= 0 ? -1 : path.lastIndexOf('/', last - 1);
        String keyword = path.substring(last + 1);
        String around = before < 0 ? "" : path.substring(before + 1, last);
        boolean named = KeywordNames.subschemas(around) == KeywordNames.Subschemas.BY_KEY;
        return !named && KeywordNames.appliesToEach(keyword) ? keyword : null;
    }
}
