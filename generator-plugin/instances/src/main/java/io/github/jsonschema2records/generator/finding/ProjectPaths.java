package io.github.jsonschema2records.generator.finding;

import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Shows paths relative to a folder if they are in it, with slashes. */
public final class ProjectPaths {

    private final Pattern base;

    /**
     * Creates a view of paths.
     *
     * @param base the folder, absolute
     */
    public ProjectPaths(Path base) {
        this.base = Pattern.compile("(?<=^|[\\s\"'(=])" + Pattern.quote(slashes(base) + "/"));
    }

    /** Returns a path, or a text that may contain paths, in relative form. */
    public String relative(String text) {
        return base.matcher(text).replaceAll("");
    }

    /** Returns a path in relative form. */
    public String relative(Path path) {
        return relative(slashes(path));
    }

    /** Returns the diagnostics with relative paths, in their order. */
    public List<Diagnostic> relative(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(this::relative).sorted().toList();
    }

    private Diagnostic relative(Diagnostic diagnostic) {
        SourcePosition position = diagnostic.position();
        @Nullable String help = diagnostic.help();
        return new Diagnostic(
                diagnostic.severity(),
                diagnostic.slug(),
                new SourcePosition(relative(position.path()), position.line(), position.column()),
                diagnostic.pointer(),
                relative(diagnostic.message()),
                help == null ? null : relative(help));
    }

    private static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
