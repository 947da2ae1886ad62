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

    /** The endings by which folders and jars are searched for schemas. */
    List<String> ENDINGS = List.of(".json", ".yaml", ".yml");

    /** The retrieval URI: absolute, hierarchical, and the same for the same file. */
    URI uri();

    /** The file as the user named it, with forward slashes. */
    String path();

    /** The file of the file system that it is, or that it is an entry of. */
    Path container();

    /** The whole content. */
    byte[] read() throws IOException;

    /** The file name without folders and without its JSON or YAML ending. */
    default String name() {
        String name = path().substring(path().lastIndexOf('/') + 1);
        return ending(name)
                .map(e -> name.substring(0, name.length() - e.length()))
                .orElse(name);
    }

    /** Returns whether a file of this name counts as a schema in a folder or jar. */
    static boolean isSchemaName(String name) {
        return ending(name).isPresent();
    }

    private static Optional<String> ending(String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().filter(lowerCase::endsWith).findFirst();
    }

    /** A file of the file system. */
    record DiskFile(Path file, String path) implements SchemaFile {

        /** A path with forward slashes on every system. */
        static String display(Path path) {
            return path.toString().replace(path.getFileSystem().getSeparator(), "/");
        }

        /** The canonical {@code file:} URI of a path. */
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
     * @param rootUri what the URIs of its entries start with; see {@link Jars}
     * @param path the jar as the user named it
     * @param zip the jar, open
     */
    record Jar(String rootUri, String path, ZipFile zip) {

        /** The entry of a name, unless it is absent or a folder. */
        Optional<SchemaFile> entry(String name) {
            ZipEntry entry = zip.getEntry(name);
            return entry == null || entry.isDirectory() ? Optional.empty() : Optional.of(new JarEntry(this, entry));
        }
    }
}
