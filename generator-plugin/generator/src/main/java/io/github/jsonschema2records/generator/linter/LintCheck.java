package io.github.jsonschema2records.generator.linter;

import io.github.jsonschema2records.generator.diagnostic.Severity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * One check of schemas.
 *
 * @param id its identifier; its page is {@code docs/diagnostics/ID.md}
 * @param severity the severity of its reports, unless the user chooses another one
 * @param reason the reason for a report, in one or two sentences
 */
public record LintCheck(String id, Severity severity, String reason) {

    private static final String FILE = "checks.txt";

    /** Returns all checks in the order of their identifiers. */
    public static List<LintCheck> all() {
        try (InputStream in = Objects.requireNonNull(LintCheck.class.getResourceAsStream(FILE), FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().map(LintCheck::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LintCheck parse(String line) {
        int id = line.indexOf(' ');
        int severity = line.indexOf(' ', id + 1);
        boolean error = line.substring(id + 1, severity).equals(Severity.ERROR.word());
        return new LintCheck(
                line.substring(0, id), error ? Severity.ERROR : Severity.WARNING, line.substring(severity + 1));
    }
}
