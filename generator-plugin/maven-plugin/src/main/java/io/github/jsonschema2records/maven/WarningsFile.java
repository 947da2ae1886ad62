package io.github.jsonschema2records.maven;

import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.load.QuotedWords;
import io.github.jsonschema2records.generator.write.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stores the warnings of the last run, so that a run with nothing to do can repeat them. Each line is a warning. */
final class WarningsFile {

    private static final String FIRST_LINE = "jsonschema2records warnings, format 1";
    private static final int WORDS = 7;

    private final Path file;

    private WarningsFile(Path file) {
        this.file = file;
    }

    /** Returns the file that belongs to a status file. */
    static WarningsFile beside(Path statusFile) {
        return new WarningsFile(statusFile.resolveSibling(statusFile.getFileName() + ".warnings"));
    }

    /** Replaces the warnings in the file. */
    void save(List<Diagnostic> warnings, Path outputFolder) throws IOException {
        List<String> lines = new ArrayList<>(List.of(FIRST_LINE));
        warnings.forEach(warning -> lines.add(QuotedWords.join(words(warning))));
        WholeFile.write(file, String.join("\n", lines) + "\n", outputFolder);
    }

    /** Returns the warnings, or null if the file is missing or damaged. */
    @Nullable
    List<Diagnostic> read() throws IOException {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (lines.isEmpty() || !lines.get(0).equals(FIRST_LINE)) {
            return null;
        }
        List<Diagnostic> warnings = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            Diagnostic warning = warning(QuotedWords.split(line));
            if (warning == null) {
                return null;
            }
            warnings.add(warning);
        }
        return warnings;
    }

    private static List<String> words(Diagnostic warning) {
        SourcePosition position = warning.position();
        String help = warning.help();
        return List.of(
                warning.slug(),
                position.path(),
                Integer.toString(position.line()),
                Integer.toString(position.column()),
                warning.pointer(),
                warning.message(),
                help == null ? "" : help);
    }

    private static @Nullable Diagnostic warning(@Nullable List<String> words) {
        if (words == null || words.size() != WORDS) {
            return null;
        }
        try {
            SourcePosition position =
                    new SourcePosition(words.get(1), Integer.parseInt(words.get(2)), Integer.parseInt(words.get(3)));
            String help = words.get(6).isEmpty() ? null : words.get(6);
            return new Diagnostic(Severity.WARNING, words.get(0), position, words.get(4), words.get(5), help);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
