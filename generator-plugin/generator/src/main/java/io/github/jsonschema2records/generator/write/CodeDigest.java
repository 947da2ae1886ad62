package io.github.jsonschema2records.generator.write;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;

/** Computes a digest of a program's code. It distinguishes two builds of the same snapshot version. */
public final class CodeDigest {

    private CodeDigest() {}

    /**
     * Returns a digest of the jars or class folders that contain some classes.
     *
     * @param classes one class for each jar or folder
     * @throws IOException if one cannot be read, or is not a jar or folder of the file system
     */
    public static String of(List<Class<?>> classes) throws IOException {
        StringBuilder digests = new StringBuilder();
        for (Class<?> type : classes) {
            digests.append(digest(location(type))).append('\n');
        }
        return Sha256.of(digests.toString());
    }

    private static Path location(Class<?> type) throws IOException {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            throw new IOException(type + " comes from no file");
        }
        try {
            URI uri = source.getLocation().toURI();
            return Path.of(uri);
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IOException(type + " comes from " + source.getLocation() + ", which is no file", e);
        }
    }

    private static String digest(Path location) throws IOException {
        if (!Files.isDirectory(location)) {
            return Sha256.of(location);
        }
        StringBuilder digests = new StringBuilder();
        try (Stream<Path> walk = Files.walk(location)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                digests.append(location.relativize(file))
                        .append(' ')
                        .append(Sha256.of(file))
                        .append('\n');
            }
        }
        return Sha256.of(digests.toString());
    }
}
