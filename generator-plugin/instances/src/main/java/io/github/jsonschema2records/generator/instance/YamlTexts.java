package io.github.jsonschema2records.generator.instance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Divides a stream into YAML documents. A line that starts with three hyphens always starts a document, and one with
 * three dots ends it, even inside a quoted text (YAML 1.2.2, section 9.1.2). So an error in one document affects no
 * other.
 */
final class YamlTexts {

    private static final String START = "---";
    private static final String END = "...";
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final BufferedReader reader;
    private final int longest;

    /** The line that ended the last document, and starts the next one. */
    private @Nullable String pending;

    private int lines;

    /** A document, and the number of lines before it. */
    record Text(String text, int linesBefore) {}

    /**
     * Creates a reader of UTF-8.
     *
     * @param longest the largest number of characters of a document
     */
    YamlTexts(InputStream in, int longest) {
        this.reader = new BufferedReader(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        this.longest = longest;
    }

    /**
     * Returns the text of the next document with its markers, or null at the end.
     *
     * @throws IOException if the stream cannot be read, is not UTF-8, or has a longer document
     */
    @Nullable
    Text next() throws IOException {
        String line = pending == null ? line() : pending;
        pending = null;
        if (line == null) {
            return null;
        }
        int before = lines - 1;
        StringBuilder text = new StringBuilder();
        boolean content = false;
        boolean ended = false;
        while (line != null && !ended && !(content && isMarker(line, START))) {
            text.append(line).append('\n');
            if (text.length() > longest) {
                throw new IOException(
                        "line " + (before + 1) + ": the YAML document is longer than " + longest + " characters");
            }
            ended = content && isMarker(line, END);
            content |= isMarker(line, START) || isContent(line);
            line = line();
        }
        pending = line;
        return new Text(text.toString(), before);
    }

    /** Returns whether a line belongs to a document, and not to what may stand before one. */
    private static boolean isContent(String line) {
        String visible = line.strip();
        return !visible.isEmpty() && !visible.startsWith("#") && !line.startsWith("%") && !isMarker(line, END);
    }

    private static boolean isMarker(String line, String marker) {
        return line.startsWith(marker)
                && (line.length() == marker.length() || " \t".indexOf(line.charAt(marker.length())) >= 0);
    }

    private @Nullable String line() throws IOException {
        try {
            String line = reader.readLine();
            lines++;
            boolean marked = line != null && lines == 1 && !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK;
            return marked ? line.substring(1) : line;
        } catch (CharacterCodingException e) {
            throw new IOException("not UTF-8, after line " + lines, e);
        }
    }
}
