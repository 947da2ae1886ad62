package io.github.jsonschema2records.awsbatch;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What tests want to know of a class file (Java virtual machine specification, chapter 4). */
final class ClassFile {

    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;

    /** The lengths of the constants without their tags; that of text stands before it. */
    private static final Map<Integer, Integer> LENGTHS = Map.ofEntries(
            Map.entry(3, 4),
            Map.entry(4, 4),
            Map.entry(LONG, 8),
            Map.entry(DOUBLE, 8),
            Map.entry(7, 2),
            Map.entry(8, 2),
            Map.entry(9, 4),
            Map.entry(10, 4),
            Map.entry(11, 4),
            Map.entry(12, 4),
            Map.entry(15, 3),
            Map.entry(16, 2),
            Map.entry(17, 4),
            Map.entry(18, 4),
            Map.entry(19, 2),
            Map.entry(20, 2));

    /** Its path in the folder or jar. */
    final String path;

    /** The tags of its constants. */
    final Set<Integer> tags = new TreeSet<>();

    /** Its strings: the names and descriptors of all that it uses, and texts. */
    final Set<String> strings = new TreeSet<>();

    /** The number of bytes of code of each method, by name and descriptor. */
    final Map<String, Integer> codeSizes = new LinkedHashMap<>();

    private final String[] constants;
    private final DataInputStream in;

    private ClassFile(String path, byte[] bytes) throws IOException {
        this.path = path;
        in = new DataInputStream(new ByteArrayInputStream(bytes));
        in.skipNBytes(8);
        constants = new String[in.readUnsignedShort()];
        for (int i = 1; i < constants.length; i++) {
            int tag = constant(i);
            i += tag == LONG || tag == DOUBLE ? 1 : 0;
        }
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        fields();
        methods();
    }

    /** All class files in the folder or jar that a class was loaded from. */
    static List<ClassFile> besides(Class<?> type) throws IOException {
        Path place;
        try {
            place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
        if (Files.isDirectory(place)) {
            return in(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return in(jar.getPath("/"));
        }
    }

    private static List<ClassFile> in(Path folder) throws IOException {
        List<ClassFile> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".class") && !file.endsWith("module-info.class")) {
                    all.add(new ClassFile(folder.relativize(file).toString(), Files.readAllBytes(file)));
                }
            }
        }
        return all;
    }

    private int constant(int index) throws IOException {
        int tag = in.readUnsignedByte();
        tags.add(tag);
        if (tag == UTF8) {
            constants[index] = in.readUTF();
            strings.add(constants[index]);
        } else {
            in.skipNBytes(LENGTHS.get(tag));
        }
        return tag;
    }

    private void fields() throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.skipNBytes(6);
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                in.skipNBytes(2);
                in.skipNBytes(in.readInt());
            }
        }
    }

    private void methods() throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.skipNBytes(2);
            String method = constants[in.readUnsignedShort()] + constants[in.readUnsignedShort()];
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                String name = constants[in.readUnsignedShort()];
                byte[] content = in.readNBytes(in.readInt());
                if (name.equals("Code")) {
                    codeSizes.put(method, new DataInputStream(new ByteArrayInputStream(content, 4, 4)).readInt());
                }
            }
        }
    }

    @Override
    public String toString() {
        return path;
    }
}
