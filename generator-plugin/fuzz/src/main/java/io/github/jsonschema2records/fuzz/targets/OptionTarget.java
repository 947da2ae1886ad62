package io.github.jsonschema2records.fuzz.targets;

import io.github.jsonschema2records.fuzz.input.InputRandom;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Values of options, which the goals and the command line read with the same classes. Each option is followed by a value:
 * a piece of the input, or a value that is nearly right. Code that is generated with accepted values compiles.
 */
public final class OptionTarget implements FuzzTarget {

    private static final String SCHEMA = """
            {"title": "An order", "type": "object", "properties": {"id": {"type": "string", "format": "uuid"},
             "lines": {"type": "array", "items": {"$ref": "#/$defs/line"}}}, "required": ["id"],
             "$defs": {"line": {"type": ["integer", "null"], "title": "a line"}}}
            """;

    private static final List<String> OPTIONS = List.of(
            "--package",
            "--packages",
            "--root",
            "--dialect",
            "--map",
            "--api-schema",
            "--type",
            "--annotation",
            "--annotator",
            "--secret",
            "--naming",
            "--name-prefix",
            "--name-suffix",
            "--word-delimiters",
            "--names-lock-mode");

    private static final List<String> VALUES = List.of(
            "",
            "com.example",
            "com.class",
            "by-folder",
            "by-id",
            "Order",
            "https://example.com/=@",
            "format=uuid:java.util.UUID",
            "format=:",
            "/properties/id",
            "#/properties/*",
            "**",
            "[",
            "{a,b",
            "-_ ",
            "$",
            "\u0000",
            "*/");

    /** Options that name classes. Whether there are such classes is the business of who compiles. */
    private static final Set<String> OF_CLASSES = Set.of("--type", "--annotation", "--annotator");

    private final Commands commands = new Commands();
    private final InMemoryCompiler compiler = InMemoryCompiler.find().orElseThrow();

    /** Creates the schema that is generated from. */
    public OptionTarget() {
        commands.write("order.json", SCHEMA.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void run(byte[] input) {
        InputRandom random = new InputRandom(input);
        List<String> arguments = new ArrayList<>(List.of("generate", "--out", "@out", "@order.json"));
        boolean named = false;
        boolean ofClasses = false;
        for (int options = 1 + random.nextInt(3); options > 0; options--) {
            String option = OPTIONS.get(random.nextInt(OPTIONS.size()));
            named |= option.equals("--package");
            ofClasses |= OF_CLASSES.contains(option);
            arguments.add(option + '=' + value(random, input));
        }
        if (!named) {
            arguments.add("--package=generated");
        }
        if (commands.run(arguments).exitCode() == 0 && !ofClasses) {
            compile(arguments);
        }
    }

    private void compile(List<String> arguments) {
        try {
            compiler.compile(commands.sourcesOf("out"), List.of("-proc:none")).orElseThrow();
        } catch (IllegalStateException e) {
            throw new AssertionError("does not compile: " + arguments, e);
        }
    }

    private static String value(InputRandom random, byte[] input) {
        if (random.nextInt(3) == 0) {
            return VALUES.get(random.nextInt(VALUES.size()));
        }
        int from = Math.min(input.length, 8 + random.nextInt(16));
        int to = Math.min(input.length, from + random.nextInt(64));
        return new String(Arrays.copyOfRange(input, from, to), StandardCharsets.UTF_8).replace('@', 'a');
    }
}
