package io.github.jsonschema2records.benchmark.scale;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;

/** NDJSON of many events, from memory that holds a few of them. */
final class RepeatedEvents extends InputStream {

    private static final int BLOCK = 64;

    private final byte[] block;
    private long left;
    private int at;

    /** Creates a stream with an event this many times. */
    RepeatedEvents(byte[] event, long count) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < BLOCK; i++) {
            bytes.writeBytes(event);
            bytes.write('\n');
        }
        block = bytes.toByteArray();
        left = count * (event.length + 1);
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        int count = (int) Math.min(Math.min(length, left), block.length - at);
        if (left == 0) {
            return -1;
        }
        System.arraycopy(block, at, target, offset, count);
        at = (at + count) % block.length;
        left -= count;
        return count;
    }
}
