package io.github.jsonschema2records.generator.compile;

import io.github.jsonschema2records.generator.compile.Compilation.Compiled;
import io.github.jsonschema2records.generator.compile.Compilation.Failed;
import io.github.jsonschema2records.generator.emit.JavaSource;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles generated sources in memory and loads them. The platform's classes are read once, so one instance is faster
 * than many for several compilations. Not thread-safe.
 */
public final class InMemoryCompiler implements AutoCloseable {

    /** Options for code that runs at once: no annotation processor, no lint, no debug information. */
    public static final List<String> FAST = List.of("-proc:none", "-nowarn", "-Xlint:none", "-g:none");

    private static final List<String> ALWAYS = List.of("-Xmaxerrs", "10000", "-XDstringConcat=inline");

    private final JavaCompiler javac;
    private final StandardJavaFileManager platform;

    private InMemoryCompiler(JavaCompiler javac, StandardJavaFileManager platform) {
        this.javac = javac;
        this.platform = platform;
    }

    /** Returns the compiler of the running Java; empty if it is a JRE without one. */
    public static Optional<InMemoryCompiler> find() {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        return javac == null ? Optional.empty() : Optional.of(new InMemoryCompiler(javac, platform(javac)));
    }

    private static StandardJavaFileManager platform(JavaCompiler javac) {
        StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        List<File> classPath = RuntimeClassPath.files();
        try {
            files.setLocation(StandardLocation.CLASS_PATH, classPath);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /**
     * Compiles some sources.
     *
     * @param sources the sources; every class they refer to is among them or in the runtime
     * @param options options of javac, such as {@link #FAST} or {@code -Xlint:all -Werror}
     * @throws IllegalArgumentException if there is no such option
     */
    public Compilation compile(List<JavaSource> sources, List<String> options) {
        return compile(sources.stream().map(SourceFile::new).toList(), List.of(), with(options, "-implicit:none"));
    }

    /**
     * Compiles some classes and the classes that they refer to, and nothing else.
     *
     * @param sources the sources
     * @param classNames the full names of the classes to start from
     * @param options options of javac
     */
    public Compilation compileNeeded(List<JavaSource> sources, Set<String> classNames, List<String> options) {
        List<SourceFile> all = sources.stream().map(SourceFile::new).toList();
        List<SourceFile> wanted =
                all.stream().filter(f -> classNames.contains(f.className())).toList();
        return compile(wanted, all, with(options, "-implicit:class"));
    }

    private static List<String> with(List<String> options, String implicit) {
        List<String> all = new ArrayList<>(ALWAYS);
        all.add(implicit);
        all.addAll(options);
        return all;
    }

    private Compilation compile(List<SourceFile> sources, List<SourceFile> sourcePath, List<String> options) {
        if (sources.isEmpty()) {
            return new Compiled(new CompiledClasses(Map.of()));
        }
        MemoryFiles files = new MemoryFiles(platform, sourcePath);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter other = new StringWriter();
        CompilationTask task = javac.getTask(other, files, diagnostics, options, null, sources);
        boolean success;
        try {
            success = task.call();
        } catch (RuntimeException | StackOverflowError e) {
            return new Failed(List.of(CompileError.withoutPlace("javac broke down: " + e)));
        }
        return success
                ? new Compiled(new CompiledClasses(files.classFiles()))
                : failed(diagnostics, options.contains("-Werror"), other.toString());
    }

    private static Failed failed(DiagnosticCollector<JavaFileObject> diagnostics, boolean warningsCount, String other) {
        List<CompileError> errors = new ArrayList<>();
        diagnostics.getDiagnostics().stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR || (warningsCount && isWarning(d)))
                .forEach(d -> errors.add(CompileError.of(d)));
        if (errors.isEmpty()) {
            String reason =
                    other.lines().filter(line -> !line.isBlank()).findFirst().orElse("no reason given");
            errors.add(CompileError.withoutPlace("javac broke down: " + reason));
        }
        return new Failed(errors);
    }

    private static boolean isWarning(Diagnostic<?> diagnostic) {
        return diagnostic.getKind() == Diagnostic.Kind.WARNING
                || diagnostic.getKind() == Diagnostic.Kind.MANDATORY_WARNING;
    }

    @Override
    public void close() {
        try {
            platform.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
