package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.cli.CommandRun.Outcome;
import io.github.jsonschema2records.runtime.JsonArray;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonObject;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Tests the reports of {@code validate}: their formats, and how much they contain. */
class ValidateReportsTest {

    @TempDir
    Path folder;

    private CommandRun command;

    @BeforeEach
    void start() {
        command = new CommandRun(folder)
                .file(
                        "schema.json",
                        "{\"$id\": \"https://example.com/s\", \"properties\": {\"status\": {\"enum\": [\"OPEN\", \"SHUT\"]},"
                                + " \"n\": {\"type\": \"integer\"}}, \"required\": [\"n\"]}")
                .file("a b.json", "{\"n\": 1,\n\"status\": \"OPNE\"}")
                .file("b.ndjson", "{}\n{\"n\" 1}\n{\"n\": 2}\n")
                .file("c.json", "{\"n\": 3}");
    }

    private Outcome validate(String... arguments) {
        return command.run(Stream.concat(Stream.of("validate", "--schema", "@schema.json"), Arrays.stream(arguments))
                .toArray(String[]::new));
    }

    private Outcome report(String format) {
        return validate("--format", format, "@a b.json", "@b.ndjson", "@c.json", "@none.json");
    }

    private static JsonData at(JsonData root, Object... path) {
        JsonData at = root;
        for (Object step : path) {
            at = step instanceof Integer index
                    ? ((JsonArray) at).items().get(index)
                    : Objects.requireNonNull(((JsonObject) at).get((String) step), (String) step);
        }
        return at;
    }

    @Test
    void quietPrintsViolationsOnly() {
        assertThat(validate("--quiet", "@b.ndjson", "@c.json")).isEqualTo(new Outcome(1, """
                b.ndjson:1:1: (root): required property "n" is missing
                    1 | {}
                      | ^
                b.ndjson:2:6: expected ':' after the property name, found '1'
                    2 | {"n" 1}
                      |      ^
                """, ""));
        assertThat(validate("-q", "@c.json")).isEqualTo(new Outcome(0, "", ""));
    }

    @Test
    void violationsNeedNotFail() {
        assertThat(validate("-q", "--fail-on", "never", "@b.ndjson").exitCode()).isZero();
        assertThat(validate("-q", "--fail-on", "never", "@none.json").exitCode())
                .isEqualTo(2);
    }

    @Test
    void violationsBeyondTheMaximumAreCounted() {
        command.file("many.ndjson", "{}\n".repeat(1_200) + "{\n");

        assertThat(validate("--max-violations", "1", "@many.ndjson", "@c.json")).isEqualTo(new Outcome(1, """
                many.ndjson:1:1: (root): required property "n" is missing
                    1 | {}
                      | ^
                c.json: valid
                and 1,200 more invalid values
                2 files, 1,202 values: 1,200 invalid, 1 not JSON
                """, ""));
        assertThat(validate("--max-violations", "0", "@b.ndjson").out())
                .isEqualTo("and 2 more invalid values\n1 file, 3 values: 1 invalid, 1 not JSON\n");
        assertThat(validate("--max-violations", "-1", "@c.json"))
                .isEqualTo(new Outcome(2, "", "--max-violations: -1 is negative\n"));
    }

    @Test
    void jsonHasEverythingThatIsKnown() {
        Outcome outcome = report("json");

        List<String> lines = outcome.out().lines().toList();
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(lines).hasSize(5);
        assertThat(JsonData.parse(lines.get(0))).isEqualTo(JsonData.parse("""
                {"severity": "error", "id": "enum", "file": "a b.json", "line": 2, "column": 11, "pointer": "/status",
                 "place": "status", "message": "\\"OPNE\\" is not one of OPEN, SHUT", "help": "did you mean \\"OPEN\\"?",
                 "kind": "SCHEMA", "path": "status", "messageKey": "enum", "keyword": "enum",
                 "keywordLocation": "/properties/status/enum",
                 "absoluteKeywordLocation": "https://example.com/s#/properties/status/enum",
                 "value": "\\"OPNE\\"", "suggestion": "OPEN"}
                """));
        assertThat(at(JsonData.parse(lines.get(2)), "kind")).isEqualTo(JsonData.of("SYNTAX"));
        assertThat(at(JsonData.parse(lines.get(3)), "message")).isEqualTo(JsonData.of("no such file or folder"));
        assertThat(JsonData.parse(lines.get(4))).isEqualTo(JsonData.parse("""
                {"errors": 4, "warnings": 0, "notes": 0,
                 "summary": "3 files, 5 values: 2 invalid, 1 not JSON, 1 unreadable",
                 "files": 3, "values": 5, "invalid": 2, "notJson": 1, "unknownType": 0,
                 "absent": 0, "unreadable": 1, "violations": 3, "unreported": 0}
                """));
    }

    @Test
    void githubKeepsTheLocationInTheInstance() {
        assertThat(report("github").out().lines())
                .containsExactly(
                        "::error file=a b.json,line=2,col=11,title=enum::status: \"OPNE\" is not one of OPEN, SHUT"
                                + " (did you mean \"OPEN\"?)",
                        "::error file=b.ndjson,line=1,col=1,title=required::(root): required property \"n\" is missing",
                        "::error file=b.ndjson,line=2,col=6,title=syntax::expected ':' after the property name, found '1'",
                        "::error file=none.json,title=unreadable::no such file or folder",
                        "3 files, 5 values: 2 invalid, 1 not JSON, 1 unreadable");
    }

    @Test
    void sarifIsOneLog() {
        JsonData log = JsonData.parse(report("sarif").out());

        assertThat(at(log, "version")).isEqualTo(JsonData.of("2.1.0"));
        JsonArray results = (JsonArray) at(log, "runs", 0, "results");
        assertThat(results.items()).hasSize(4);
        JsonData first = results.items().get(0);
        assertThat(at(first, "ruleId")).isEqualTo(JsonData.of("enum"));
        assertThat(at(first, "level")).isEqualTo(JsonData.of("error"));
        assertThat(at(first, "properties", "suggestion")).isEqualTo(JsonData.of("OPEN"));
        JsonData place = at(first, "locations", 0);
        assertThat(at(place, "logicalLocations", 0, "fullyQualifiedName")).isEqualTo(JsonData.of("/status"));
        assertThat(at(place, "physicalLocation", "region"))
                .isEqualTo(JsonData.parse("{\"startLine\": 2, \"startColumn\": 11}"));
        assertThat(at(place, "physicalLocation", "artifactLocation", "uri").toString())
                .contains("a%20b.json");
        assertThat(JsonData.parse(validate("--format", "sarif", "-q", "@c.json").out()))
                .extracting(empty -> at(empty, "runs", 0, "results"))
                .isEqualTo(JsonData.parse("[]"));
    }

    @Test
    void junitHasATestCaseForEachFile() throws Exception {
        command.file("many.ndjson", "{}\n".repeat(150));

        String xml = validate("--format", "junit", "@a b.json", "@c.json", "@none.json", "@many.ndjson")
                .out();

        Element suite = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
        assertThat(List.of(suite.getAttribute("tests"), suite.getAttribute("failures"), suite.getAttribute("errors")))
                .containsExactly("4", "2", "1");
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).isEqualTo("1 violation");
        assertThat(failure.getTextContent()).isEqualTo("2:11: status: \"OPNE\" is not one of OPEN, SHUT");
        assertThat(((Element) suite.getElementsByTagName("error").item(0)).getAttribute("message"))
                .isEqualTo("no such file or folder");
        assertThat(suite.getElementsByTagName("failure").item(1).getTextContent())
                .endsWith("\nand 50 more violations");
    }

    @Test
    void theFormatHasToExist() {
        assertThat(validate("--format", "xml", "@c.json").err())
                .startsWith("Invalid value for option '--format': expected text, json, github, sarif or junit but got"
                        + " \"xml\"");
    }
}
