package io.github.jsonschema2records.runtime;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What the tests want to know of a class file (Java virtual machine specification, chapter 4). */
final class ClassFile {

    private static final int STATIC = 0x0008;
    private static final int FINAL = 0x0010;

    /** The tags of the constants in it. */
    final TreeSet<Integer> tags = new TreeSet<>();

    /** All its strings: names, descriptors, texts. */
    final List<String> strings = new ArrayList<>();

    /** The static fields that can be assigned to. */
    final List<String> mutableStatics = new ArrayList<>();

    /** The bytes of code of each method, by name and descriptor. */
    final Map<String, Integer> codeSizes = new LinkedHashMap<>();

    private final String[] constants;
    private final DataInputStream in;

    private ClassFile(byte[] bytes) throws IOException {
        in = new DataInputStream(new ByteArrayInputStream(bytes));
        in.skipNBytes(8);
        constants = new String[in.readUnsignedShort()];
        int i = 1;
        while (i < constants.length) {
            i += constant(i);
        }
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        members(false);
        members(true);
    }

    static List<ClassFile> allIn(Path folder) throws IOException {
        List<Path> paths;
        try (var files = Files.walk(folder)) {
            paths = files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
        List<ClassFile> all = new ArrayList<>();
        for (Path path : paths) {
            all.add(new ClassFile(Files.readAllBytes(path)));
        }
        return all;
    }

    /** Returns the number of indexes it takes. */
    private int constant(int index) throws IOException {
        int tag = in.readUnsignedByte();
        tags.add(tag);
        switch (tag) {
            case 1 -> {
                constants[index] = in.readUTF();
                strings.add(constants[index]);
            }
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

    private void members(boolean methods) throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            int access = in.readUnsignedShort();
            String name = constants[in.readUnsignedShort()] + constants[in.readUnsignedShort()];
            if (!methods && (access & STATIC) != 0 && (access & FINAL) == 0) {
                mutableStatics.add(name);
            }
            int attributes = in.readUnsignedShort();
            for (int j = 0; j < attributes; j++) {
                attribute(methods ? name : null);
            }
        }
    }

    private void attribute(String method) throws IOException {
        String name = constants[in.readUnsignedShort()];
        int length = in.readInt();
        if (method != null && name.equals("Code")) {
            in.skipNBytes(4);
            codeSizes.put(method, in.readInt());
            in.skipNBytes(length - 8L);
        } else {
            in.skipNBytes(length);
        }
    }
}
