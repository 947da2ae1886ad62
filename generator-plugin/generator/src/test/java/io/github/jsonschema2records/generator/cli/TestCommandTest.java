package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.cli.CommandRun.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {

    private static final String STRINGS = """
            [{
              "description": "strings",
              "schema": {"type": "string"},
              "tests": [
                {"description": "a string", "data": "x", "valid": true},
                {"description": "a number", "data": 1, "valid": false}
              ]
            }]
            """;

    @TempDir
    Path folder;

    private CommandRun command;

    @BeforeEach
    void start() {
        command = new CommandRun(folder);
    }

    /** A file with one group of one test. */
    private static String suite(String schema, String data, boolean valid) {
        return """
                [{"description": "g", "schema": %s, "tests": [{"description": "t", "data": %s, "valid": %b}]}]
                """.formatted(schema, data, valid);
    }

    private Outcome test(String schema, String data, boolean valid, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "test";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[options.length + 1] = "@suite.json";
        return command.file("suite.json", suite(schema, data, valid)).run(arguments);
    }

    private static Outcome passed(int number) {
        return new Outcome(0, number + " passed, 0 failed, 0 refused\n", "");
    }

    @Test
    void whatIsAsExpectedPasses() {
        assertThat(command.file("strings.json", STRINGS).run("test", "@strings.json"))
                .isEqualTo(passed(2));
    }

    @Test
    void everyMissIsALine() {
        String inverted =
                STRINGS.replace("true", "TRUE").replace("false", "true").replace("TRUE", "false");

        assertThat(command.file("strings.json", inverted).run("test", "@strings.json"))
                .isEqualTo(new Outcome(1, """
                        strings.json:5:5: error: [failed-test] strings > a string: expected invalid
                        strings.json:6:5: error: [failed-test] strings > a number: expected valid
                          (root): must be a string, but is an integer
                        0 passed, 2 failed, 0 refused
                        """, ""));
    }

    @Test
    void aSchemaThatIsRefusedIsALineWithTheFirstDiagnostic() {
        Outcome outcome = command.file("refused.json", """
                [
                  {
                    "description": "no type",
                    "schema": {
                      "type": "strin"
                    },
                    "tests": [
                      {"description": "one", "data": 1, "valid": true},
                      {"description": "two", "data": 2, "valid": true}
                    ]
                  },
                  {"description": "twice", "schema": {"type": "null", "type": "null"}, "tests": []}
                ]
                """).run("test", "@refused.json");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(command.run("test", "--allow-refused", "@refused.json"))
                .isEqualTo(new Outcome(0, outcome.out().replace(" error: ", " warning: "), ""));
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines())
                .satisfiesExactly(
                        l -> assertThat(l)
                                .startsWith(
                                        "refused.json:5:15: error: [invalid-schema] no type: \"type\" must be one of "),
                        l -> assertThat(l)
                                .isEqualTo("refused.json:12:55: error: [duplicate-key] twice: this "
                                        + "object has a member \"type\" already, at line 12, column 39"),
                        l -> assertThat(l).isEqualTo("0 passed, 0 failed, 3 refused"));
    }

    @Test
    void aRefusedSchemaWithoutTestsCounts() {
        Outcome outcome = command.file("refused.json", """
                [{"description": "twice", "schema": {"type": "null", "type": "null"}, "tests": []}]
                """).run("test", "@refused.json");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).endsWith("0 passed, 0 failed, 1 refused\n");
    }

    @Test
    void foldersAreSearchedInOrder() {
        String failing = suite("true", "1", false);
        command.file("suite/b.json", failing)
                .file("suite/a/z.json", failing)
                .file("suite/a/optional/x.json", failing)
                .file("suite/notes.txt", "no JSON");

        assertThat(command.run("test", "@suite")).isEqualTo(new Outcome(1, """
                        suite/a/optional/x.json:1:49: error: [failed-test] g > t: expected invalid
                        suite/a/z.json:1:49: error: [failed-test] g > t: expected invalid
                        suite/b.json:1:49: error: [failed-test] g > t: expected invalid
                        0 passed, 3 failed, 0 refused
                        """, ""));
        assertThat(command.run("test", "--exclude", "optional", "--exclude", "b.json", "@suite"))
                .isEqualTo(new Outcome(1, """
                        suite/a/z.json:1:49: error: [failed-test] g > t: expected invalid
                        0 passed, 1 failed, 0 refused
                        """, ""));
        assertThat(command.run("test", "--exclude", "optional", "@suite/a/optional"))
                .isEqualTo(new Outcome(1, """
                        suite/a/optional/x.json:1:49: error: [failed-test] g > t: expected invalid
                        0 passed, 1 failed, 0 refused
                        """, ""));
    }

    @Test
    void otherJsonInAFolderIsLeftOut() {
        command.file("suite/strings.json", STRINGS).file("suite/schema.json", "{\"type\": \"string\"}");
        String message = "suite/schema.json: this is not a test file: "
                + "an array of groups, each an object with \"schema\" and \"tests\"";

        assertThat(command.run("test", "@suite"))
                .isEqualTo(new Outcome(0, "2 passed, 0 failed, 0 refused\n", message + "; left out\n"));
        assertThat(command.run("test", "@suite/schema.json"))
                .isEqualTo(new Outcome(2, "0 passed, 0 failed, 0 refused\n", message + "\n"));
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestRuns() {
        command.file("strings.json", STRINGS)
                .file("broken.json", "[{\"tests\": [}]")
                .file("faulty.json", """
                        [
                          {"description": "g", "schema": true, "tests": [
                            {"data": 1}
                          ]}
                        ]
                        """)
                .file("empty/x.txt", "");

        assertThat(command.run("test", "@broken.json", "@none.json", "@empty", "@faulty.json", "@strings.json"))
                .isEqualTo(new Outcome(2, "2 passed, 0 failed, 0 refused\n", """
                        broken.json:1:13: expected a value, found '}'
                        none.json: no such file or folder
                        empty: there is no .json file in this folder
                        faulty.json:3:5: this test file is not well-formed: a test has a member "valid"
                        """));
    }

    @Test
    void theDialectIsWhatTheSchemaSaysElseWhatTheOptionSays() {
        String boundary = "{\"minimum\": 1, \"exclusiveMinimum\": true}";
        String draft4 = "http://json-schema.org/draft-04/schema";

        assertThat(test(boundary, "1", false, "--dialect", draft4)).isEqualTo(passed(1));
        assertThat(test(
                        "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"exclusiveMinimum\": 1}",
                        "1",
                        false,
                        "--dialect",
                        draft4))
                .isEqualTo(passed(1));
    }

    @Test
    void anUnknownDialectIsWrong() {
        Outcome outcome = test("true", "1", true, "--dialect", "urn:mine");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("--dialect:1:1: [unknown-dialect] ");
    }

    @Test
    void referencesLeadToMappedFoldersAndToFilesBesideTheTests() {
        command.file("remotes/integer.json", "{\"type\": \"integer\"}");

        assertThat(test(
                        "{\"$ref\": \"http://localhost:1234/integer.json\"}",
                        "1.5",
                        false,
                        "--map",
                        "http://localhost:1234/=@remotes"))
                .isEqualTo(passed(1));
        assertThat(test("{\"$ref\": \"remotes/integer.json\"}", "1.5", false)).isEqualTo(passed(1));
    }

    /** As in a build: the schemas in one folder, their tests in another one. */
    @Test
    void testsReferToSchemasElsewhereByPathAndByIdentifier() {
        command.file("main/order.json", """
                        {"$id": "https://example.com/order", "$ref": "parts/id.json"}""").file("main/parts/id.json", """
                        {"$id": "https://example.com/parts/id.json#", "type": "string"}""").file("main/notes.txt", "[");
        String[] arguments = {"test", "--schemas", "@main", "@tests"};

        for (String reference : List.of("../main/order.json", "https://example.com/order")) {
            command.file("tests/order.json", suite("{\"$ref\": \"" + reference + "\"}", "1", false));
            assertThat(command.run(arguments)).isEqualTo(passed(1));
        }
        assertThat(command.run("test", "@tests").out()).contains("error: [dangling-reference] g: ");
    }

    @Test
    void programsGetAnObjectForEachMiss() {
        Outcome outcome = test("{\"type\": \"null\"}", "1", true, "--format", "json");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).isEqualTo("""
                {"severity":"error","id":"failed-test","file":"suite.json","line":1,"column":61,"pointer":"",\
                "place":"g > t","message":"expected valid"}
                {"errors":1,"warnings":0,"notes":0,"summary":"0 passed, 1 failed, 0 refused"}
                """);
        assertThat(test("true", "1", false, "--fail-on", "never").exitCode()).isZero();
    }

    @Test
    void formatsAreAssertedOnDemand() {
        assertThat(test("{\"format\": \"date\"}", "\"today\"", true)).isEqualTo(passed(1));
        assertThat(test("{\"format\": \"date\"}", "\"today\"", false, "--assert-formats"))
                .isEqualTo(passed(1));
    }

    @Test
    void dataIsTestedAsItIsWritten() {
        assertThat(test("{\"type\": \"integer\"}", "1e400000", true)).isEqualTo(passed(1));
        assertThat(test("{\"const\": 1}", "1.000", true)).isEqualTo(passed(1));
        assertThat(test("true", "\"\\ud800\"", true)).isEqualTo(passed(1));
        assertThat(test("{\"required\": [\"a\"]}", "{\"a\": 1, \"a\": 2}", false))
                .isEqualTo(passed(1));
        assertThat(test("true", "[".repeat(2_000) + "]".repeat(2_000), false)).isEqualTo(passed(1));
    }

    @Test
    void roundTripsPass() {
        String schema = """
                {
                  "type": "object",
                  "properties": {"at": {"type": "string", "format": "date-time"}, "n": {"type": "number"}},
                  "required": ["at"]
                }
                """;

        assertThat(test(
                        schema,
                        "{\"at\": \"2020-01-01t00:00:00.000+00:00\", \"n\": 1.0, \"x\": [null]}",
                        true,
                        "--round-trip",
                        "--assert-formats"))
                .isEqualTo(passed(1));
        assertThat(test(schema, "{}", false, "--round-trip")).isEqualTo(passed(1));
        assertThat(test("{\"type\": [\"array\", \"null\"]}", "null", true, "--round-trip"))
                .isEqualTo(passed(1));
    }

    @Test
    void aRoundTripThatDoesNotComeBackIsAMiss() {
        assertThat(test("{\"type\": \"integer\"}", "1e400", true, "--round-trip"))
                .isEqualTo(new Outcome(1, """
                        suite.json:1:64: error: [failed-test] g > t: valid, but fromJson refuses it: 1:1: (root): 1e400 cannot be represented as a Java long
                        0 passed, 1 failed, 0 refused
                        """, ""));
        assertThat(test("{\"type\": \"integer\"}", "1", false, "--round-trip")).isEqualTo(new Outcome(1, """
                        suite.json:1:64: error: [failed-test] g > t: expected invalid
                        suite.json:1:64: error: [failed-test] g > t: invalid, but fromJson accepts it
                        0 passed, 1 failed, 0 refused
                        """, ""));
    }

    @Test
    void manyGroupsAreReportedInTheirOrder() {
        StringBuilder groups = new StringBuilder("[");
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 250; i++) {
            groups.append(i == 0 ? "" : ",")
                    .append(suite("{\"const\": " + i + "}", i + 1 + "", true)
                            .strip()
                            .replaceAll("^\\[|\\]$", "")
                            .replace("\"g\"", "\"g" + i + "\""));
            expected.append("[failed-test] g").append(i).append(" > t: expected valid\n");
        }

        Outcome outcome = command.file("suite.json", groups + "]").run("test", "@suite.json");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out().replaceAll("(?m)^suite\\.json:\\S+ error: |^  .*\n", ""))
                .isEqualTo(expected + "0 passed, 250 failed, 0 refused\n");
    }

    @Test
    void namesStayOnOneLineAndHaveDefaults() {
        command.file("suite.json", """
                [{"description": "a\\nb", "schema": true, "tests": [{"data": 1, "valid": false}]},
                 {"schema": true, "tests": [{"description": "x\\ty", "data": 1, "valid": false}]}]
                """);

        assertThat(command.run("test", "@suite.json")).isEqualTo(new Outcome(1, """
                        suite.json:1:52: error: [failed-test] a b > test 1: expected invalid
                        suite.json:2:29: error: [failed-test] group 2 > x y: expected invalid
                        0 passed, 2 failed, 0 refused
                        """, ""));
    }
}
