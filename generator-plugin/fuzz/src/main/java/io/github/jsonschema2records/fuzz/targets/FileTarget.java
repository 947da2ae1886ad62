package io.github.jsonschema2records.fuzz.targets;

import io.github.jsonschema2records.generator.cli.CommandRun.Outcome;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.emit.JavaSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that someone else wrote: YAML, {@code names.lock}, jars and the index of another build. The first byte chooses. */
public final class FileTarget implements FuzzTarget {

    private static final String SCHEMA =
            "{\"$id\": \"https://example.com/a\", \"properties\": {\"a\": {\"$ref\": \"b\"}, \"b\": {\"enum\": [1, 2]}}}";
    private static final String INDEX = "META-INF/jsonschema2records/schemas.index";

    private static final String INDEXED = "META-INF/jsonschema2records/b.json";
    private static final byte[] OTHER =
            "{\"$id\": \"https://example.com/b\", \"type\": \"object\"}".getBytes(StandardCharsets.UTF_8);

    /** A line of {@code names.lock} that ends with the simple name of a type, an accessor or a constant. */
    private static final Pattern PIN = Pattern.compile("(?m)^(?:type|  accessor|  constant) \\S+ (?:\\w+\\.)*(\\w+)$");

    private final Commands commands = new Commands();
    private final InMemoryCompiler compiler = InMemoryCompiler.find().orElseThrow();

    /** Creates the schema that is generated from. */
    public FileTarget() {
        commands.write("order.json", SCHEMA.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void run(byte[] input) {
        if (input.length == 0) {
            return;
        }
        byte[] content = Arrays.copyOfRange(input, 1, input.length);
        switch (input[0] & 7) {
            case 0 -> lint("schema.yaml", content);
            case 1 -> lint("schema.json", content);
            case 2 -> lint("schemas.jar", content);
            case 3 -> lint("zipped.jar", zipped(Map.of("a.yaml", content)));
            case 4 -> pinned(content);
            case 5 -> generate("reused.jar", content, "--reuse", "@reused.jar");
            case 6 ->
                generate("indexed.jar", zipped(Map.of(INDEX, content, INDEXED, OTHER)), "--reuse", "@indexed.jar");
            default -> validate(content);
        }
    }

    private void lint(String name, byte[] content) {
        commands.write(name, content);
        commands.run(List.of("lint", "@" + name));
    }

    /** Names that the command accepts are those of the generated code, which compiles with them. */
    private void pinned(byte[] content) {
        Outcome outcome = generate("names.lock", content, "--names-lock", "@names.lock", "--names-lock-mode", "check");
        if (outcome.exitCode() != 0) {
            return;
        }
        List<JavaSource> sources = commands.sourcesOf("out");
        compiler.compile(sources, List.of("-proc:none")).orElseThrow();
        String code = sources.stream().map(JavaSource::text).collect(Collectors.joining());
        for (Matcher pin = PIN.matcher(new String(content, StandardCharsets.UTF_8)); pin.find(); ) {
            if (!Pattern.compile("\\b" + Pattern.quote(pin.group(1)) + "\\b")
                    .matcher(code)
                    .find()) {
                throw new AssertionError("accepted, but not used: " + pin.group());
            }
        }
    }

    private Outcome generate(String name, byte[] content, String... options) {
        commands.write(name, content);
        List<String> arguments =
                new ArrayList<>(List.of("generate", "--package", "generated", "--out", "@out", "@order.json"));
        arguments.addAll(List.of(options));
        return commands.run(arguments);
    }

    private void validate(byte[] content) {
        commands.write("instances.yaml", content);
        commands.run(List.of("validate", "--schema", "@order.json", "@instances.yaml"));
    }

    private static byte[] zipped(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
