package io.github.jsonschema2records.generator.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words for constraints of a property, and of an object as a whole. */
class ConstraintsTest {

    @TempDir
    Path folder;

    private static String plain(String html) {
        return html.replaceAll("<li>", "|")
                .replaceAll("</?(code|ul|p)[^>]*>", "")
                .replaceAll("<a [^>]*>|</a>", "");
    }

    /** The words beside a property with a schema, divided by bars. */
    private String words(String schema) throws IOException {
        String page = Pages.of(folder, """
                {"title": "Order", "type": "object", "properties": {"p": %s},
                 "$defs": {"Item": {"type": "object", "properties": {"sku": {"type": "string"}}}}}
                """.formatted(schema));
        String row = Pages.between(page, "<li id=Order/p>", "\n");
        return plain(row.substring(row.indexOf("</h5>") + 5)).replaceAll("</?div>", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {"type": "string", "minLength": 1}~                               string|at least 1 character
            {"type": "string", "minLength": 2, "maxLength": 9}~               string|2 to 9 characters
            {"type": "string", "minLength": 3, "maxLength": 3}~               string|exactly 3 characters
            {"type": "string", "pattern": "^<a&b>$"}~                         string|matches ^&lt;a&amp;b&gt;$
            {"type": "string", "format": "email"}~                            string|format email
            {"type": "integer", "minimum": 0, "exclusiveMaximum": 10}~        integer|at least 0 and less than 10
            {"type": "number", "multipleOf": 0.25}~                           number|a multiple of 0.25
            {"type": "integer", "default": 3}~                                integer|default 3
            {"type": "boolean", "const": true}~                               boolean|always true
            {"type": "array", "items": {"type": "string", "minLength": 1}}~   array of string|each item is at least 1 character
            {"type": "array", "items": {"type": "string"}}~                    array of string
            {"type": "array", "items": {"$ref": "#/$defs/Item"}, "maxItems": 5}~ array of Item|at most 5 items
            {"type": "array", "uniqueItems": true}~                           array of any value|no two items are equal
            {"type": "array", "contains": {"const": 1}}~                      array of any value|at least 1 of the items: always 1
            {"type": "object", "additionalProperties": {"type": "integer", "minimum": 1}}~ object with values: integer|other properties are at least 1
            {"not": {"const": 1}}~                                            any value|not: always 1
            {"$ref": "#/$defs/Item"}~                                         Item
            """)
    void eachConstraintIsAPhrase(String schema, String words) throws IOException {
        assertThat(words(schema)).isEqualTo(words);
    }

    @Test
    void constraintsOfTheObjectStandWithIt() throws IOException {
        String page = Pages.of(folder, """
                {"title": "Order", "type": "object", "minProperties": 1,
                 "properties": {"kind": {"type": "string"}, "a": {"type": "string"}, "b": {"type": "string"}},
                 "dependentRequired": {"a": ["b"]},
                 "if": {"properties": {"kind": {"const": "x"}}, "required": ["kind"]},
                 "then": {"required": ["a"]}, "else": {"required": ["b"]},
                 "propertyNames": {"maxLength": 8}}
                """);

        assertThat(plain(Pages.between(Pages.section(page, "Order"), "<ul class=c>", "</ul>")))
                .isEqualTo("|at least 1 property|if a is present, with b"
                        + "|if kind is always \"x\", with kind, then with a; otherwise with b"
                        + "|each name is at most 8 characters");
    }

    @Test
    void unionsTellHowABranchIsChosen() throws IOException {
        String page = Pages.of(folder, """
                {"oneOf": [{"$ref": "#/$defs/Circle"}, {"$ref": "#/$defs/Square"}],
                 "$defs": {
                   "Circle": {"type": "object", "description": "Round.", "required": ["kind"],
                              "properties": {"kind": {"const": "circle"}}},
                   "Square": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "square"}}}}}
                """);

        assertThat(plain(Pages.between(page, "<li id=Order/Circle>", "\n")))
                .contains("Circle", "Round.", "|where kind is \"circle\"");
        assertThat(Pages.section(page, "Circle")).contains("<dt>Used by<dd><span><a href=#Order>Order</a></span>");
    }
}
