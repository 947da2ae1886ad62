package io.github.jsonschema2records.generator.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the findings of a run, so that a stage can go on after the first one. Not thread-safe. */
public final class Diagnostics {

    private final Set<Diagnostic> found = new LinkedHashSet<>();

    /** Adds a finding; the same finding twice is kept once. */
    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** Adds an error. */
    public void error(String slug, SourcePosition position, String pointer, String message) {
        error(slug, position, pointer, message, null);
    }

    /** Adds an error with a next step for the user. */
    public void error(String slug, SourcePosition position, String pointer, String message, @Nullable String help) {
        add(new Diagnostic(Severity.ERROR, slug, position, pointer, message, help));
    }

    /** Adds a warning. */
    public void warning(String slug, SourcePosition position, String pointer, String message, @Nullable String help) {
        add(new Diagnostic(Severity.WARNING, slug, position, pointer, message, help));
    }

    /** Returns whether the run has to stop at the next stage boundary. */
    public boolean hasErrors() {
        return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** All findings in the order of their positions. */
    public List<Diagnostic> sorted() {
        List<Diagnostic> sorted = new ArrayList<>(found);
        sorted.sort(null);
        return List.copyOf(sorted);
    }
}
