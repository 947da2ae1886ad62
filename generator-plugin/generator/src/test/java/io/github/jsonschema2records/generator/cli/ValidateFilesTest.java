package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.cli.CommandRun.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests which files {@code validate} reads, and how. */
class ValidateFilesTest {

    private static final String ID = "{\"id\": \"1\"}\n";

    @TempDir
    Path folder;

    private CommandRun command;

    @BeforeEach
    void start() {
        command = new CommandRun(folder)
                .file(
                        "schema.json",
                        "{\"properties\": {\"id\": {\"type\": \"string\"}, \"status\": {\"enum\": [\"OPEN\", \"SHUT\"]}},"
                                + " \"required\": [\"id\"]}");
    }

    private Outcome validate(String... arguments) {
        return command.run(Stream.concat(Stream.of("validate", "--schema", "@schema.json"), Arrays.stream(arguments))
                .toArray(String[]::new));
    }

    private List<String> filesOf(String... arguments) {
        return validate(arguments)
                .out()
                .lines()
                .filter(line -> line.endsWith(": valid"))
                .map(line -> line.substring(0, line.indexOf(':')))
                .toList();
    }

    private void write(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return compressed.toByteArray();
    }

    @Test
    void foldersAndPatternsNameFiles() {
        for (String name : List.of("b.json", "a.ndjson", "x/c.json", "x/y/d.jsonl", "x/drafts/e.json", "notes.txt")) {
            command.file("data/" + name, ID);
        }

        assertThat(filesOf("@data"))
                .containsExactly(
                        "data/a.ndjson", "data/b.json", "data/x/c.json", "data/x/drafts/e.json", "data/x/y/d.jsonl");
        assertThat(filesOf("--exclude", "**/drafts/", "--include", "**/*.json", "@data"))
                .containsExactly("data/b.json", "data/x/c.json");
        assertThat(filesOf("--include", "x/**/*.json*", "--exclude", "x/y/**", "@data"))
                .containsExactly("data/x/c.json", "data/x/drafts/e.json");
        assertThat(filesOf("@data/**/*.json")).containsExactly("data/b.json", "data/x/c.json", "data/x/drafts/e.json");
        assertThat(filesOf("@data/{a,b}.*")).containsExactly("data/a.ndjson", "data/b.json");
        assertThat(filesOf("--include", "*.json", "@data")).containsExactly("data/b.json");
        Outcome wrong = validate("--include", "[", "@data");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err())
                .startsWith(
                        "Invalid value for option '--include' (GLOB): \"[\" is not a pattern of files: [ is not closed\n");
    }

    @Test
    void compressedFilesAreFoundByTheirFirstBytes() throws IOException {
        byte[] two = gzip(ID + "{\"id\": 2}\n");
        byte[] three = gzip(ID);
        byte[] members = Arrays.copyOf(two, two.length + three.length);
        System.arraycopy(three, 0, members, two.length, three.length);
        write("a.ndjson.gz", members);
        write("b.json", gzip("\ufeff" + ID));
        write("c.yaml.gz", gzip("---\nid: a\n---\nid: 5\n"));

        assertThat(validate("@a.ndjson.gz", "@b.json", "@c.yaml.gz")).isEqualTo(new Outcome(1, """
                a.ndjson.gz:2:8: id: must be a string, but is an integer
                    2 | {"id": 2}
                      |        ^
                b.json: valid
                c.yaml.gz:4:5: id: must be a string, but is an integer
                    4 | id: 5
                      |     ^
                3 files, 6 values: 2 invalid
                """, ""));
    }

    @Test
    void damagedCompressionIsTold() throws IOException {
        byte[] whole = gzip(ID.repeat(1000));
        write("a.gz", Arrays.copyOf(whole, whole.length - 12));
        whole[whole.length / 2] ^= 0x55;
        write("b.gz", whole);

        Outcome outcome = validate("@a.gz", "@b.gz");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith("a.gz: the gzip data is cut off\n")
                .contains("\nb.gz: the gzip data is damaged (");
    }

    @Test
    void itemsOfAnArrayAreValues() {
        command.file("a.json", "[\n  {\"id\": \"1\"},\n  {\"id\" 2},\n  {\"id\": 3}\n]\n")
                .file("none.json", "[]")
                .file("empty.json", "");

        assertThat(validate("--items", "@a.json", "@none.json", "@empty.json")).isEqualTo(new Outcome(1, """
                a.json:3:9: expected ':' after the property name, found '2'
                    3 |   {"id" 2},
                      |         ^
                a.json:4:10: id: must be a string, but is an integer
                    4 |   {"id": 3}
                      |          ^
                none.json: valid
                empty.json:1:1: unexpected end of input: there is no JSON text
                3 files, 4 values: 1 invalid, 2 not JSON
                """, ""));
    }

    @Test
    void yamlHasItsOwnLinesAndColumns() {
        command.file("a.yaml", """
                # An order
                id: &number 17
                status: OPNE
                ---
                base: &base
                  status: SHUT
                id: "x"
                <<: *base
                ...
                # Without three hyphens
                status: OPEN
                """);

        assertThat(validate("@a.yaml")).isEqualTo(new Outcome(1, """
                a.yaml:2:5: id: must be a string, but is an integer
                    2 | id: &number 17
                      |     ^
                a.yaml:3:9: status: "OPNE" is not one of OPEN, SHUT
                    3 | status: OPNE
                      |         ^  did you mean "OPEN"?
                a.yaml:11:1: (root): required property "id" is missing
                   11 | status: OPEN
                      | ^
                1 file, 3 values: 2 invalid
                """, ""));
    }

    @Test
    void aBrokenYamlDocumentAffectsNoOther() {
        command.file("a.yml", """
                id: "not closed
                ---
                id: 1
                ---
                id: !date 2026-01-01
                ---
                id: 0b1
                ---
                [a, b]: c
                ---
                id: x
                id: y
                """);

        assertThat(validate("@a.yml").out().lines().filter(line -> line.startsWith("a.yml:")))
                .containsExactly(
                        "a.yml:2:1: found unexpected end of stream",
                        "a.yml:3:5: id: must be a string, but is an integer",
                        "a.yml:5:5: the YAML tag !date has no JSON form",
                        "a.yml:7:5: YAML versions disagree on what 0b1 is: write a number as in JSON, or quote it if"
                                + " text is meant",
                        "a.yml:9:1: a member name has to be a scalar",
                        "a.yml:12:1: this object has a member \"id\" already, at line 11, column 1");
    }

    @Test
    void yamlThatIsNothingOrTooMuchIsInvalid() {
        String bomb = "a: &a [x,x,x,x,x,x,x,x,x,x]\n"
                + "b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\n"
                + "c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\n"
                + "d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\n";
        command.file("empty.yaml", "# nothing\n")
                .file("cycle.yaml", "id: &i [*i]\n")
                .file("bomb.yaml", bomb + bomb.replace("a", "e"));

        assertThat(validate("@empty.yaml", "@cycle.yaml").out()).startsWith("""
                empty.yaml:1:1: there is no YAML document
                cycle.yaml:1:""");
        assertThat(validate("@bomb.yaml").exitCode()).isEqualTo(1);
    }

    @Test
    void theSyntaxOfTheInputCanBeChosen() {
        command.standardInput("id: 1\n");

        assertThat(validate("--input-format", "yaml", "-").out())
                .startsWith("-:1:5: id: must be a string, but is an integer\n");
        assertThat(validate("--input-format", "toml", "-").err())
                .startsWith(
                        "Invalid value for option '--input-format': expected auto, json or yaml but got" + " \"toml\"");
    }
}
