package io.github.jsonschema2records.generator.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.GeneratorOptions;
import org.junit.jupiter.api.Test;

class CoverageJsonTest {

    @Test
    void tellsTheUseAndPlaceOfEachKeywordAfterASummary() {
        String schema = """
                {
                  "type": "object",
                  "properties": {
                    "a/b": { "type": "string", "minLength": 1 }
                  },
                  "x-note": "by the shop"
                }""";

        assertThat(CoverageRun.decide(schema, GeneratorOptions.of("p")).coverage())
                .isEqualTo("""
                {
                  "format": "jsonschema2records coverage 1",
                  "summary": {
                    "total": { "occurrences": 5, "typed": 3, "validated": 4, "unknown": 1 },
                    "keywords": {
                      "minLength": { "occurrences": 1, "validated": 1 },
                      "properties": { "occurrences": 1, "typed": 1, "validated": 1 },
                      "type": { "occurrences": 2, "typed": 2, "validated": 2 },
                      "x-note": { "occurrences": 1, "unknown": 1 }
                    }
                  },
                  "occurrences": [
                    { "document": "order.json", "line": 2, "column": 3, "pointer": "/type", "keywordLocation": "order.json#/type", "keyword": "type", "uses": ["typed", "validated"] },
                    { "document": "order.json", "line": 3, "column": 3, "pointer": "/properties", "keywordLocation": "order.json#/properties", "keyword": "properties", "uses": ["typed", "validated"] },
                    { "document": "order.json", "line": 4, "column": 14, "pointer": "/properties/a~1b/type", "keywordLocation": "order.json#/properties/a~1b/type", "keyword": "type", "uses": ["typed", "validated"] },
                    { "document": "order.json", "line": 4, "column": 32, "pointer": "/properties/a~1b/minLength", "keywordLocation": "order.json#/properties/a~1b/minLength", "keyword": "minLength", "uses": ["validated"] },
                    { "document": "order.json", "line": 6, "column": 3, "pointer": "/x-note", "keywordLocation": "order.json#/x-note", "keyword": "x-note", "uses": ["unknown"] }
                  ]
                }
                """);
    }
}
