package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.load.SchemaFile.DiskFile;
import io.github.jsonschema2records.generator.load.SchemaFile.Jar;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipFile;

/**
 * The jars that a run reads, each opened once.
 *
 * <p>An entry has the URI {@code jar-entry:///path/of/the.jar!/name/of/the/entry}. Unlike {@code jar:} URIs these are
 * hierarchical, so that a relative reference from one entry leads to another. Only jars that a user named are ever
 * opened.
 */
final class Jars implements AutoCloseable {

    private static final String SCHEME = "jar-entry";

    private final Map<String, Jar> byRootUri = new TreeMap<>();

    /** Returns whether a path is taken for a jar. */
    static boolean isJar(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return (name.endsWith(".jar") || name.endsWith(".zip")) && Files.isRegularFile(path);
    }

    /**
     * Opens a jar of the file system.
     *
     * @throws IOException if it cannot be read
     */
    Jar open(Path path) throws IOException {
        String rootUri = SCHEME + "://" + DiskFile.uri(path).getRawPath().replace("!", "%21") + "!/";
        Jar open = byRootUri.get(rootUri);
        if (open != null) {
            return open;
        }
        Jar jar = new Jar(rootUri, DiskFile.display(path), new ZipFile(path.toFile()));
        byRootUri.put(rootUri, jar);
        return jar;
    }

    /** Finds the entry that a URI names, if its jar is open. */
    Optional<SchemaFile> find(URI uri) {
        String text = uri.toString();
        int root = text.indexOf("!/");
        if (!SCHEME.equals(uri.getScheme()) || root < 0) {
            return Optional.empty();
        }
        Jar jar = byRootUri.get(text.substring(0, root + 2));
        String name = JsonPointer.percentDecode(text.substring(root + 2));
        return jar == null || name == null ? Optional.empty() : jar.entry(name);
    }

    @Override
    public void close() throws IOException {
        for (Jar jar : byRootUri.values()) {
            jar.zip().close();
        }
    }
}
