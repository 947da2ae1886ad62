package io.github.jsonschema2records.generator.emit.java;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Emits long texts as text blocks in ASCII, each short enough for a constant of a class file. */
final class TextBlocks {

    /** Limit in bytes of the class file, which has up to three for a character. */
    private static final int MOST = 65_000;

    private TextBlocks() {}

    /** Returns the literals whose concatenation is the text. */
    static List<Code> of(String text) {
        List<Code> literals = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int size = 0;
        for (String line : text.split("(?<=\n)", -1)) {
            for (String piece : pieces(line)) {
                int bytes = bytes(piece);
                if (size + bytes > MOST) {
                    literals.add(literal(part.toString()));
                    part.setLength(0);
                    size = 0;
                }
                part.append(piece);
                size += bytes;
            }
        }
        literals.add(literal(part.toString()));
        return literals;
    }

    /** Divides a line that is too long for one constant. */
    private static List<String> pieces(String line) {
        List<String> pieces = new ArrayList<>();
        int most = MOST / 3;
        for (int from = 0; from < line.length(); from += most) {
            pieces.add(line.substring(from, Math.min(line.length(), from + most)));
        }
        return pieces;
    }

    private static int bytes(String piece) {
        return piece.chars().map(c -> c < 0x80 ? 1 : 3).sum();
    }

    private static Code literal(String text) {
        StringBuilder literal = new StringBuilder("\"\"\"\n");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean edge = i == 0 || i == text.length() - 1 || text.charAt(i - 1) == '\n' || text.charAt(i + 1) == '\n';
            switch (c) {
                case '\n' -> literal.append(c);
                case '\\' -> literal.append("\\\\");
                case ' ' -> literal.append(edge ? "\\s" : " ");
                case '"' -> literal.append(closes(text, i) ? "\\\"" : "\"");
                default -> append(c, literal);
            }
        }
        return Code.of("$L", literal.append("\"\"\"").toString());
    }

    /** Returns whether a quote would end the block, alone or with the quotes before it. */
    private static boolean closes(String text, int at) {
        return at == text.length() - 1 || (at > 1 && text.charAt(at - 1) == '"' && text.charAt(at - 2) == '"');
    }

    private static void append(char c, StringBuilder literal) {
        if (c > ' ' && c < 0x7f) {
            literal.append(c);
        } else {
            literal.append("\\u").append(HexFormat.of().toHexDigits(c));
        }
    }
}
