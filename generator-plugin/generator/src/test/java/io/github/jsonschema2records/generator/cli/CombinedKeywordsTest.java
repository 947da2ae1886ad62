package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/**
 * Keywords that one pass over an object or an array checks, in every combination: generated code decides as the interpreter
 * does. An empty text stands for no keyword.
 */
@EnabledForJreRange(max = JRE.JAVA_20, disabledReason = "the same code is generated on every JDK")
class CombinedKeywordsTest {

    private static final List<List<String>> OF_OBJECTS = List.of(
            List.of(
                    "",
                    "'properties': {'a': {'type': 'integer'}}",
                    "'properties': {'a': {'minimum': 1}, 'b': {'type': 'integer'}}"),
            List.of("", "'required': ['a']", "'required': ['b']", "'required': ['a', 'b']"),
            List.of(
                    "",
                    "'additionalProperties': false",
                    "'additionalProperties': {'type': 'integer'}",
                    "'additionalProperties': {'minimum': 1}"),
            List.of("", "'patternProperties': {'^b': {'type': ['integer', 'null']}}"),
            List.of("", "'propertyNames': {'maxLength': 1}", "'minProperties': 2, 'unevaluatedProperties': false"));

    private static final List<List<String>> OF_ARRAYS = List.of(
            List.of("", "'prefixItems': [{'type': 'integer'}]", "'prefixItems': [true, {'minimum': 1}]"),
            List.of("", "'items': false", "'items': {'type': 'integer'}", "'items': {'minimum': 1}"),
            List.of("", "'contains': {'type': 'integer'}", "'contains': {'minimum': 1}, 'maxContains': 1"),
            List.of("", "'minItems': 2", "'uniqueItems': true", "'unevaluatedItems': false"));

    private static final List<String> VALUES = List.of("0", "1", "null");

    @TempDir
    Path folder;

    @Test
    void ofObjects() {
        List<String> objects = new ArrayList<>();
        for (List<String> members : combinations(List.of(members("a"), members("b"), members("c1")))) {
            objects.add("{" + String.join(", ", members) + "}");
        }

        check(OF_OBJECTS, objects);
    }

    private static List<String> members(String name) {
        List<String> members = new ArrayList<>(List.of(""));
        VALUES.forEach(value -> members.add("\"" + name + "\": " + value));
        return members;
    }

    @Test
    void ofArrays() {
        List<String> values = new ArrayList<>(VALUES);
        values.add("");
        List<String> arrays = new ArrayList<>();
        for (List<String> items : combinations(List.of(values, values, values))) {
            String array = "[" + String.join(", ", items) + "]";
            if (!arrays.contains(array)) {
                arrays.add(array);
            }
        }

        check(OF_ARRAYS, arrays);
    }

    private void check(List<List<String>> keywords, List<String> instances) {
        Map<String, List<String>> cases = new LinkedHashMap<>();
        for (List<String> schema : combinations(keywords)) {
            cases.put(("{" + String.join(", ", schema) + "}").replace('\'', '"'), instances);
        }

        InterpreterAgreement agreement = InterpreterAgreement.of(cases, folder);

        assertThat(agreement.summary()).isEqualTo(agreement.expected());
        assertThat(agreement.valid()).isBetween(cases.size(), agreement.instances() - cases.size());
    }

    /** Returns all lists with one text of each list, without the empty ones. */
    private static List<List<String>> combinations(List<List<String>> choices) {
        List<List<String>> all = List.of(List.of());
        for (List<String> choice : choices) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> start : all) {
                for (String next : choice) {
                    List<String> list = new ArrayList<>(start);
                    if (!next.isEmpty()) {
                        list.add(next);
                    }
                    longer.add(list);
                }
            }
            all = longer;
        }
        return all;
    }
}
