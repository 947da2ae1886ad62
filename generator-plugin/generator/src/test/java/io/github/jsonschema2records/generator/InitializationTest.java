package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.compile.CompiledClasses;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.emit.JavaSource;
import io.github.jsonschema2records.runtime.JsonModel;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Types refer to their codecs while they are initialized, so codecs must not refer to types: two threads that start at either
 * end would wait for each other for ever. A virtual machine of its own tells which classes it initializes.
 */
class InitializationTest {

    private static final Pattern INITIALIZED = Pattern.compile("Initializing 'com/example/([^']+)'");

    private static final String START = """
            package com.example;

            final class Start {
                public static void main(String[] names) throws ClassNotFoundException {
                    for (String name : names) Class.forName(name);
                }
            }
            """;

    @TempDir
    static Path folder;

    private static List<String> classes;

    @BeforeAll
    static void compile() throws IOException {
        SchemaCase fixture = new SchemaCase(ProjectFiles.FIXTURES.resolve("library-of-definitions"));
        List<JavaSource> sources =
                new ArrayList<>(fixture.generate().generated().orElseThrow().sources());
        sources.add(new JavaSource("com/example/Start.java", START));
        try (InMemoryCompiler compiler = InMemoryCompiler.find().orElseThrow()) {
            CompiledClasses compiled =
                    compiler.compile(sources, InMemoryCompiler.FAST).orElseThrow();
            classes = List.copyOf(compiled.classFiles().keySet());
            for (String name : classes) {
                Path file = folder.resolve(name.replace('.', '/') + ".class");
                Files.createDirectories(file.getParent());
                Files.write(file, compiled.classFiles().get(name));
            }
        }
    }

    @Test
    void codecsInitializeNoTypes() throws Exception {
        List<String> codecs =
                classes.stream().filter(name -> name.matches(".*Codec(\\$.*)?")).toList();

        assertThat(codecs).hasSizeGreaterThan(50);
        assertThat(initialized(codecs)).containsExactlyInAnyOrderElementsOf(simple(codecs));
    }

    @Test
    void aTypeInitializesItsOwnCodecAndNoOther() throws Exception {
        assertThat(initialized(List.of("com.example.CallInstrumentRequest")))
                .containsExactly("CallInstrumentRequest", "CallInstrumentRequestCodec");
        assertThat(initialized(List.of("com.example.Unit$Known")))
                .containsExactlyInAnyOrder("Unit$Known", "Unit", "UnitCodec");
    }

    private static List<String> simple(List<String> names) {
        return names.stream()
                .map(name -> name.substring("com.example.".length()))
                .toList();
    }

    private static List<String> initialized(List<String> names) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+init",
                "-cp",
                folder + File.pathSeparator + runtime(),
                "com.example.Start"));
        command.addAll(names);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return INITIALIZED
                .matcher(output)
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(name -> !name.equals("Start"))
                .toList();
    }

    private static Path runtime() throws URISyntaxException {
        return Path.of(JsonModel.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }
}
