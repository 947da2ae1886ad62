package io.github.jsonschema2records.generator.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A file, on disk or in a jar, that can be read as a schema document. */
sealed interface SchemaFile {

    /** File name endings of schemas in folders and jars. */
    List<String> ENDINGS = List.of(".json", ".yaml", ".yml", ".jsonschema");

    /** The end of a name before the ending that many teams give to schemas, as in {@code order.schema.json}. */
    String MARK = ".schema";

    /** Returns the retrieval URI: absolute, hierarchical, and always the same for the same file. */
    URI uri();

    /** Returns the path as the user named it, with forward slashes. */
    String path();

    /** Returns the file on disk, or the jar that has it as an entry. */
    Path container();

    /** Reads the whole content. */
    byte[] read() throws IOException;

    /** Returns the file name without folders and without its ending: {@code order} for {@code order.schema.json}. */
    default String name() {
        String name = withoutEnding(path().substring(path().lastIndexOf('/') + 1));
        boolean marked = name.toLowerCase(Locale.ROOT).endsWith(MARK) && name.length() > MARK.length();
        return marked ? name.substring(0, name.length() - MARK.length()) : name;
    }

    /** Returns whether a file of this name counts as a schema in a folder or jar. */
    static boolean isSchemaName(String name) {
        return ending(name).isPresent();
    }

    /** Returns a file name without its JSON or YAML ending: {@code order.schema} for {@code order.schema.json}. */
    static String withoutEnding(String name) {
        return ending(name)
                .map(e -> name.substring(0, name.length() - e.length()))
                .orElse(name);
    }

    private static Optional<String> ending(String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().filter(lowerCase::endsWith).findFirst();
    }

    /** A file of the file system. */
    record DiskFile(Path file, String path) implements SchemaFile {

        /** Returns a path with forward slashes on every system. */
        static String display(Path path) {
            return path.toString().replace(path.getFileSystem().getSeparator(), "/");
        }

        /** Returns the canonical {@code file:} URI of a path. */
        static URI uri(Path path) {
            String absolute = path.toAbsolutePath().normalize().toUri().getPath();
            return URI.create("file://" + UriReferences.encodePath(absolute));
        }

        @Override
        public URI uri() {
            return uri(file);
        }

        @Override
        public Path container() {
            return file;
        }

        @Override
        public byte[] read() throws IOException {
            return Files.readAllBytes(file);
        }
    }

    /** An entry of a jar. */
    record JarEntry(Jar jar, ZipEntry entry) implements SchemaFile {

        @Override
        public URI uri() {
            return URI.create(jar.rootUri() + UriReferences.encodePath(entry.getName()));
        }

        @Override
        public String path() {
            return jar.path() + "!/" + entry.getName();
        }

        @Override
        public Path container() {
            return Path.of(jar.zip().getName());
        }

        @Override
        public byte[] read() throws IOException {
            try (InputStream in = jar.zip().getInputStream(entry)) {
                return in.readAllBytes();
            }
        }
    }

    /**
     * An open jar.
     *
     * @param rootUri prefix of the URIs of its entries; see {@link Jars}
     * @param path the jar as the user named it
     * @param zip the jar, open
     */
    record Jar(String rootUri, String path, ZipFile zip) {

        /** Returns the entry of a name; empty if it is absent or a folder. */
        Optional<SchemaFile> entry(String name) {
            ZipEntry entry = zip.getEntry(name);
            return entry == null || entry.isDirectory() ? Optional.empty() : Optional.of(new JarEntry(this, entry));
        }
    }
}
