package io.github.jsonschema2records.generator;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The bytes of code of each method of a class file (Java virtual machine specification, chapter 4). */
final class MethodSizes {

    private final String[] constants;
    private final Map<String, Integer> sizes = new LinkedHashMap<>();
    private final DataInputStream in;

    private MethodSizes(byte[] classFile) throws IOException {
        in = new DataInputStream(new ByteArrayInputStream(classFile));
        in.skipNBytes(8);
        constants = new String[in.readUnsignedShort()];
        int i = 1;
        while (i < constants.length) {
            i += constant(i);
        }
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        members();
        members();
    }

    /** By name. */
    static Map<String, Integer> of(byte[] classFile) {
        try {
            return new MethodSizes(classFile).sizes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the number of indexes it takes. */
    private int constant(int index) throws IOException {
        int tag = in.readUnsignedByte();
        switch (tag) {
            case 1 -> constants[index] = in.readUTF();
            case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
            case 5, 6 -> {
                in.skipNBytes(8);
                return 2;
            }
            case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
            case 15 -> in.skipNBytes(3);
            default -> throw new IOException("no such constant: " + tag);
        }
        return 1;
    }

    private void members() throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.skipNBytes(2);
            String name = constants[in.readUnsignedShort()];
            in.skipNBytes(2);
            int attributes = in.readUnsignedShort();
            for (int j = 0; j < attributes; j++) {
                attribute(name);
            }
        }
    }

    private void attribute(String member) throws IOException {
        boolean code = constants[in.readUnsignedShort()].equals("Code");
        int length = in.readInt();
        if (code) {
            in.skipNBytes(4);
            int bytes = in.readInt();
            sizes.merge(member, bytes, Math::max);
            in.skipNBytes(length - 8L);
        } else {
            in.skipNBytes(length);
        }
    }
}
