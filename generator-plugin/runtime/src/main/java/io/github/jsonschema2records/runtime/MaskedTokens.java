package io.github.jsonschema2records.runtime;

import java.util.Arrays;

/**
 * The secret values and names of a parsed document. While a document has them ({@link JsonDocument#mask}), messages and
 * excerpts show {@link #MASK} instead of their text. Immutable.
 */
public final class MaskedTokens {

    /** Text shown instead of a secret. */
    public static final String MASK = "***";

    private final int[] tokens;

    /**
     * Creates a set of tokens. A value includes all values and names inside it.
     *
     * @param tokens the indexes of values and names in ascending order, none inside another
     */
    public MaskedTokens(int... tokens) {
        this.tokens = tokens.clone();
    }

    /** Returns whether a value or name is masked, by itself or as a part of another value. */
    boolean has(JsonDocument d, int at) {
        int last = lastUpTo(at);
        return last >= 0 && at < d.next(tokens[last]);
    }

    /**
     * Returns the offset at which the masked text around an offset starts, or the offset itself if it is not masked.
     */
    int start(JsonDocument d, int offset) {
        int i = firstEndingAfter(d, offset);
        return i < tokens.length ? Math.min(offset, d.startOffset(tokens[i])) : offset;
    }

    private int lastUpTo(int at) {
        int found = Arrays.binarySearch(tokens, at);
        return found >= 0 ? found : -found - 2;
    }

    /** Returns the whole text with a replacement for each masked token. */
    public String text(JsonDocument d, String replacement) {
        return text(d, d.startOffset(0), d.endOffset(0), replacement);
    }

    /**
     * Returns the text between two offsets with a replacement for each masked token. A token of which only a part is
     * between the offsets is replaced as a whole.
     */
    String text(JsonDocument d, int from, int to, String replacement) {
        StringBuilder text = new StringBuilder();
        int shown = from;
        for (int i = firstEndingAfter(d, from); i < tokens.length && d.startOffset(tokens[i]) < to; i++) {
            text.append(d.excerpt(shown, Math.max(shown, d.startOffset(tokens[i]))))
                    .append(replacement);
            shown = Math.min(to, d.endOffset(tokens[i]));
        }
        return text.append(d.excerpt(shown, to)).toString();
    }

    private int firstEndingAfter(JsonDocument d, int offset) {
        int low = 0;
        int high = tokens.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (d.startOffset(tokens[middle]) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && d.endOffset(tokens[low - 1]) > offset ? low - 1 : low;
    }
}
