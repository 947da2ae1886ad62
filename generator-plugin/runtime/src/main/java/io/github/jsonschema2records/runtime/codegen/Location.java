package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.MaskedTokens;
import io.github.jsonschema2records.runtime.MessageText;
import io.github.jsonschema2records.runtime.ShortPointer;

/** Location of a value or name in its document, as a JSON Pointer and as a readable path, both with bounded names. */
final class Location {

    private final StringBuilder pointer = new StringBuilder();
    private final StringBuilder path = new StringBuilder();

    /** JSON Pointer in the schema. Secret names are shown if they are the names of properties in it. */
    private final String keywords;

    private Location(String keywords) {
        this.keywords = keywords;
    }

    /**
     * Returns the location of a value. Secret names are masked, except those that the schema has as well.
     *
     * @param keywords the JSON Pointer of the keyword that failed
     */
    static Location of(JsonDocument d, int at, String keywords) {
        return within(d, 0, at, keywords);
    }

    /** Returns the location relative to an outer value, with all secret names masked. */
    static Location within(JsonDocument d, int outer, int at) {
        return within(d, outer, at, "");
    }

    private static Location within(JsonDocument d, int outer, int at, String keywords) {
        Location location = new Location(keywords);
        int container = outer;
        while (container != at) {
            container = location.step(d, container, at);
        }
        return location;
    }

    /**
     * Descends to the child that is or contains {@code at}, and returns its index. For a member this is its value, or
     * {@code at} if that is its name.
     */
    private int step(JsonDocument d, int container, int at) {
        int step = d.isObject(container) ? 1 : 0;
        int entry = container + 1;
        int number = 0;
        while (d.next(entry + step) <= at) {
            entry = d.next(entry + step);
            number++;
        }
        if (step == 0) {
            item(number);
            return entry;
        }
        member(d, entry);
        return entry == at ? at : entry + 1;
    }

    /** Returns the index of the container of a value or name, or -1 for the root. */
    static int parent(JsonDocument d, int at) {
        int parent = -1;
        int container = 0;
        while (container != at) {
            parent = container;
            container = entry(d, container, at);
            container += container != at && d.isObject(parent) ? 1 : 0;
        }
        return parent;
    }

    /** Returns whether {@code at} is the name or the value of a member of this object, not of a nested one. */
    static boolean isMember(JsonDocument d, int object, int at) {
        if (at <= object || at >= d.end(object)) {
            return false;
        }
        int name = entry(d, object, at);
        return at == name || at == name + 1;
    }

    /** Returns the item, or the name of the member, that is or contains {@code at}. */
    static int entry(JsonDocument d, int container, int at) {
        int step = d.isObject(container) ? 1 : 0;
        int entry = container + 1;
        while (d.next(entry + step) <= at) {
            entry = d.next(entry + step);
        }
        return entry;
    }

    /** Returns the number of the item that is or contains {@code at}. */
    static int itemNumber(JsonDocument d, int array, int at) {
        int number = 0;
        for (int item = array + 1; d.next(item) <= at; item = d.next(item)) {
            number++;
        }
        return number;
    }

    private boolean isInSchema(String name) {
        return keywords.concat("/").contains("/properties/" + PointerText.escape(name) + "/");
    }

    /** Adds a name. Reads only as much of a long one as is shown. A long secret name is always masked. */
    private void member(JsonDocument d, int at) {
        String name = ShortPointer.name(d, at);
        boolean masked = d.isMasked(at) && (ShortPointer.isCut(d, at) || !isInSchema(name));
        String shown = masked ? MaskedTokens.MASK : name;
        pointer.append('/').append(masked ? MaskedTokens.MASK : ShortPointer.token(d, at));
        if (isIdentifier(shown)) {
            path.append(path.length() == 0 ? "" : ".").append(shown);
        } else {
            path.append('[').append(MessageText.quote(shown)).append(']');
        }
    }

    private void item(int number) {
        pointer.append('/').append(number);
        path.append('[').append(number).append(']');
    }

    private static boolean isIdentifier(String name) {
        if (name.isEmpty() || !Character.isJavaIdentifierStart(name.charAt(0))) {
            return false;
        }
        for (int i = 1; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isJavaIdentifierPart(c) || Character.isIdentifierIgnorable(c)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the JSON Pointer. */
    String pointer() {
        return pointer.toString();
    }

    /** Returns the readable path, which is empty for the root. */
    String path() {
        return path.toString();
    }
}
