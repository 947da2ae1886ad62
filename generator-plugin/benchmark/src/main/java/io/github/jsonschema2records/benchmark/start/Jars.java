package io.github.jsonschema2records.benchmark.start;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** The jars that classes come from. Folders are packed into jars: class-data archives are for jars only. */
final class Jars {

    private final Path folder;
    private final Map<Path, Path> packed = new HashMap<>();

    /** Creates jars for folders in a folder. */
    Jars(Path folder) {
        this.folder = folder;
    }

    /** Returns the jar with a class. */
    Path of(Class<?> type) {
        return of(type.getName().replace('.', '/') + ".class");
    }

    /** Returns the jar with a resource. */
    Path of(String resource) {
        String url = Objects.requireNonNull(Jars.class.getResource("/" + resource), resource)
                .toString();
        String home = url.substring(0, url.length() - resource.length());
        return home.startsWith("jar:")
                ? Path.of(URI.create(home.substring("jar:".length(), home.length() - "!/".length())))
                : packed.computeIfAbsent(Path.of(URI.create(home)), this::pack);
    }

    private Path pack(Path classes) {
        Path jar = folder.resolve("classes-" + packed.size() + ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file);
                Stream<Path> files = Files.walk(classes)) {
            for (Path path : files.filter(Files::isRegularFile).sorted().toList()) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(path).toString().replace('\\', '/')));
                Files.copy(path, entries);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }
}
