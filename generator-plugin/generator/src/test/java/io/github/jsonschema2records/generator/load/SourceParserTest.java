package io.github.jsonschema2records.generator.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNull;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNumber;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.runtime.JsonDocument;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceParserTest {

    @Test
    void knowsWhereEveryNameAndValueStands() {
        String text = """
                {
                  "a" : [1, -2.50e+3, true,
                \tfalse],
                  "b":{ "c":null },"d" :
                "e"
                }
                """;

        assertThat(Trees.lines(Trees.parse("x.json", text)))
                .containsExactly(
                        "1:1 object",
                        "/a 2:3 2:9 array",
                        "/a/0 2:10 1",
                        "/a/1 2:13 -2.50e+3",
                        "/a/2 2:23 true",
                        "/a/3 3:2 false",
                        "/b 4:3 4:7 object",
                        "/b/c 4:9 4:13 null",
                        "/d 4:20 5:1 'e'");
    }

    @Test
    void countsCodePointsAndAllLineEnds() {
        String text = "{\"😀é\": \"😀\", \"b\": \t1,\r\n\"c\": 2,\r\"d\": 3,\n\r\"e\": [\"\u0301\", 4]}";

        assertThat(Trees.lines(Trees.parse("x.json", text)))
                .containsExactly(
                        "1:1 object",
                        "/😀é 1:2 1:8 '😀'",
                        "/b 1:13 1:19 1",
                        "/c 2:1 2:6 2",
                        "/d 3:1 3:6 3",
                        "/e 5:1 5:6 array",
                        "/e/0 5:7 '\u0301'",
                        "/e/1 5:12 4");
    }

    @Test
    void everyPositionInRealSchemasIsRight() throws IOException {
        for (Path file : SharedData.jsonFiles(SharedData.folder("suites/schemastore-schemas"))) {
            String text = Files.readString(file);
            SourceValue root = Trees.parse("x.json", text);
            List<String> lines = text.lines().toList();
            SourceText offsets = new SourceText("x.json", text);
            assertThat(offsets.position(text.length()).line()).isGreaterThanOrEqualTo(lines.size());
            check(root, lines);
        }
    }

    private static void check(SourceValue root, List<String> lines) {
        List<SourceValue> open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            SourceValue value = open.remove(open.size() - 1);
            char first = at(value.position(), lines);
            if (value instanceof SourceObject object) {
                assertThat(first).isEqualTo('{');
                object.members().forEach((name, member) -> {
                    assertThat(at(member.namePosition(), lines)).as(name).isEqualTo('"');
                    open.add(member.value());
                });
            } else if (value instanceof SourceArray array) {
                assertThat(first).isEqualTo('[');
                open.addAll(array.elements());
            } else if (value instanceof SourceString) {
                assertThat(first).isEqualTo('"');
            } else if (value instanceof SourceNumber number) {
                assertThat(first).isEqualTo(number.text().charAt(0));
            } else {
                assertThat(first).isIn('t', 'f', 'n');
            }
        }
    }

    private static char at(SourcePosition position, List<String> lines) {
        String line = lines.get(position.line() - 1);
        return line.charAt(line.offsetByCodePoints(0, position.column() - 1));
    }

    @Test
    void acceptsAndRefusesWhatTheJsonParsingSuiteSays() throws IOException {
        for (Path file : SharedData.jsonFiles(SharedData.folder("suites/json-parsing"))) {
            String name = file.getFileName().toString();
            Diagnostics diagnostics = new Diagnostics();
            SourceValue root = SourceParser.parse(name, Files.readAllBytes(file), diagnostics);
            assertThat(diagnostics.hasErrors()).as(name).isEqualTo(root == null);
            if (name.startsWith("y_")) {
                // A schema with two members of one name is a mistake, whatever the grammar says.
                assertThat(root == null).as(name).isEqualTo(name.contains("duplicated_key"));
            } else if (name.startsWith("n_")) {
                assertThat(root).as(name).isNull();
            } else {
                // docs/json.md: a name of a schema has no unpaired surrogates, otherwise the rules are those of
                // instances.
                boolean refused = JsonDocument.of(Files.readAllBytes(file)).failure() != null;
                assertThat(root == null).as(name).isEqualTo(refused || name.startsWith("i_object_key_lone"));
            }
        }
    }

    @Test
    void keepsMembersInOrderAndNumbersAsWritten() {
        SourceObject root = (SourceObject) Trees.parse("x.json", "{\"z\": 1.0, \"a\": 1E400, \"m\": -0}");

        assertThat(root.members().keySet()).containsExactly("z", "a", "m");
        assertThat(((SourceNumber) root.get("z")).text()).isEqualTo("1.0");
        assertThat(((SourceNumber) root.get("a")).value()).isEqualTo(new BigDecimal("1E400"));
        assertThat(((SourceNumber) root.get("m")).text()).isEqualTo("-0");
    }

    @Test
    void reportsEveryDuplicateKeyWithBothPlaces() {
        String text = "{\"a\": 1, \"b\": {\"c/\": 1,\n \"c/\": 2, \"c\\/\": 3}, \"a\": 4, \"\\n\": 5, \"\\u000a\": 6}";
        Diagnostics diagnostics = new Diagnostics();

        assertThat(SourceParser.parse("x.json", text, diagnostics)).isNull();
        assertThat(Trees.texts(diagnostics))
                .containsExactly(
                        "x.json:2:2: [duplicate-key] this object has a member \"c/\" already, at line 1, column 16",
                        "x.json:2:11: [duplicate-key] this object has a member \"c/\" already, at line 1, column 16",
                        "x.json:2:22: [duplicate-key] this object has a member \"a\" already, at line 1, column 2",
                        "x.json:2:39: [duplicate-key] this object has a member \"\\n\" already, at line 2, column 30");
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::pointer)
                .containsExactly("/b/c~1", "/b/c~1", "/a", "/\n");
    }

    @Test
    void refusesAnEmptyDocument() {
        assertThat(Trees.errors("x.json", ""))
                .containsExactly("x.json:1:1: [empty-document] the document holds no value");
        assertThat(Trees.errors("x.json", " \n\t\n"))
                .containsExactly("x.json:1:1: [empty-document] the document holds no value");
        assertThat(Trees.errors("x.yaml", "# nothing\n"))
                .containsExactly("x.yaml:1:1: [empty-document] the document holds no value");
    }

    @Test
    void refusesTrailingContent() {
        assertThat(Trees.errors("x.json", "{}\n {}"))
                .containsExactly(
                        "x.json:2:2: [trailing-content] there is more text after the end of the document's only value");
        assertThat(Trees.errors("x.json", "{}}"))
                .containsExactly(
                        "x.json:1:3: [trailing-content] there is more text after the end of the document's only value");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        Diagnostics diagnostics = new Diagnostics();
        byte[] latin1 = "{\n \"é😀\": \"ü\"}".getBytes(StandardCharsets.UTF_8);
        latin1[13] = (byte) 0xFC;

        assertThat(SourceParser.parse("x.json", latin1, diagnostics)).isNull();
        assertThat(Trees.texts(diagnostics))
                .containsExactly(
                        "x.json:2:8: [invalid-utf-8] the byte 0xFC is not valid UTF-8 here (save the file as UTF-8)");
    }

    @Test
    void refusesTextThatEndsInTheMiddleOfACharacter() {
        Diagnostics diagnostics = new Diagnostics();

        assertThat(SourceParser.parse("x.json", new byte[] {'"', (byte) 0xC3}, diagnostics))
                .isNull();
        assertThat(Trees.texts(diagnostics))
                .containsExactly(
                        "x.json:1:2: [invalid-utf-8] the byte 0xC3 is not valid UTF-8 here (save the file as UTF-8)");
    }

    @Test
    void passesOverOneByteOrderMark() {
        assertThat(Trees.lines(Trees.parse("x.json", "\uFEFF{\"a\": 1}")))
                .containsExactly("1:1 object", "/a 1:2 1:7 1");
        assertThat(Trees.lines(Trees.parse("x.yaml", "\uFEFFa: 1"))).containsExactly("1:1 object", "/a 1:1 1:4 1");
        assertThat(Trees.errors("x.json", "\uFEFF\uFEFF{}"))
                .containsExactly("x.json:1:1: [syntax-error] unexpected character U+FEFF, expected a value");
    }

    @Test
    void readsADocumentAtTheDepthLimit() {
        assertThat(Trees.lines(Trees.parse("x.json", "[".repeat(1_000) + "]".repeat(1_000))))
                .hasSize(1_000);
    }

    @Test
    void refusesADocumentBeyondTheDepthLimit() {
        assertThat(Trees.errors("x.json", "[".repeat(1_001) + "]".repeat(1_001)))
                .containsExactly("x.json:1:1001: [depth-limit] objects and arrays nest deeper than 1000 levels here");
        assertThat(Trees.errors("x.json", "{\"a\":".repeat(100_000)))
                .containsExactly("x.json:1:5001: [depth-limit] objects and arrays nest deeper than 1000 levels here");
        assertThat(Trees.errors("x.yaml", "[".repeat(100_000)))
                .containsExactly("x.yaml:1:1001: [depth-limit] objects and arrays nest deeper than 1000 levels here");
    }

    @Test
    void refusesNumbersThatNobodyCanMean() {
        assertThat(Trees.errors("x.json", "[1e9999999999, " + "1".repeat(1_001) + "]"))
                .containsExactly(
                        "x.json:1:2: [number-limit] the exponent of the number is out of range",
                        "x.json:1:16: [number-limit] the number has 1001 characters, the limit is 1000");
    }

    @Test
    void readsLongStringsAndNames() {
        String name = "n".repeat(100_000);
        SourceObject root = (SourceObject) Trees.parse("x.json", "{\"" + name + "\": null}");

        assertThat(root.get(name)).isInstanceOf(SourceNull.class);
    }

    @Test
    void takesAnyOtherEndingForJson() {
        assertThat(Trees.lines(Trees.parse("schema.avsc", "[1]"))).containsExactly("1:1 array", "/0 1:2 1");
        assertThat(Trees.lines(Trees.parse("schema.YML", "- 1"))).containsExactly("1:1 array", "/0 1:3 1");
    }
}
