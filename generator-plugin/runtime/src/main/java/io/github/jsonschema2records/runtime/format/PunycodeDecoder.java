package io.github.jsonschema2records.runtime.format;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Decodes one label in Punycode, RFC 3492 section 6.2. */
final class PunycodeDecoder {

    /** Limit for weights: larger than any number of a short label, and far from overflow. */
    private static final long LIMIT = 1L << 40;

    private final String encoded;
    private final int[] label;
    private final int basic;
    private int length;
    private int at;
    private int bias = Punycode.INITIAL_BIAS;
    private long codePoint = Punycode.INITIAL_CODE_POINT;
    private long place;

    private PunycodeDecoder(String encoded) {
        this.encoded = encoded;
        this.label = new int[encoded.length()];
        this.basic = Math.max(0, encoded.lastIndexOf(Punycode.DELIMITER));
        for (int i = 0; i < basic; i++) {
            label[i] = encoded.charAt(i);
        }
        this.length = basic;
        this.at = basic == 0 ? 0 : basic + 1;
    }

    /**
     * Returns the code points, or null if the text is not valid Punycode in lower case. The code points need not be
     * assigned characters.
     */
    static int @Nullable [] decode(String encoded) {
        PunycodeDecoder decoder = new PunycodeDecoder(encoded);
        while (decoder.at < encoded.length()) {
            if (!decoder.insertNext()) {
                return null;
            }
        }
        return Arrays.copyOf(decoder.label, decoder.length);
    }

    private boolean insertNext() {
        long delta = number();
        if (delta < 0) {
            return false;
        }
        place += delta;
        length++;
        codePoint += place / length;
        if (codePoint > Character.MAX_CODE_POINT) {
            return false;
        }
        int index = (int) (place % length);
        System.arraycopy(label, index, label, index + 1, length - 1 - index);
        label[index] = (int) codePoint;
        place = index + 1L;
        bias = Punycode.adapt((int) delta, length, length == basic + 1);
        return true;
    }

    /** Reads the next number, whose digits have variable weights. Returns -1 if it is not valid or too large. */
    private long number() {
        long number = 0;
        long weight = 1;
        for (int position = Punycode.BASE; at < encoded.length() && weight < LIMIT; position += Punycode.BASE) {
            int digit = Punycode.digit(encoded.charAt(at++));
            int threshold = Punycode.threshold(position, bias);
            number += digit * weight;
            if (digit < threshold) {
                return digit < 0 ? -1 : number;
            }
            weight *= Punycode.BASE - threshold;
        }
        return -1;
    }
}
