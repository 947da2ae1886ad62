package io.github.jsonschema2records.fuzz.input;

import io.github.jsonschema2records.generator.cli.ExactJson;
import io.github.jsonschema2records.generator.cli.Mutations;
import io.github.jsonschema2records.generator.cli.SchemaWords;
import io.github.jsonschema2records.mapping.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Instances of the types that the tests of the modules for mappers use. */
public final class Samples {

    /** The number of bytes that choose the type and the kind of instance. */
    private static final int CHOICE = 2;

    private final SchemaWords words;

    /** Reads the schemas of these types. */
    public Samples() {
        Path schemas = Path.of(System.getProperty("basedir", ""))
                .toAbsolutePath()
                .resolveSibling("mapper-tests")
                .resolve("src/main/schema");
        try (Stream<Path> files = Files.list(schemas)) {
            String all = files.sorted().map(Samples::read).collect(Collectors.joining(",", "[", "]"));
            words = SchemaWords.of(ExactJson.read(all));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a changed instance of a type, or the input itself. */
    public String instance(Sample sample, InputRandom random, byte[] input) {
        if (random.nextInt(4) == 0) {
            int from = Math.min(CHOICE, input.length);
            return new String(input, from, input.length - from, StandardCharsets.UTF_8);
        }
        List<String> instances = new ArrayList<>(sample.valid());
        instances.addAll(sample.invalid());
        String instance = instances.get(random.nextInt(instances.size()));
        return ExactJson.write(new Mutations(words, random).mutant(ExactJson.read(instance)));
    }
}
