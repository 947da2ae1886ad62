package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.load.SchemaFile.DiskFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds files for URIs in the folders and jars that the user mapped them to. */
final class MappedFiles {

    /**
     * The longest prefix first. Two targets of the same prefix are ordered by their names only, so the order of the
     * request does not matter.
     */
    private static final Comparator<UriMapping> ORDER = Comparator.<UriMapping>comparingInt(
                    m -> -m.prefix().length())
            .thenComparing(UriMapping::prefix)
            .thenComparing(m -> DiskFile.display(m.target()))
            .thenComparing(UriMapping::part);

    private final List<UriMapping> mappings;
    private final Jars jars;
    private final Reach reach;

    private MappedFiles(List<UriMapping> mappings, Jars jars, Reach reach) {
        this.mappings = mappings;
        this.jars = jars;
        this.reach = reach;
    }

    /** Takes the mappings whose target exists and can be read, and reports the others. */
    static MappedFiles of(List<UriMapping> mappings, Jars jars, Reach reach, Diagnostics diagnostics) {
        List<UriMapping> usable = new ArrayList<>();
        for (UriMapping mapping : mappings.stream().sorted(ORDER).toList()) {
            SourcePosition position = SourcePosition.startOf(DiskFile.display(mapping.target()));
            if (!Files.exists(mapping.target())) {
                String message =
                        "there is no such folder, jar or file for the mapping of " + mapping.prefix() + " from";
                diagnostics.error("mapping-not-found", position, "", message);
                continue;
            }
            try {
                if (Jars.isJar(mapping.target())) {
                    jars.open(mapping.target());
                }
                usable.add(mapping);
            } catch (IOException e) {
                diagnostics.error("input-unreadable", position, "", InputFiles.unreadable(e));
            }
        }
        return new MappedFiles(List.copyOf(usable), jars, reach);
    }

    /** Returns the file that a URI without a fragment is mapped to, if it exists. */
    Optional<SchemaFile> find(URI uri) {
        return mappings.stream()
                .filter(m -> uri.toString().startsWith(m.prefix()))
                .flatMap(m -> find(m, uri).stream())
                .findFirst();
    }

    private Optional<SchemaFile> find(UriMapping mapping, URI uri) {
        String rest = JsonPointer.percentDecode(
                uri.toString().substring(mapping.prefix().length()));
        if (rest == null) {
            return Optional.empty();
        }
        String name = rest.startsWith("/") ? rest.substring(1) : rest;
        if (Jars.isJar(mapping.target())) {
            return entry(mapping.target(), InputFiles.folderPrefix(mapping.part()) + name);
        }
        return file(uri, mapping.target().resolve(mapping.part()), name);
    }

    private Optional<SchemaFile> file(URI uri, Path target, String name) {
        if (Files.isRegularFile(target)) {
            return name.isEmpty() ? Optional.of(new DiskFile(target, DiskFile.display(target))) : Optional.empty();
        }
        return existing(uri, target, name).map(file -> new DiskFile(file, DiskFile.display(file)));
    }

    /** Finds a file of a folder. A name with dots never leads out of the folder. */
    private Optional<Path> existing(URI uri, Path folder, String name) {
        for (String candidate : List.of(name, name + ".json")) {
            try {
                Path file = folder.resolve(candidate).normalize();
                if (file.startsWith(folder.normalize()) && reach.file(uri, file).isPresent()) {
                    return Optional.of(file);
                }
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<SchemaFile> entry(Path jar, String name) {
        try {
            SchemaFile.Jar open = jars.open(jar);
            return open.entry(name).or(() -> open.entry(name + ".json"));
        } catch (IOException e) {
            // The jar was readable when the run began, and it is kept open.
            return Optional.empty();
        }
    }
}
