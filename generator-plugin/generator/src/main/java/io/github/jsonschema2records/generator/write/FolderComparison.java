package io.github.jsonschema2records.generator.write;

import io.github.jsonschema2records.generator.emit.JavaSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares an output folder with its intended content. It changes nothing. */
final class FolderComparison {

    /** Name of the annotation that every generated file imports or uses. */
    private static final String MARK = "io.github.jsonschema2records.runtime.Generated";

    private final Path folder;
    private final OutputManifest last;
    private final SortedMap<String, byte[]> contents = new TreeMap<>();
    private final SortedMap<String, String> digests = new TreeMap<>();
    private final List<String> unchanged = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    private FolderComparison(Path folder, OutputManifest last) {
        this.folder = folder;
        this.last = last;
    }

    /**
     * Plans the changes.
     *
     * @param last the manifest of the last run
     * @throws RefusedWriteException if a file that was not generated is in the place of a new file
     */
    static WritePlan of(Path folder, OutputManifest last, List<JavaSource> sources) throws IOException {
        FolderComparison comparison = new FolderComparison(folder, last);
        for (JavaSource source : sources) {
            comparison.compare(source.path(), bytes(source));
        }
        if (!comparison.refused.isEmpty()) {
            throw new RefusedWriteException(comparison.refused);
        }
        return comparison.plan();
    }

    /** Returns whether every file of a run exists and is unchanged. */
    static boolean isIntact(Path folder, OutputManifest manifest) throws IOException {
        FolderComparison comparison = new FolderComparison(folder, manifest);
        for (String path : manifest.outputs().keySet()) {
            byte @Nullable [] present = comparison.present(path);
            if (present == null || !manifest.wrote(path, Sha256.of(present))) {
                return false;
            }
        }
        return true;
    }

    private void compare(String path, byte[] bytes) throws IOException {
        digests.put(path, Sha256.of(bytes));
        byte @Nullable [] present = present(path);
        if (present != null && Arrays.equals(present, bytes)) {
            unchanged.add(path);
            return;
        }
        contents.put(path, bytes);
        if (present != null && !last.wrote(path) && !isGenerated(present)) {
            refused.add(
                    path + " is there already and was not generated; move it away, or generate into another folder");
        }
    }

    private WritePlan plan() throws IOException {
        List<String> deleted = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (String path : last.outputs().keySet()) {
            byte @Nullable [] present = digests.containsKey(path) ? null : present(path);
            if (present != null) {
                (last.wrote(path, Sha256.of(present)) ? deleted : kept).add(path);
            }
        }
        unchanged.sort(null);
        List<String> written = List.copyOf(contents.keySet());
        return new WritePlan(contents, digests, new WriteResult(written, unchanged, deleted, kept));
    }

    private byte @Nullable [] present(String path) throws IOException {
        Path file = folder.resolve(path);
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    }

    private static byte[] bytes(JavaSource source) {
        return source.text().replace("\r\n", "\n").replace('\r', '\n').getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isGenerated(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).contains(MARK);
    }
}
