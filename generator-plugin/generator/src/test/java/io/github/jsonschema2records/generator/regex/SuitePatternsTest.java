package io.github.jsonschema2records.generator.regex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.format.EcmaRegexSyntax;
import io.github.jsonschema2records.runtime.pattern.TextPattern;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The cases of the JSON Schema test suite whose schema is a pattern, patterns for properties, or the format
 * {@code regex}.
 */
class SuitePatternsTest {

    private static final Set<String> AROUND = Set.of("$schema", "type", "$comment");

    private final List<String> failures = new ArrayList<>();
    private int cases;

    @Test
    void patternsMatchAsTheSuiteSays() throws IOException {
        forEachGroup((schema, tests, name) -> {
            if (isOnly(schema, "pattern")) {
                TextPattern pattern = Matchers.matcher(schema.get("pattern").asString());
                check(tests, name, data -> !data.isString() || Matchers.matches(pattern, data.asString()));
            } else if (isOnly(schema, "patternProperties", "additionalProperties")) {
                check(tests, name, data -> !data.isObject() || isValidObject(schema, data));
            }
        });
        assertThat(failures).isEmpty();
        assertThat(cases).isGreaterThan(300);
    }

    @Test
    void theFormatRegexIsDecidedAsTheSuiteSays() throws IOException {
        forEachGroup((schema, tests, name) -> {
            boolean asserted = name.contains("/format/");
            if (asserted
                    && isOnly(schema, "format")
                    && schema.get("format").asString().equals("regex")) {
                check(tests, name, data -> !data.isString() || EcmaRegexSyntax.isValid(data.asString()));
                check(tests, name, data -> !data.isString() || isStrict(data.asString()));
            }
        });
        assertThat(failures).isEmpty();
        assertThat(cases).isGreaterThan(100);
    }

    private static boolean isStrict(String pattern) {
        return EcmaRegexParser.parse(pattern) instanceof ParsedPattern.Parsed parsed
                && parsed.warnings().isEmpty();
    }

    private static boolean isOnly(JsonNode schema, String... keywords) {
        boolean only = schema.isObject() && schema.has(keywords[0]);
        for (String keyword : schema.isObject() ? schema.propertyNames() : List.<String>of()) {
            only &= AROUND.contains(keyword) || List.of(keywords).contains(keyword);
        }
        return only;
    }

    /** For subschemas that are booleans or a type. */
    private static boolean isValidObject(JsonNode schema, JsonNode data) {
        boolean valid = true;
        for (String property : data.propertyNames()) {
            boolean known = false;
            for (String pattern : schema.get("patternProperties").propertyNames()) {
                if (Matchers.matches(Matchers.matcher(pattern), property)) {
                    known = true;
                    valid &= isValid(schema.get("patternProperties").get(pattern), data.get(property));
                }
            }
            JsonNode others = schema.get("additionalProperties");
            valid &= known || others == null || isValid(others, data.get(property));
        }
        return valid;
    }

    private static boolean isValid(JsonNode schema, JsonNode value) {
        if (schema.isBoolean()) {
            return schema.booleanValue();
        }
        JsonNode type = schema.get("type");
        boolean typed = type == null
                || (type.asString().equals("integer")
                        ? value.isIntegralNumber()
                        : value.getNodeType().name().equalsIgnoreCase(type.asString()));
        JsonNode maximum = schema.get("maximum");
        return typed && (maximum == null || !value.isNumber() || value.doubleValue() <= maximum.doubleValue());
    }

    private void check(JsonNode tests, String name, Predicate<JsonNode> valid) {
        for (JsonNode test : tests) {
            cases++;
            if (valid.test(test.get("data")) != test.get("valid").booleanValue()) {
                failures.add(name + " > " + test.get("description").asString());
            }
        }
    }

    private static void forEachGroup(GroupVisitor visitor) throws IOException {
        for (Path document : SharedFolder.documents("suites/json-schema-test-suite/tests")) {
            for (JsonNode group : SharedFolder.read(document)) {
                String name = document.toString().replace('\\', '/') + " > "
                        + group.get("description").asString();
                visitor.visit(group.get("schema"), group.get("tests"), name);
            }
        }
    }

    private interface GroupVisitor {
        void visit(JsonNode schema, JsonNode tests, String name);
    }
}
