package io.github.jsonschema2records.generator.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the diagnostics of a run, so that a stage can continue after the first one. Not thread-safe. */
public final class Diagnostics {

    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

    /** Creates an empty collection. */
    public Diagnostics() {}

    /** Adds a diagnostic. An equal one is kept only once. */
    public void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** Adds an error. */
    public void error(String slug, SourcePosition position, String pointer, String message) {
        error(slug, position, pointer, message, null);
    }

    /** Adds an error with advice for the user. */
    public void error(String slug, SourcePosition position, String pointer, String message, @Nullable String help) {
        add(new Diagnostic(Severity.ERROR, slug, position, pointer, message, help));
    }

    /** Adds a warning. */
    public void warning(String slug, SourcePosition position, String pointer, String message, @Nullable String help) {
        add(new Diagnostic(Severity.WARNING, slug, position, pointer, message, help));
    }

    /** Returns whether the run has to stop at the end of the stage. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** Returns all diagnostics in the order of their positions. */
    public List<Diagnostic> sorted() {
        List<Diagnostic> sorted = new ArrayList<>(diagnostics);
        sorted.sort(null);
        return List.copyOf(sorted);
    }
}
