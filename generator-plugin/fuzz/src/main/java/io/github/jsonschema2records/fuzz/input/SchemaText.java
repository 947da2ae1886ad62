package io.github.jsonschema2records.fuzz.input;

import io.github.jsonschema2records.generator.RandomSchemas;
import io.github.jsonschema2records.generator.upgrade.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A schema of any draft, half of them broken, with instances.
 *
 * @param schema the text of the schema
 * @param instances the texts of the instances
 * @param incomplete the one of them that lacks a required name, or empty if there is none
 */
public record SchemaText(String schema, List<String> instances, String incomplete) {

    private static final int MOST_INSTANCES = 6;

    private static final Pattern DIALECT = Pattern.compile("\"\\$schema\": \"[^\"]*\"");

    /** A scalar value, or the start of another one. */
    private static final Pattern VALUE =
            Pattern.compile("(?<=: )(\"[^\"]*\"|[0-9.e+-]+|true|false|null|\\{\\}|\\[\\])");

    private static final List<String> OTHERS = List.of(
            "null",
            "true",
            "-1",
            "0.5",
            "1e999",
            "[]",
            "{}",
            "\"\"",
            "\"#\"",
            "\"#/$defs/d9\"",
            "\"https://example.com/inner#node\"",
            "\"other.json\"",
            "\"%\"",
            "\"*/ \\u002a/ <b> @see {@link\"",
            "\"\\\\u000a\"",
            "\"(\"",
            "[\"a\",\"a\"]",
            "{\"a\":1}",
            "\"\\ud800\"",
            "12345678901234567890",
            "{",
            "x");

    private static final List<String> WORDS = List.of(
            "title",
            "description",
            "default",
            "javaType",
            "javaName",
            "$id",
            "$anchor",
            "$ref",
            "$schema",
            "$vocabulary",
            "items",
            "additionalItems",
            "definitions",
            "dependencies",
            "enum",
            "format",
            "deprecated",
            "writeOnly",
            "minimum");

    /** A text that ends a comment, a string or a line of Java, and a tag of Javadoc, wherever it is not escaped. */
    private static final String HOSTILE =
            "ends */ a comment, \\\\u002a/ too, &#42;/ {@code <pre> @see {@link Missing}} "
                    + "\\\" \\\\ \\\\u0022\\n@param nothing\\n";

    /** The start of an object whose members get one more, with a name and a value that would end a comment or a tag. */
    private static final String PROPERTIES = "\"properties\": {\"";

    private static final String HOSTILE_PROPERTY =
            "\"properties\": {\"*/ } \\\\u002a/ {@\": {\"const\": \"*/ } {@code \\\\u002a/ *\"}, \"ends with *\": {}, \"";

    private static final int MOST_REQUIRED = 70;

    /** Makes the schema that the numbers decide. */
    public static SchemaText of(Random random) {
        RandomSchemas schemas = RandomSchemas.ofAllKeywords(random);
        Draft[] drafts = Draft.values();
        String dialect = "\"$schema\": \"" + drafts[random.nextInt(drafts.length)].metaschema() + '"';
        String schema = DIALECT.matcher(schemas.schema()).replaceFirst(dialect.replace("$", "\\$"));
        for (int breaks = random.nextInt(4) - 1; breaks > 0; breaks--) {
            schema = broken(schema, random);
        }
        List<String> instances =
                schemas.instances().stream().limit(MOST_INSTANCES).toList();
        return new SchemaText(described(schema), instances, "").requiring(1 + random.nextInt(MOST_REQUIRED), random);
    }

    /** Adds texts that become comments of the generated code. */
    private static String described(String schema) {
        String text = '"' + HOSTILE + '"';
        String described = schema.replace(PROPERTIES, HOSTILE_PROPERTY);
        for (String member : List.of(
                "\"description\": " + text,
                "\"title\": " + text,
                "\"$comment\": " + text,
                "\"examples\": [" + text + "]")) {
            described = withMember(described, member);
        }
        return described;
    }

    /** Adds a member to the root, unless the schema has one of its name. */
    private static String withMember(String schema, String member) {
        String name = member.substring(0, member.indexOf(':'));
        boolean added = schema.startsWith("{\"") && !schema.contains(name);
        return added ? '{' + member + ", " + schema.substring(1) : schema;
    }

    /** Requires many names. One instance has all of them, and another all but one. */
    private SchemaText requiring(int count, Random random) {
        List<String> names =
                IntStream.range(0, count).mapToObj(i -> "\"r" + i + '"').toList();
        String requiring = withMember(schema, "\"required\": " + names);
        if (requiring.equals(schema)) {
            return this;
        }
        String missing = names.get(random.nextInt(count));
        List<String> all = new ArrayList<>(instances);
        all.add(object(names.stream()));
        String incomplete = object(names.stream().filter(name -> !name.equals(missing)));
        all.add(incomplete);
        return new SchemaText(requiring, all, incomplete);
    }

    private static String object(Stream<String> names) {
        return names.map(name -> name + ": 1").collect(Collectors.joining(", ", "{", "}"));
    }

    /** Replaces a value, or adds a member. */
    private static String broken(String schema, Random random) {
        String other = OTHERS.get(random.nextInt(OTHERS.size()));
        if (random.nextBoolean()) {
            int at = schema.indexOf('{', random.nextInt(schema.length())) + 1;
            String name = WORDS.get(random.nextInt(WORDS.size()));
            return schema.substring(0, at) + (at == 0 ? "" : '"' + name + "\": " + other + ", ") + schema.substring(at);
        }
        List<MatchResult> values = VALUE.matcher(schema).results().toList();
        if (values.isEmpty()) {
            return schema;
        }
        MatchResult value = values.get(random.nextInt(values.size()));
        return schema.substring(0, value.start()) + other + schema.substring(value.end());
    }
}
