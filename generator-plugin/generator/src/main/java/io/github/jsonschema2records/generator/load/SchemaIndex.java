package io.github.jsonschema2records.generator.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/**
 * The types that another build generated, by their schemas.
 *
 * @param path the index as the user would name it, for diagnostics
 * @param packageName the package of all the types
 * @param formatsAsserted whether that build checks formats
 * @param formatsLine line of that setting in the index
 * @param documents the schema documents by their URIs
 */
public record SchemaIndex(
        String path, String packageName, boolean formatsAsserted, int formatsLine, Map<URI, Document> documents) {

    /** The folder of the index and of the documents, in a jar or folder of classes. */
    public static final String FOLDER = "META-INF/jsonschema2records/";

    /** File name of the index. */
    public static final String ENTRY = FOLDER + "schemas.index";

    public SchemaIndex {
        documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
    }

    /**
     * Returns whether a jar or folder of classes has an index.
     *
     * @throws IOException if it cannot be read
     */
    public static boolean isIn(Path container) throws IOException {
        if (!Jars.isJar(container)) {
            return Files.isRegularFile(container.resolve(ENTRY));
        }
        try (ZipFile zip = new ZipFile(container.toFile())) {
            return zip.getEntry(ENTRY) != null;
        }
    }

    /** Returns this index with one of its documents replaced. */
    SchemaIndex with(URI uri, Document document) {
        Map<URI, Document> others = new LinkedHashMap<>(documents);
        others.put(uri, document);
        return new SchemaIndex(path, packageName, formatsAsserted, formatsLine, others);
    }

    /**
     * A schema document.
     *
     * @param entry the file that contains it
     * @param line its line in the index
     * @param types the types by the pointers of their schemas
     */
    public record Document(String entry, int line, Map<String, IndexedType> types) {
        public Document {
            types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
        }
    }

    /**
     * A type.
     *
     * @param type its name, after the names of the types around it
     * @param codec the name of the class that reads and writes it, likewise
     * @param whole whether reading checks everything that the schema requires
     * @param exact whether the codec checks this schema and no other constraints
     * @param line its line in the index
     */
    public record IndexedType(List<String> type, List<String> codec, boolean whole, boolean exact, int line) {
        public IndexedType {
            type = List.copyOf(type);
            codec = List.copyOf(codec);
        }
    }

    /** Returns the class files of a type. */
    List<String> classFiles(IndexedType type) {
        List<String> files = new ArrayList<>();
        for (List<String> names : List.of(type.type(), type.codec())) {
            files.add(packageName.replace('.', '/') + "/" + String.join("$", names) + ".class");
        }
        return files;
    }
}
