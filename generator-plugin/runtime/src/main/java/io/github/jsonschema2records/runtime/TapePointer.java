package io.github.jsonschema2records.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * Computes the JSON Pointers (RFC 6901) of the tokens of a document. The path of the last token is remembered, so
 * ascending tokens take one pass over the tape.
 */
final class TapePointer {

    private final JsonDocument document;

    /** Containers around the last token, the outermost first. */
    private final List<Step> path = new ArrayList<>();

    private int last;
    private long passed;

    TapePointer(JsonDocument document) {
        this.document = document;
    }

    /** Returns the pointer of a value. For a name, returns the pointer of its value. */
    String of(int target) {
        if (target < last) {
            path.clear();
        }
        last = target;
        while (!path.isEmpty() && document.end(innermost().container) <= target) {
            path.remove(path.size() - 1);
        }
        int at = path.isEmpty() ? 0 : innermost().container;
        while (at < target) {
            if (path.isEmpty() || innermost().container != at) {
                path.add(new Step(at));
            }
            at = innermost().moveTo(target);
        }
        return text();
    }

    private Step innermost() {
        return path.get(path.size() - 1);
    }

    private String text() {
        StringBuilder pointer = new StringBuilder();
        for (Step step : path) {
            pointer.append('/');
            if (step.isObject) {
                escape(document.string(step.child), pointer);
            } else {
                pointer.append(step.index);
            }
        }
        return pointer.toString();
    }

    private static void escape(String name, StringBuilder pointer) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '~') {
                pointer.append("~0");
            } else if (c == '/') {
                pointer.append("~1");
            } else {
                pointer.append(c);
            }
        }
    }

    /** Returns the number of items and members passed so far, for tests. */
    long passed() {
        return passed;
    }

    /** A container, and the item or member of it on the path. */
    private final class Step {

        private final int container;
        private final boolean isObject;

        /** The token of the item, or of the name of the member. */
        private int child;

        private int index;

        Step(int container) {
            this.container = container;
            isObject = document.isObject(container);
            child = document.first(container);
        }

        /** Passes the items or members before a token. Returns the token of the value that is or has it. */
        int moveTo(int target) {
            int name = isObject ? 1 : 0;
            for (int next = document.next(child + name); next <= target; next = document.next(child + name)) {
                child = next;
                index++;
                passed++;
            }
            return child + name;
        }
    }
}
