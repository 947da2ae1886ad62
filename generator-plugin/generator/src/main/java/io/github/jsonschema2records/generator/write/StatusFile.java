package io.github.jsonschema2records.generator.write;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Stores an {@link OutputManifest} on disk.
 *
 * <p>The file is text: a line with the format's version, then lines {@code fingerprint DIGEST}, {@code document URI}
 * and {@code output DIGEST PATH}, and {@code unfinished} while a run changes the folder. A file of another version, or
 * a damaged one, is ignored.
 */
final class StatusFile {

    private static final String FIRST_LINE = "jsonschema2records status, format 1";
    private static final String FINGERPRINT = "fingerprint";
    private static final String DOCUMENT = "document";
    private static final String OUTPUT = "output";

    private static final String UNFINISHED = "unfinished";

    private final Disk disk;
    private final Path file;

    StatusFile(Disk disk, Path file) {
        this.disk = disk;
        this.file = file;
    }

    /** Reads the manifest of the last run. It is empty if it cannot be read. */
    OutputManifest read() throws IOException {
        if (!Files.isRegularFile(file)) {
            return OutputManifest.empty();
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        try {
            return parse(text.lines().toList());
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return OutputManifest.empty();
        }
    }

    /** Replaces the whole file, unless its content is the same already. */
    void save(OutputManifest manifest) throws IOException {
        WholeFile.write(disk, file, text(manifest));
    }

    private static String text(OutputManifest manifest) {
        Fingerprint fingerprint = manifest.fingerprint();
        List<String> lines = new ArrayList<>(List.of(FIRST_LINE, FINGERPRINT + " " + fingerprint.digest()));
        if (manifest.unfinished()) {
            lines.add(UNFINISHED);
        }
        fingerprint.documents().forEach(document -> lines.add(DOCUMENT + " " + document.toUri()));
        manifest.outputs()
                .forEach((path, digests) -> digests.forEach(digest -> lines.add(OUTPUT + " " + digest + " " + path)));
        return String.join("\n", lines) + "\n";
    }

    private static OutputManifest parse(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(FIRST_LINE)) {
            return OutputManifest.empty();
        }
        String digest = "";
        boolean unfinished = false;
        List<Path> documents = new ArrayList<>();
        OutputManifest files = OutputManifest.empty();
        for (String line : lines.subList(1, lines.size())) {
            String[] words = line.split(" ", 3);
            switch (words[0] + " " + words.length) {
                case FINGERPRINT + " 2" -> digest = words[1];
                case UNFINISHED + " 1" -> unfinished = true;
                case DOCUMENT + " 2" -> documents.add(Path.of(URI.create(words[1])));
                case OUTPUT + " 3" -> files.add(words[2], words[1]);
                default -> throw new IllegalArgumentException(line);
            }
        }
        return new OutputManifest(new Fingerprint(digest, documents), new TreeMap<>(files.outputs()), unfinished);
    }
}
