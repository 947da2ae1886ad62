package io.github.jsonschema2records.benchmark.scale;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One large JSON array, or the same text as many smaller arrays. Between two items are a comma and a line break; where
 * two arrays meet, they are replaced by the brackets. So documents of every size read the same bytes.
 */
final class Readings {

    private static final List<String> UNITS = List.of("C", "Pa", "lx");

    private final byte[] text;
    private final int[] separators;

    private Readings(byte[] text, int[] separators) {
        this.text = text;
        this.separators = separators;
    }

    /** Creates readings with a text of about this many bytes. */
    static Readings ofSize(int bytes) {
        byte[] text = new byte[bytes];
        int[] separators = new int[bytes / 100];
        int size = 1;
        int count = 0;
        for (byte[] item = item(0); size + item.length + 2 < bytes; item = item(count)) {
            System.arraycopy(item, 0, text, size, item.length);
            size += item.length;
            separators[count++] = size;
            size += 2;
        }
        return new Readings(Arrays.copyOf(text, size - 1), Arrays.copyOf(separators, count));
    }

    private static byte[] item(int number) {
        long random = (number + 1) * 0x9E3779B97F4A7C15L;
        String id = "0".repeat(Long.numberOfLeadingZeros(random | 1) / 4) + Long.toHexString(random | 1);
        String json = "{\"id\":\"" + id + "\",\"at\":\"2025-10-18T15:" + (10 + number % 50) + ":"
                + (10 + number / 50 % 50) + "Z\",\"sensor\":\"station-" + (random >>> 50) + "/roof\",\"value\":"
                + (random >> 44) / 1_100.0 / 1_000 + ",\"unit\":\"" + UNITS.get(number % 3) + "\",\"quality\":"
                + number % 10 + (number % 4 == 0 ? ",\"tags\":[\"calibrated\",\"outside\"]" : "") + "}";
        return json.getBytes(StandardCharsets.ISO_8859_1);
    }

    byte[] text() {
        return text;
    }

    /** Makes arrays of about this many bytes of the text. Returns the offsets at which they end. */
    List<Integer> cut(int bytes) {
        List<Integer> ends = new ArrayList<>();
        text[0] = '[';
        int start = 0;
        for (int separator : separators) {
            boolean isEnd = separator - start >= bytes;
            text[separator] = (byte) (isEnd ? ']' : ',');
            if (isEnd) {
                ends.add(separator + 1);
                start = separator + 1;
            }
            if (separator + 1 < text.length) {
                text[separator + 1] = (byte) (isEnd ? '[' : '\n');
            }
        }
        text[text.length - 1] = ']';
        if (start < text.length) {
            ends.add(text.length);
        }
        return ends;
    }
}
