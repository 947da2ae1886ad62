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
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Searches one JSON text of a stream for events, one at a time. So memory is needed for one event, however many a text
 * has.
 */
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
    private final JsonDocument text;
    private final int at;
    private final String place;

    /** Texts that are searched, each in a string of the next one. */
    private final Deque<Level> open = new ArrayDeque<>();

    /** Number of findings so far. */
    private int found;

    /** Number of bytes that may still be decoded from strings. */
    private int budget;

    private EventSearch(Sought sought, JsonLimits limits, int line, JsonDocument text, int at, String place) {
        this.sought = sought;
        this.limits = limits;
        this.line = line;
        this.text = text;
        this.at = at;
        this.place = place;
        this.budget = limits.maxDocumentBytes();
        if (text.failure() == null) {
            open.push(new Tokens(text, at, text.next(at), at == 0 ? place : "", 0));
        }
    }

    /**
     * Starts the search of a text, whose document must not parse another text before the search has ended.
     *
     * @param line the line of the stream on which the text starts
     * @param place the place of the text in the stream: the index in an array, or empty
     */
    static EventSearch of(JsonDocument text, Sought sought, JsonLimits limits, int line, String place) {
        return new EventSearch(sought, limits, line, text, 0, place);
    }

    /** Starts the search of a value of a text. */
    static EventSearch ofValue(JsonDocument text, int at, Sought sought, JsonLimits limits) {
        boolean whole = text.failure() != null || at == 0;
        return whole
                ? of(text, sought, limits, 1, "")
                : new EventSearch(sought, limits, 1, text, at, ShortPointer.of(text.pointer(at)));
    }

    /** Returns whether a text has what is sought. */
    static boolean finds(JsonDocument text, Sought sought) {
        return of(text, sought, text.limits(), 1, "").nextEvent() != null;
    }

    /** Returns the next event, or the finding that there is none, or null at the end. */
    @Nullable
    Finding next() {
        Finding event = nextEvent();
        return event == null && found++ == 0 ? nothing() : event;
    }

    /** Returns the number of texts that are in memory, for tests. */
    int depth() {
        return open.size();
    }

    private @Nullable Finding nextEvent() {
        while (!open.isEmpty()) {
            Finding event = open.element().next();
            if (event != null) {
                found++;
                return event;
            }
        }
        return null;
    }

    private Finding nothing() {
        if (text.failure() != null) {
            return new Finding.Event(line, place, text);
        }
        return new Finding.Nothing(line, place, Hints.of(sought, at == 0 ? text : value(text, at)));
    }

    /** Part of the search. */
    private interface Level {

        /** Returns the next event, or null if another part has to be asked. */
        @Nullable
        Finding next();
    }

    /** Values and strings of a text. */
    private final class Tokens implements Level {

        private final JsonDocument text;
        private final int end;
        private final String place;
        private final int strings;
        private int at;

        /**
         * Creates a level.
         *
         * @param strings the number of strings around the text
         */
        Tokens(JsonDocument text, int first, int end, String place, int strings) {
            this.text = text;
            this.at = first;
            this.end = end;
            this.place = place;
            this.strings = strings;
        }

        @Override
        public @Nullable Finding next() {
            while (at < end) {
                int token = at;
                if (text.isObject(token) && sought.isAt(text, token)) {
                    at = text.next(token);
                    JsonDocument event = token == 0 ? text : value(text, token);
                    return new Finding.Event(line, inside(place, text, token, strings), event);
                }
                at++;
                Level inner = text.isString(token) && strings < MOST_STRINGS ? inString(token) : null;
                if (inner != null) {
                    open.push(inner);
                    return null;
                }
            }
            open.remove();
            return null;
        }

        private @Nullable Level inString(int string) {
            int first = text.byteLength(string) == 0 ? 0 : text.byteAt(text.offset(string));
            byte[] bytes = FIRST_BYTES.indexOf(first) < 0 ? null : decoded(text.string(string));
            if (bytes == null) {
                return null;
            }
            boolean fits = bytes.length <= budget;
            budget -= Math.min(bytes.length, budget); // What is decoded in vain counts too.
            return fits ? inBytes(bytes, inside(place, text, string, strings), strings + 1) : null;
        }
    }

    private Level inBytes(byte[] bytes, String place, int strings) {
        JsonDocument only = new JsonDocument(limits);
        return only.parse(bytes)
                ? new Tokens(only, 0, only.tokenCount(), place, strings)
                : new Texts(bytes, place, strings);
    }

    /**
     * The JSON text of a string, or several of them that follow each other. If some have events, the first one that is
     * broken is a finding too. Otherwise it is no text of an event, but looks like JSON only.
     */
    private final class Texts implements Level {

        private final byte[] bytes;
        private final JsonSequence texts;
        private final String place;
        private final int strings;
        private final int foundBefore = found;

        Texts(byte[] bytes, String place, int strings) {
            this.bytes = bytes;
            this.texts = JsonSequence.ofTexts(new ByteArrayInputStream(bytes), limits);
            this.place = place;
            this.strings = strings;
        }

        @Override
        public @Nullable Finding next() {
            JsonDocument each = EventSearch.next(texts);
            if (each == null) {
                open.remove();
                JsonDocument broken = found > foundBefore ? firstBroken(bytes) : null;
                return broken == null ? null : new Finding.Event(line, place, broken);
            }
            if (each.failure() == null) {
                JsonDocument copy = value(each, 0);
                open.push(new Tokens(copy, 0, copy.tokenCount(), place, strings));
            }
            return null;
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
