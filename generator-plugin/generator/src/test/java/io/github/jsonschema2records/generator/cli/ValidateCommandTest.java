package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.cli.CommandRun.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateCommandTest {

    private static final String SCHEMA = """
            {
              "type": "object",
              "required": ["id"],
              "properties": {"id": {"type": "string"}, "status": {"enum": ["OPEN", "CLOSED"]}},
              "additionalProperties": false
            }
            """;

    @TempDir
    Path folder;

    private CommandRun command;

    @BeforeEach
    void start() {
        command = new CommandRun(folder).file("schema.json", SCHEMA);
    }

    private Outcome validate(String... files) {
        String[] arguments = new String[files.length + 3];
        arguments[0] = "validate";
        arguments[1] = "--schema";
        arguments[2] = "@schema.json";
        System.arraycopy(files, 0, arguments, 3, files.length);
        return command.run(arguments);
    }

    @Test
    void aValidFileIsALine() {
        command.file("a.json", "{\"id\": \"1\"}").file("b.json", "{\"id\": \"2\", \"status\": \"OPEN\"}\n");

        assertThat(validate("@a.json", "@b.json"))
                .isEqualTo(new Outcome(0, "a.json: valid\nb.json: valid\n2 files, 2 values: all valid\n", ""));
    }

    @Test
    void ofAnApiDescriptionOneSchemaIsChosen() {
        String pet = "'Pet': {'type': 'object', 'required': ['name']}";
        String owner = "'Owner': {'type': 'object', 'maxProperties': 0}";
        String api = "{'openapi': '3.1.0', 'info': {}, 'components': {'schemas': {" + pet + ", " + owner + "}}}";
        command.file("schema.json", api.replace('\'', '"')).file("a.json", "{\"name\": \"Rex\"}");

        assertThat(validate("--api-schema", "Pet", "@a.json")).isEqualTo(new Outcome(0, "a.json: valid\n", ""));
        assertThat(validate("@a.json").exitCode()).isEqualTo(2);
        assertThat(validate("@a.json").err())
                .contains("[several-schemas] one schema is needed, and the document has 2 that are not"
                        + " scalars (choose one by its name, with --api-schema or apiSchemas)");
    }

    @Test
    void everyViolationIsALineWithAnExcerpt() {
        command.file("a.json", "{\n  \"id\": 1,\n  \"status\": \"OPNE\"\n}\n").file("b.json", "{\"id\": \"1\"}");

        assertThat(validate("@a.json", "@b.json")).isEqualTo(new Outcome(1, """
                a.json:2:9: id: must be a string, but is an integer
                    2 |   "id": 1,
                      |         ^
                a.json:3:13: status: "OPNE" is not one of OPEN, CLOSED
                    3 |   "status": "OPNE"
                      |             ^^^^^^  did you mean "OPEN"?
                b.json: valid
                2 files, 2 values: 1 invalid
                """, ""));
    }

    @Test
    void aFileIsASequenceOfTexts() {
        command.file("a.ndjson", "{\"id\": \"1\"}\n{}\n\n{\"id\": \"2\"}{\"id\": \"3\"}\n");

        assertThat(validate("@a.ndjson")).isEqualTo(new Outcome(1, """
                a.ndjson:2:1: (root): required property "id" is missing
                    2 | {}
                      | ^
                1 file, 4 values: 1 invalid
                """, ""));
    }

    @Test
    void ndjsonGoesOnAfterALineThatIsNoJson() {
        command.file("a.ndjson", "{\"id\": \"1\"}\n{\"id\" \"2\"}\n{\"id\": 3}\n");

        assertThat(validate("@a.ndjson")).isEqualTo(new Outcome(1, """
                a.ndjson:2:7: expected ':' after the property name, found '"'
                    2 | {"id" "2"}
                      |       ^
                a.ndjson:3:8: id: must be a string, but is an integer
                    3 | {"id": 3}
                      |        ^
                1 file, 3 values: 1 invalid, 1 not JSON
                """, ""));
    }

    @Test
    void aBrokenTextOverSeveralLinesIsToldOfOnce() {
        command.file("a.json", "{\n  \"id\" \"2\"\n}\n{}\n");

        assertThat(validate("@a.json")).isEqualTo(new Outcome(1, """
                a.json:2:8: expected ':' after the property name, found '"'
                    2 |   "id" "2"
                      |        ^
                a.json:4:1: (root): required property "id" is missing
                    4 | {}
                      | ^
                1 file, 2 values: 1 invalid, 1 not JSON
                """, ""));
    }

    @Test
    void aLineThatWasCutOffHidesNoOther() {
        command.file("a.ndjson", "{\"id\": \"1\"}\n{\"id\": \"2\",\n{\"id\": 3}\n{\"id\": \"4\"}\n{}\n");

        assertThat(validate("@a.ndjson")).isEqualTo(new Outcome(1, """
                a.ndjson:2:12: unexpected end of input, 1 container is still open
                    2 | {"id": "2",
                      |            ^
                a.ndjson:3:8: id: must be a string, but is an integer
                    3 | {"id": 3}
                      |        ^
                a.ndjson:5:1: (root): required property "id" is missing
                    5 | {}
                      | ^
                1 file, 5 values: 2 invalid, 1 not JSON
                """, ""));
    }

    @Test
    void duplicateNamesAreAllowedOnDemand() {
        command.file("a.json", "{\"id\": 1, \"id\": \"2\"}");

        assertThat(validate("@a.json").out())
                .startsWith("a.json:1:11: this object has a member \"id\" already, at line 1, column 2\n");
        assertThat(validate("--allow-duplicate-names", "@a.json")).isEqualTo(new Outcome(0, "a.json: valid\n", ""));
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        command.file("a.json", "\ufeff{\"id\": \"1\"}");

        assertThat(validate("@a.json")).isEqualTo(new Outcome(0, "a.json: valid\n", ""));
    }

    @Test
    void yamlInAFileOfJsonIsCalledSo() {
        command.file("a.json", "id: 1\n");

        assertThat(validate("@a.json").out())
                .startsWith("a.json:1:1: expected a JSON text, but this looks like YAML\n");
    }

    @Test
    void standardInputIsADash() {
        command.standardInput("{\"id\": \"1\"}");

        assertThat(validate("-")).isEqualTo(new Outcome(0, "-: valid\n", ""));
        assertThat(validate("-", "-")).isEqualTo(new Outcome(2, "", "standard input can be read only once\n"));
    }

    @Test
    void nothingIsNotValid() {
        command.file("empty.json", "").file("blank.json", " \n\n");

        assertThat(validate("@empty.json", "@blank.json")).isEqualTo(new Outcome(1, """
                empty.json:1:1: unexpected end of input: there is no JSON text
                blank.json:3:1: unexpected end of input: there is no JSON text
                2 files, 2 values: 2 not JSON
                """, ""));
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsValidated() {
        command.file("folder/x.txt", "").file("b.json", "{\"id\": \"1\"}");

        assertThat(validate("@none.json", "@folder", "@none/*.json", "@b.json")).isEqualTo(new Outcome(2, """
                b.json: valid
                1 file, 1 value: 3 unreadable
                """, """
                none.json: no such file or folder
                folder: there is no file to read in this folder
                none/*.json: no file matches this pattern
                """));
    }

    @Test
    void tooManyViolationsAreCut() {
        command.file("a.json", "[" + "1,".repeat(149) + "1]").file("schema.json", "{\"items\": {\"type\": \"null\"}}");

        Outcome outcome = validate("@a.json");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out().lines().filter(l -> l.startsWith("a.json:"))).hasSize(101);
        assertThat(outcome.out()).endsWith("\na.json: and more; only the first 100 are shown\n");
    }

    @Test
    void aSchemaThatIsRefusedIsWrong() {
        command.file("schema.json", "{\n  \"type\": \"strin\"\n}").file("a.json", "1");

        Outcome outcome = validate("@a.json");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith("schema.json:2:11: [invalid-schema] ")
                .endsWith("\nschema.json: this schema is refused\n");
    }

    @Test
    void aSchemaThatIsNotThereIsWrong() {
        assertThat(command.run("validate", "--schema", "@none.json", "x"))
                .isEqualTo(new Outcome(2, "", "--schema: none.json: no such file\n"));
        assertThat(command.run("validate", "--schema", "@", "x").exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.com/a.json", "http://localhost/a", "file:///tmp/a.json", "jar:file:/a.jar"})
    void aUrlIsNoPath(String url) {
        String reason = " is a URL, and nothing is downloaded; save what is there as a file";
        String expected = "\"" + url + "\"" + reason + ", and let --map answer the references to it";

        Outcome schema = command.run("validate", "--schema", url, "@a.json");
        assertThat(schema.exitCode()).isEqualTo(2);
        assertThat(schema.err()).startsWith("Invalid value for option '--schema': " + expected + "\n");
        assertThat(validate(url)).isEqualTo(new Outcome(2, "", url + ": this" + reason + "\n"));
        assertThat(command.run("generate", "--package", "p", "--out", "@out", url)
                        .err())
                .startsWith("Invalid value for positional parameter at index 0..* (SCHEMA): " + expected);
        assertThat(command.run("generate", "--package", "p", "--out", url, "@schema.json")
                        .err())
                .startsWith("Invalid value for option '--out': " + expected);
        assertThat(command.run("generate", "--package", "p", "--map", "x=" + url, "@schema.json")
                        .err())
                .startsWith("Invalid value for option '--map' (PREFIX=DIR): " + expected);
    }

    @Test
    void schemasAreReadWithTheOptions() {
        command.file("schema.json", "{\"$ref\": \"https://example.com/date\"}")
                .file("types/date.json", "{\"format\": \"date\"}")
                .file("a.json", "\"today\"");

        assertThat(command.run(
                        "validate", "--schema", "@schema.json", "--map", "https://example.com/=@types", "@a.json"))
                .isEqualTo(new Outcome(0, "a.json: valid\n", ""));
        assertThat(command.run(
                                "validate",
                                "--schema",
                                "@schema.json",
                                "--map",
                                "https://example.com/=@types",
                                "--assert-formats",
                                "@a.json")
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void yamlSchemasWorkToo() {
        command.file("schema.yaml", "type: integer\n").file("a.json", "1");

        assertThat(command.run("validate", "--schema", "@schema.yaml", "@a.json"))
                .isEqualTo(new Outcome(0, "a.json: valid\n", ""));
    }
}
