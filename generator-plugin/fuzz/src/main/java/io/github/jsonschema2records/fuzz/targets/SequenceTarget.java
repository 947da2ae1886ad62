package io.github.jsonschema2records.fuzz.targets;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.JsonSequence;
import io.github.jsonschema2records.runtime.SyntaxError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Sequences: {@code parseNext} finds texts that are documents on their own, a stream gives the same texts up to the first
 * error, the size of its pieces makes no difference, and every way to read it comes to an end. The first byte is the size of
 * the pieces.
 */
public final class SequenceTarget implements FuzzTarget {

    private static final String FAILURE = "failure ";

    private final StrictJackson jackson = new StrictJackson();

    @Override
    public void run(byte[] input) {
        if (input.length == 0) {
            return;
        }
        byte[] text = Arrays.copyOfRange(input, 1, input.length);
        int piece = 1 + (input[0] & 0xff);
        List<String> whole = ofWhole(text);
        try {
            List<String> texts = alike(JsonSequence::ofTexts, text, piece);
            boolean same = texts.size() >= whole.size();
            for (int i = 0; same && i < whole.size(); i++) {
                same = texts.get(i).startsWith(whole.get(i));
            }
            if (!same) {
                throw new AssertionError("whole: " + whole + "; in pieces: " + texts);
            }
            alike(JsonSequence::ofItems, text, piece);
            alike(JsonSequence::ofAllItems, text, piece);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the texts up to the first error, and that there is one. A stream ends a broken text elsewhere. */
    private List<String> ofWhole(byte[] text) {
        List<String> texts = new ArrayList<>();
        JsonDocument document = new JsonDocument();
        int from = 0;
        while (document.parseNext(text, from, text.length)) {
            texts.add(Tokens.of(document).toString());
            byte[] alone = Arrays.copyOfRange(text, document.startOffset(0), document.endOffset(0));
            compare(document, jackson.tokens(alone));
            from = document.endOffset();
        }
        SyntaxError failure = document.failure();
        if (failure != null) {
            Places.check(failure, text);
            texts.add(FAILURE);
        }
        return texts;
    }

    /** Checks that the size of the pieces makes no difference. */
    private static List<String> alike(BiFunction<InputStream, JsonLimits, JsonSequence> reader, byte[] text, int piece)
            throws IOException {
        List<String> pieces = read(reader.apply(new Pieces(text, piece), JsonLimits.DEFAULTS), text);
        Tokens.check(read(reader.apply(new ByteArrayInputStream(text), JsonLimits.DEFAULTS), text), pieces);
        return pieces;
    }

    private static void compare(JsonDocument document, @Nullable List<String> expected) {
        if (!StrictJackson.NO_OPINION.equals(expected)) {
            Tokens.check(Tokens.of(document), expected == null ? List.of("refused") : expected);
        }
    }

    private static List<String> read(JsonSequence sequence, byte[] text) throws IOException {
        List<String> texts = new ArrayList<>();
        for (JsonDocument d = sequence.next(); d != null; d = sequence.next()) {
            SyntaxError failure = d.failure();
            texts.add(failure == null ? Tokens.of(d).toString() : FAILURE + failure);
            if (texts.size() > text.length + 1) {
                throw new AssertionError("more values than bytes: " + texts);
            }
        }
        return texts;
    }

    /** A stream that gives a few bytes at a time. */
    private static final class Pieces extends InputStream {

        private final byte[] text;
        private final int size;
        private int at;

        Pieces(byte[] text, int size) {
            this.text = text;
            this.size = size;
        }

        @Override
        public int read() {
            return at < text.length ? text[at++] & 0xff : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (length > 0 && at == text.length) {
                return -1;
            }
            int count = Math.min(Math.min(length, size), text.length - at);
            System.arraycopy(text, at, buffer, offset, count);
            at += count;
            return count;
        }
    }
}
