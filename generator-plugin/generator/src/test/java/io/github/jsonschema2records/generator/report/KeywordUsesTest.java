package io.github.jsonschema2records.generator.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.plan.type.TypeOptions;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeywordUsesTest {

    private static final GeneratorOptions OPTIONS = GeneratorOptions.of("p");

    @Test
    void aRecordExpressesItsPropertiesAndChecksValidateTheirValues() {
        Map<String, String> uses = CoverageRun.uses("""
                {
                  "title": "Order",
                  "type": "object",
                  "required": ["id"],
                  "minProperties": 1,
                  "additionalProperties": false,
                  "properties": {
                    "id": { "type": "string", "pattern": "^[A-Z]+$" },
                    "lines": { "type": "array", "minItems": 1, "items": { "type": "integer", "maximum": 9 } },
                    "kind": { "const": "order" }
                  }
                }""", OPTIONS);

        assertThat(uses)
                .containsEntry("/title", "annotation")
                .containsEntry("/type", "typed validated")
                .containsEntry("/required", "typed validated")
                .containsEntry("/minProperties", "validated")
                .containsEntry("/additionalProperties", "typed validated")
                .containsEntry("/properties", "typed validated")
                .containsEntry("/properties/id/type", "typed validated")
                .containsEntry("/properties/id/pattern", "validated")
                .containsEntry("/properties/lines/type", "typed validated")
                .containsEntry("/properties/lines/minItems", "validated")
                .containsEntry("/properties/lines/items", "typed validated")
                .containsEntry("/properties/lines/items/type", "typed validated")
                .containsEntry("/properties/lines/items/maximum", "validated")
                .containsEntry("/properties/kind/const", "validated");
    }

    @Test
    void aUnionExpressesItsBranchesAndAReferenceItsTarget() {
        Map<String, String> uses = CoverageRun.uses("""
                {
                  "oneOf": [{ "$ref": "#/$defs/a" }, { "$ref": "#/$defs/b" }],
                  "$defs": {
                    "a": { "type": "object", "required": ["t"], "properties": { "t": { "const": "a" }, "n": { "type": ["string", "null"] } } },
                    "b": { "type": "object", "required": ["t"], "properties": { "t": { "enum": ["b"] } }, "not": { "required": ["x"] } }
                  }
                }""", OPTIONS);

        assertThat(uses)
                .containsEntry("/oneOf", "typed validated")
                .containsEntry("/oneOf/0/$ref", "typed validated")
                .containsEntry("/$defs", "annotation")
                .containsEntry("/$defs/a/properties/t/const", "typed validated")
                .containsEntry("/$defs/a/properties/n/type", "typed validated")
                .containsEntry("/$defs/b/properties/t/enum", "typed validated")
                .containsEntry("/$defs/b/not", "validated")
                .containsEntry("/$defs/b/not/required", "validated");
    }

    @Test
    void whatABranchMakesSuperfluousIsTypedAtMost() {
        Map<String, String> uses = CoverageRun.uses("""
                {
                  "type": "object",
                  "properties": {
                    "status": { "anyOf": [{ "enum": ["ON", "OFF"] }, { "type": "string" }] },
                    "size": { "anyOf": [{ "type": "integer", "minimum": 5 }, { "type": "number" }] },
                    "twin": { "anyOf": [{ "type": "integer", "minimum": 5 }, { "type": "number" }] }
                  }
                }""", OPTIONS);

        String superfluous =
                "annotation: has no effect: the schemas beside it accept or evaluate everything that this one could";
        assertThat(uses)
                .containsEntry("/properties/status/anyOf", "typed validated")
                .containsEntry("/properties/status/anyOf/0/enum", "typed")
                .containsEntry("/properties/status/anyOf/1/type", "typed validated")
                .containsEntry("/properties/size/anyOf/0/minimum", superfluous)
                .containsEntry("/properties/twin/anyOf/0/minimum", superfluous)
                .containsEntry("/properties/twin/anyOf", "validated");
    }

    @Test
    void schemasThatShareACheckAreValidatedByIt() {
        Map<String, String> uses = CoverageRun.uses("""
                {
                  "properties": {
                    "one": { "not": { "contains": { "multipleOf": 3 }, "minContains": 2 } },
                    "two": { "title": "Two", "not": { "contains": { "multipleOf": 3 }, "minContains": 2 } }
                  }
                }""", OPTIONS);

        assertThat(uses)
                .containsEntry("/properties/two/not", "validated")
                .containsEntry("/properties/two/not/contains", "validated")
                .containsEntry("/properties/two/not/minContains", "validated")
                .containsEntry("/properties/two/not/contains/multipleOf", "validated");
    }

    @Test
    void whatHasNoEffectIsAnAnnotationAndSaysWhy() {
        Map<String, String> uses =
                CoverageRun.uses("""
                {
                  "type": "object",
                  "x-owner": "shop",
                  "then": { "minimum": 1 },
                  "properties": { "a": { "$ref": "#/definitions/used", "minLength": 1 } },
                  "definitions": {
                    "used": { "type": "string", "format": "date" },
                    "unused": { "type": "string", "maxLength": 5, "allOf": [{ "minLength": 2 }] }
                  }
                }""", OPTIONS.withDialect(URI.create("http://json-schema.org/draft-07/schema#")));

        String unused = "annotation: nothing applies this schema to a value";
        assertThat(uses)
                .containsEntry("/x-owner", "unknown")
                .containsEntry("/then", "annotation: has no effect without \"if\"")
                .containsEntry(
                        "/properties/a/minLength",
                        "annotation: is ignored before draft 2019-09, because it is beside \"$ref\"")
                .containsEntry("/definitions/used/type", "typed validated")
                .containsEntry("/definitions/used/format", "annotation")
                .containsEntry("/definitions/unused/type", unused)
                .containsEntry("/definitions/unused/allOf/0/minLength", unused);
    }

    @Test
    void aFormatIsWhatTheOptionsMakeOfIt() {
        String schema = """
                {
                  "type": "object",
                  "properties": {
                    "day": { "type": "string", "format": "date" },
                    "host": { "type": "string", "format": "hostname" },
                    "mine": { "type": "string", "format": "my-own" },
                    "at": { "type": "integer", "format": "epoch-millis" }
                  }
                }""";
        GeneratorOptions asserting = OPTIONS.withTypes(new TypeOptions(true, true, false));

        assertThat(CoverageRun.uses(schema, OPTIONS))
                .containsEntry("/properties/day/format", "annotation")
                .containsEntry("/properties/host/format", "annotation")
                .containsEntry("/properties/at/format", "typed");
        assertThat(CoverageRun.uses(schema, asserting))
                .containsEntry("/properties/day/format", "typed validated")
                .containsEntry("/properties/host/format", "validated")
                .containsEntry("/properties/mine/format", "annotation");
    }
}
