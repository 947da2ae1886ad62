package io.github.jsonschema2records.generator.suite;

import io.github.jsonschema2records.generator.compile.Compilation;
import io.github.jsonschema2records.generator.compile.Compilation.Compiled;
import io.github.jsonschema2records.generator.compile.Compilation.Failed;
import io.github.jsonschema2records.generator.compile.CompileError;
import io.github.jsonschema2records.generator.compile.CompiledClasses;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.emit.JavaSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compiles many groups at once. If a group does not compile, it is left out, and the others are compiled again. */
final class GroupCompiler {

    /** Greatest number of characters in one compilation, which limits the memory needed. */
    private static final long CHUNK = 8_000_000;

    private final InMemoryCompiler compiler;
    private final boolean types;
    private final Map<GeneratedGroup, CompiledClasses> classes = new HashMap<>();
    private final Map<GeneratedGroup, String> errors = new HashMap<>();

    /**
     * Creates a compiler of groups.
     *
     * @param types whether to compile everything; if not, only validators and the classes they need, which is much less
     */
    GroupCompiler(InMemoryCompiler compiler, boolean types) {
        this.compiler = compiler;
        this.types = types;
    }

    /** Returns the reason why a group does not compile, or null. */
    @Nullable
    String error(GeneratedGroup group) {
        return errors.get(group);
    }

    /** Returns the classes of a group that compiles, together with those of other groups. */
    CompiledClasses classes(GeneratedGroup group) {
        CompiledClasses compiled = classes.get(group);
        if (compiled == null) {
            throw new IllegalStateException("not compiled: " + group.root().type());
        }
        return compiled;
    }

    /** Compiles. Afterwards each group has either classes or an error. */
    void compile(List<GeneratedGroup> groups) {
        List<GeneratedGroup> chunk = new ArrayList<>();
        long size = 0;
        for (GeneratedGroup group : groups) {
            if (size > 0 && size + group.size() > CHUNK) {
                compileTogether(chunk);
                chunk.clear();
                size = 0;
            }
            chunk.add(group);
            size += group.size();
        }
        compileTogether(chunk);
    }

    private void compileTogether(List<GeneratedGroup> groups) {
        List<GeneratedGroup> rest = new ArrayList<>(groups);
        while (!rest.isEmpty()) {
            Compilation compilation = compilation(rest);
            if (compilation instanceof Compiled compiled) {
                rest.forEach(group -> classes.put(group, compiled.classes()));
                return;
            }
            if (!removeFaulty(rest, ((Failed) compilation).errors())) {
                return;
            }
        }
    }

    private Compilation compilation(List<GeneratedGroup> groups) {
        List<JavaSource> sources =
                groups.stream().flatMap(g -> g.sources().stream()).toList();
        if (types) {
            return compiler.compile(sources, InMemoryCompiler.FAST);
        }
        Set<String> validators = groups.stream().map(g -> g.root().validator()).collect(Collectors.toSet());
        return compiler.compileNeeded(sources, validators, InMemoryCompiler.FAST);
    }

    /**
     * Removes the groups with errors. If the errors name no group, compiles the groups one by one and returns false.
     */
    private boolean removeFaulty(List<GeneratedGroup> groups, List<CompileError> compileErrors) {
        boolean removed = groups.removeIf(group -> {
            compileErrors.stream()
                    .filter(e -> group.owns(e.path()))
                    .findFirst()
                    .ifPresent(e -> errors.put(group, e.text()));
            return errors.containsKey(group);
        });
        if (removed) {
            return true;
        }
        if (groups.size() == 1) {
            errors.put(groups.get(0), compileErrors.get(0).text());
        } else {
            groups.forEach(group -> compileTogether(List.of(group)));
        }
        return false;
    }
}
