package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import io.github.jsonschema2records.generator.load.SchemaInput.ValueInput;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The folders from which schemas may be read: those that the user named as schemas, mappings or dependencies. For a
 * single file it is the folder of the file. No reference leads out of them, by dots, escapes or symbolic links.
 */
final class Reach {

    /** The folders, absolute and without dots: the names that the user gave, and the real paths on disk. */
    private final Set<Path> roots = new LinkedHashSet<>();

    /** The files that references led to and that may not be read. */
    private final Map<URI, Path> refused = new TreeMap<>();

    private Reach() {}

    /** Creates the reach of a run. */
    static Reach of(LoadRequest request) {
        Reach reach = new Reach();
        for (SchemaInput input : request.inputs()) {
            if (input instanceof PathInput path) {
                reach.addInput(path.path());
            } else if (input instanceof ValueInput value) {
                reach.addInput(value.value().position().path());
            }
        }
        // The target of a mapping can be a file. Then only this file is mapped.
        request.mappings().forEach(mapping -> reach.add(mapping.target()));
        request.reuse().forEach(reach::add);
        return reach;
    }

    private void addInput(String path) {
        try {
            addInput(Path.of(path));
        } catch (InvalidPathException e) {
            // A document that is not read from a file has no folder.
        }
    }

    private void addInput(Path path) {
        if (Files.isDirectory(path)) {
            add(path);
        } else if (!Jars.isJar(path)) {
            addParent(plain(path));
            addParent(real(path));
        }
    }

    private void addParent(Path file) {
        Path parent = file.getParent();
        if (parent != null) {
            add(parent);
        }
    }

    private void add(Path root) {
        roots.add(plain(root));
        roots.add(real(root));
    }

    /**
     * Returns the file at a path if it may be read.
     *
     * @param uri the URI of the file, noted in {@link #refused} if it may not be read
     */
    Optional<Path> file(URI uri, Path path) {
        Path plain = plain(path);
        // Checked before the disk is read, since a path may name another machine.
        if (!isWithin(plain)) {
            refused.put(uri, plain);
            return Optional.empty();
        }
        if (!Files.isRegularFile(plain)) {
            return Optional.empty();
        }
        Path real = real(plain);
        if (!isWithin(real)) {
            refused.put(uri, real);
            return Optional.empty();
        }
        return Optional.of(plain);
    }

    /** Returns whether a file of a named folder is a regular file, or a link to a file within reach. */
    boolean covers(Path file) {
        return !Files.isSymbolicLink(file) || isWithin(real(file));
    }

    /** Returns the files out of reach by the URIs that lead to them. Symbolic links are resolved. */
    Map<URI, Path> refused() {
        return refused;
    }

    private boolean isWithin(Path path) {
        return roots.stream().anyMatch(path::startsWith);
    }

    private static Path plain(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return plain(path);
        }
    }
}
