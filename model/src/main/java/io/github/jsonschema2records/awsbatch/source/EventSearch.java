package io.github.jsonschema2records.awsbatch.source;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.JsonSequence;
import io.github.jsonschema2records.runtime.ShortPointer;
import io.github.jsonschema2records.runtime.TokenPositions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Searches one JSON text of a stream for events. */
final class EventSearch {

    /** Greatest number of strings around an event: the body of a message, with a notification, with the event. */
    private static final int MOST_STRINGS = 4;

    private static final String INSIDE = " -> ";

    private static final String BLANKS = " \t\n\r";

    /** First bytes of strings that can have JSON: brackets, base64 of them and of gzip, and blanks, which are escaped. */
    private static final String FIRST_BYTES = "{[eWH \\";

    private final Sought sought;
    private final JsonLimits limits;
    private final int line;
    private final Deque<Finding> found;

    /** Number of bytes that may still be decoded from strings. */
    private int budget;

    EventSearch(Sought sought, JsonLimits limits, int line, Deque<Finding> found) {
        this.sought = sought;
        this.limits = limits;
        this.line = line;
        this.found = found;
        this.budget = limits.maxDocumentBytes();
    }

    /**
     * Adds the events of a text to the findings, or the finding that there is none.
     *
     * @param place the place of the text in the stream: the index in an array, or empty
     */
    void search(JsonDocument text, String place) {
        if (text.failure() != null) {
            found.add(new Finding.Event(line, place, text));
            return;
        }
        search(text, place, 0);
        if (found.isEmpty()) {
            found.add(new Finding.Nothing(line, place, Hints.of(sought, text)));
        }
    }

    /**
     * Adds the events of a value to the findings, or the finding that there is none.
     *
     * @param at the value
     */
    void searchValue(JsonDocument text, int at) {
        if (text.failure() != null || at == 0) {
            search(text, "");
            return;
        }
        search(text, at, text.next(at), "", 0);
        if (found.isEmpty()) {
            found.add(new Finding.Nothing(line, ShortPointer.of(text.pointer(at)), Hints.of(sought, value(text, at))));
        }
    }

    /** Returns whether a text has what is sought, and adds it to the findings. */
    boolean finds(JsonDocument text) {
        search(text, "", 0);
        return !found.isEmpty();
    }

    private void search(JsonDocument text, String place, int strings) {
        search(text, 0, text.tokenCount(), place, strings);
    }

    private void search(JsonDocument text, int first, int end, String place, int strings) {
        int at = first;
        while (at < end) {
            if (text.isObject(at) && sought.isAt(text, at)) {
                found.add(new Finding.Event(line, inside(place, text, at, strings), at == 0 ? text : value(text, at)));
                at = text.next(at);
            } else {
                if (text.isString(at) && strings < MOST_STRINGS) {
                    searchString(text, at, place, strings);
                }
                at++;
            }
        }
    }

    private void searchString(JsonDocument text, int at, String place, int strings) {
        int first = text.byteLength(at) == 0 ? 0 : text.byteAt(text.offset(at));
        if (FIRST_BYTES.indexOf(first) < 0) {
            return;
        }
        byte[] bytes = decoded(text.string(at));
        if (bytes == null) {
            return;
        }
        boolean fits = bytes.length <= budget;
        budget -= Math.min(bytes.length, budget); // What is decoded in vain counts too.
        if (fits) {
            searchTexts(bytes, inside(place, text, at, strings), strings + 1);
        }
    }

    /**
     * Searches the JSON text of a string, or several of them that follow each other. If some have events, the first one
     * that is broken is a finding too. Otherwise it is no text of an event, but looks like JSON only.
     */
    private void searchTexts(byte[] bytes, String place, int strings) {
        JsonDocument only = new JsonDocument(limits);
        if (only.parse(bytes)) {
            search(only, place, strings);
            return;
        }
        int before = found.size();
        JsonSequence texts = JsonSequence.ofTexts(new ByteArrayInputStream(bytes), limits);
        for (JsonDocument each = next(texts); each != null; each = next(texts)) {
            if (each.failure() == null) {
                search(value(each, 0), place, strings);
            }
        }
        JsonDocument broken = found.size() > before ? firstBroken(bytes) : null;
        if (broken != null) {
            found.add(new Finding.Event(line, place, broken));
        }
    }

    private @Nullable JsonDocument firstBroken(byte[] bytes) {
        JsonSequence texts = JsonSequence.ofTexts(new ByteArrayInputStream(bytes), limits);
        JsonDocument each = next(texts);
        while (each != null && each.failure() == null) {
            each = next(texts);
        }
        return each;
    }

    private static @Nullable JsonDocument next(JsonSequence texts) {
        try {
            return texts.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Bytes in memory can be read.
        }
    }

    /**
     * Returns the place of a value in a text that is at a place itself.
     *
     * @param strings the number of strings around the text
     */
    private static String inside(String place, JsonDocument text, int at, int strings) {
        String pointer = at == 0 ? "" : ShortPointer.of(text.pointer(at));
        return place + (strings == 0 || pointer.isEmpty() ? "" : INSIDE) + pointer;
    }

    private byte @Nullable [] decoded(String string) {
        int start = 0;
        while (start < string.length() && BLANKS.indexOf(string.charAt(start)) >= 0) {
            start++;
        }
        return string.startsWith("{", start) || string.startsWith("[", start)
                ? string.getBytes(StandardCharsets.UTF_8)
                : Base64Text.decode(string, budget);
    }

    /** Returns a value of a text as a document of its own, with the lines and columns of the text. */
    private JsonDocument value(JsonDocument text, int at) {
        TokenPositions positions = new TokenPositions();
        int start = text.startOffset(at);
        for (int token = at; token < text.next(at); token++) {
            int offset = text.startOffset(token);
            positions.add(offset - start, text.line(offset), text.column(offset));
        }
        JsonDocument value = new JsonDocument(limits);
        value.parse(text.copy(at), positions);
        return value;
    }
}
