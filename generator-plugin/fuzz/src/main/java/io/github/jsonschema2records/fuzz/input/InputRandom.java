package io.github.jsonschema2records.fuzz.input;

import java.util.Random;

/**
 * Random numbers that the bytes of an input decide. With it, whatever makes random schemas, patterns or values makes them
 * from an input, and the fuzzer changes one choice by changing one byte. Behind the last byte there are always the same
 * numbers, so that every maker comes to an end.
 */
public final class InputRandom extends Random {

    private static final long serialVersionUID = 1L;

    private static final int BYTE = 256;

    private final byte[] input;
    private int at;

    /** Creates numbers from all bytes. */
    public InputRandom(byte[] input) {
        this(input, 0);
    }

    /** Creates numbers from the bytes behind some others. */
    public InputRandom(byte[] input, int from) {
        super(1);
        this.input = input.clone();
        this.at = Math.min(from, input.length);
    }

    /** Returns whether there are bytes left. */
    public boolean hasMore() {
        return at < input.length;
    }

    @Override
    public int nextInt(int bound) {
        return bound > 0 && bound <= BYTE && hasMore() ? nextByte() % bound : super.nextInt(bound);
    }

    @Override
    public boolean nextBoolean() {
        return nextInt(2) == 1;
    }

    @Override
    protected int next(int bits) {
        if (!hasMore()) {
            return super.next(bits);
        }
        int result = 0;
        for (int i = 0; i < bits; i += Byte.SIZE) {
            result = (result << Byte.SIZE) | nextByte();
        }
        return bits == Integer.SIZE ? result : result & ((1 << bits) - 1);
    }

    private int nextByte() {
        return hasMore() ? input[at++] & 0xff : 0;
    }
}
