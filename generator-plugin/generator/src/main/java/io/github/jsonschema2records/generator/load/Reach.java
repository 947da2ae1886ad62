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
 * The folders that schemas may be read from: those that the user named as schemas, mappings or dependencies. A file that is
 * named by itself stands for its folder. No reference leads out of them, whatever dots, escapes or symbolic links are in it.
 */
final class Reach {

    /** Absolute and without dots, as they were named and as they are on disk. */
    private final Set<Path> roots = new LinkedHashSet<>();

    /** What references led to in vain. */
    private final Map<URI, Path> refused = new TreeMap<>();

    private Reach() {}

    /** The reach of a run. */
    static Reach of(LoadRequest request) {
        Reach reach = new Reach();
        for (SchemaInput input : request.inputs()) {
            if (input instanceof PathInput path) {
                reach.addInput(path.path());
            } else if (input instanceof ValueInput value) {
                reach.addInput(value.value().position().path());
            }
        }
        // The target of a mapping can be a file; then the mapping is for nothing else.
        request.mappings().forEach(mapping -> reach.add(mapping.target()));
        request.reuse().forEach(reach::add);
        return reach;
    }

    private void addInput(String path) {
        try {
            addInput(Path.of(path));
        } catch (InvalidPathException e) {
            // A document that is not from a file reaches none.
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
     * The file at a path if it may be read.
     *
     * @param uri what leads to it, for {@link #refused}
     */
    Optional<Path> file(URI uri, Path path) {
        Path plain = plain(path);
        // Before any look at the disk, since a path may name another machine.
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

    /** Returns whether a file of a folder that was named is there itself, or is a link that stays within reach. */
    boolean covers(Path file) {
        return !Files.isSymbolicLink(file) || isWithin(real(file));
    }

    /** The files out of reach, where symbolic links lead in the end, by the URIs that lead to them. */
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
