package io.github.jsonschema2records.generator.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaLoaderTest {

    @TempDir
    Path folder;

    private LoadFixture fixture;

    @BeforeEach
    void start() {
        fixture = new LoadFixture(folder);
    }

    @Test
    void loadsAFile() {
        fixture.file("order.schema.json", "{}").input("order.schema.json").load();

        assertThat(fixture.uris()).containsExactly("file://DIR/order.schema.json");
        assertThat(fixture.documents()).containsExactly("input order DIR/order.schema.json");
        assertThat(fixture.diagnostics()).isEmpty();
    }

    @Test
    void loadsAFolderInTheOrderOfItsPaths() {
        fixture.file("in/b.json", "{}")
                .file("in/a/z.YML", "{}")
                .file("in/c.yaml", "type: object")
                .file("in/read.me", "")
                .file("in/größe #1.json", "{}")
                .input("in")
                .load();

        assertThat(fixture.documents())
                .containsExactly(
                        "input z DIR/in/a/z.YML",
                        "input b DIR/in/b.json",
                        "input c DIR/in/c.yaml",
                        "input größe #1 DIR/in/größe #1.json");
        assertThat(fixture.uris()).last().isEqualTo("file://DIR/in/gr%C3%B6%C3%9Fe%20%231.json");
        assertThat(fixture.diagnostics()).isEmpty();
    }

    @Test
    void followsReferencesBetweenFilesOnceEvenInCycles() {
        fixture.file("a.json", "{'properties': {'b': {'$ref': 'lib/b.json#/$defs/x'}, 'self': {'$ref': '#'}}}")
                .file("lib/b.json", "{'$defs': {'x': {'$ref': '../a.json'}, 'y': {'$ref': 'c.yaml'}}}")
                .file("lib/c.yaml", "items: {$ref: 'b.json'}")
                .file("lib/unused.json", "{}")
                .input("a.json")
                .load();

        assertThat(fixture.documents())
                .containsExactly("input a DIR/a.json", "other b DIR/lib/b.json", "other c DIR/lib/c.yaml");
        assertThat(fixture.diagnostics()).isEmpty();
        assertThat(fixture.aliases()).isEmpty();
    }

    @Test
    void decodesReferencesToFileNames() {
        fixture.file("a.json", "{'allOf': [{'$ref': 'ä b.json'}, {'$ref': 'c%20%25d.json'}, {'$ref': 'e;f.json'}]}")
                .file("ä b.json", "{}")
                .file("c %d.json", "{}")
                .file("e;f.json", "{}")
                .input("a.json")
                .load();

        assertThat(fixture.documents())
                .containsExactly(
                        "input a DIR/a.json",
                        "other ä b DIR/ä b.json",
                        "other c %d DIR/c %d.json",
                        "other e;f DIR/e;f.json");
        assertThat(fixture.aliases()).isEmpty();
    }

    @Test
    void leavesReferencesThatLeadNowhereToALaterStage() {
        fixture.file(
                        "a.json",
                        "{'allOf': [{'$ref': 'missing.json'}, {'$ref': 'https://example.com/x'}, {'$ref': '1:'},"
                                + " {'$ref': 'file://host/x.json'}, {'$ref': '.'}, {'$ref': 'jar-entry:///x.jar!/a'}]}")
                .input("a.json")
                .load();

        assertThat(fixture.documents()).containsExactly("input a DIR/a.json");
        assertThat(fixture.diagnostics()).isEmpty();
    }

    @Test
    void reportsAFileReferredToThatDoesNotParse() {
        fixture.file("a.json", "{'$ref': 'b.json', 'not': {'$ref': 'b.json'}}")
                .file("b.json", "{'x' 1}")
                .input("a.json")
                .load();

        assertThat(fixture.diagnostics())
                .containsExactly("DIR/b.json:1:6: [syntax-error] expected ':' after the property name, found '1'");
    }

    @Test
    void loadsJarsAndFollowsReferencesInThem() {
        fixture.jar(
                        "lib.jar",
                        "schemas/a.json",
                        "{'$ref': '../other/b.txt'}",
                        "schemas/ü.yaml",
                        "type: object",
                        "other/b.txt",
                        "{'minimum': 'x'}",
                        "META-INF/native-image/reflect-config.json",
                        "[]")
                .input("lib.jar")
                .load();

        assertThat(fixture.uris())
                .containsExactly(
                        "jar-entry://DIR/lib.jar!/schemas/a.json",
                        "jar-entry://DIR/lib.jar!/schemas/%C3%BC.yaml",
                        "jar-entry://DIR/lib.jar!/other/b.txt");
        assertThat(fixture.documents())
                .containsExactly(
                        "input a DIR/lib.jar!/schemas/a.json",
                        "input ü DIR/lib.jar!/schemas/ü.yaml",
                        "other b.txt DIR/lib.jar!/other/b.txt");
        assertThat(fixture.diagnostics())
                .containsExactly("DIR/lib.jar!/other/b.txt:1:13: [invalid-schema]"
                        + " \"minimum\" must be a number, not a string");
    }

    @Test
    void loadsValuesWithWhatTheyReferTo() {
        fixture.file("b.json", "{}")
                .map("http://x/", ".")
                .value("http://x/suite/2", "suite.json", "\n{'$ref': '../b.json'}")
                .value("http://x/suite/1", "suite.json", "true")
                .load();

        assertThat(fixture.uris()).containsExactly("http://x/suite/1", "http://x/suite/2", "http://x/b.json");
        assertThat(fixture.documents())
                .containsExactly("input value suite.json", "input value suite.json", "other b DIR/b.json");
    }

    @Test
    void refusesTwoValuesOfOneUri() {
        fixture.value("http://x/1", "a.json", "{}").value("http://x/1", "b.json", "{}");

        assertThatThrownBy(fixture::load)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two inputs have the URI http://x/1");
    }

    @Test
    void reportsInputsThatCannotBeUsed() {
        fixture.file("empty/read.me", "")
                .file("broken.jar", "no jar")
                .jar("nothing.jar", "META-INF/x.json", "{}")
                .input("absent")
                .input("empty")
                .input("broken.jar")
                .input("nothing.jar")
                .map("http://x/", "nowhere")
                .map("http://y/", "broken.jar")
                .load();

        assertThat(fixture.diagnostics())
                .containsExactly(
                        "DIR/absent:1:1: [input-not-found] there is no such file, folder or jar",
                        "DIR/broken.jar:1:1: [input-unreadable] this cannot be read: ZipException, zip END header not found",
                        "DIR/empty:1:1: [no-schemas] the folder holds no file that ends with .json, .yaml, .yml or .jsonschema",
                        "DIR/nothing.jar:1:1: [no-schemas] the jar holds no entry outside META-INF that ends with .json,"
                                + " .yaml, .yml or .jsonschema",
                        "DIR/nowhere:1:1: [mapping-not-found] there is no such folder, jar or file for the mapping of http://x/ from");
    }

    @Test
    void countsAFileThatIsNamedTwiceOnce() {
        fixture.file("in/a.json", "{}")
                .input("in")
                .input("in/a.json")
                .input("in/../in/a.json")
                .load();

        assertThat(fixture.documents()).containsExactly("input a DIR/in/../in/a.json");
    }

    @Test
    void namesFilesReferredToAsTheUserNamedTheReferringOne() {
        fixture.file("x/in/a.json", "{'$ref': 'lib/b.json'}").file("x/in/lib/b.json", "{}");
        Path relative = Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath());
        LoadedSchemas loaded = SchemaLoader.load(
                new LoadRequest(
                        List.of(new PathInput(relative.resolve("x/in/a.json"))),
                        List.of(),
                        StandardDialect.DRAFT_7.uri()),
                new Diagnostics());

        assertThat(loaded.documents())
                .extracting(SchemaDocument::path)
                .containsExactly(
                        SchemaFile.DiskFile.display(relative.resolve("x/in/a.json")),
                        SchemaFile.DiskFile.display(relative.resolve("x/in/lib/b.json")));
    }

    @Test
    void givesTheSameWhateverTheOrder() {
        fixture.file("in/a.json", "{'$ref': 'http://x/lib/d.json'}")
                .file("in/b.json", "{'$ref': '../lib/d.json', 'not': {'$ref': 'http://y/d.json'}}")
                .file("in/c.json", "{'$ref': 'missing.json', 'minimum': []}")
                .file("lib/d.json", "{'$ref': 'e.json'}")
                .file("lib/e.json", "{'type': 1}")
                .jar("j.jar", "f.json", "{}");
        List<SchemaInput> inputs = new ArrayList<>();
        for (String name : List.of("in", "in/a.json", "j.jar", "in/../j.jar", "in/c.json")) {
            inputs.add(new PathInput(folder.resolve(name)));
        }
        List<UriMapping> mappings = new ArrayList<>(List.of(
                new UriMapping("http://x/", folder),
                new UriMapping("http://x/", folder.resolve("in")),
                new UriMapping("http://y/", folder.resolve("lib")),
                new UriMapping("http://y/", folder.resolve("absent"))));
        List<Object> first = run(inputs, mappings);

        for (int i = 0; i < 20; i++) {
            Collections.shuffle(inputs, new Random(i));
            Collections.shuffle(mappings, new Random(i));
            assertThat(run(inputs, mappings)).isEqualTo(first);
        }
    }

    private static List<Object> run(List<SchemaInput> inputs, List<UriMapping> mappings) {
        Diagnostics diagnostics = new Diagnostics();
        LoadedSchemas loaded =
                SchemaLoader.load(new LoadRequest(inputs, mappings, StandardDialect.DRAFT_7.uri()), diagnostics);
        return List.of(loaded, diagnostics.sorted());
    }

    @Test
    void loadsRealSchemas() {
        Path schemas = SharedData.folder("suites/schemastore-schemas");
        List<UriMapping> mappings = List.of(
                new UriMapping("https://www.schemastore.org/", schemas),
                new UriMapping("https://json.schemastore.org/", schemas),
                new UriMapping("http://json.schemastore.org/", schemas));
        Diagnostics diagnostics = new Diagnostics();
        LoadedSchemas loaded = SchemaLoader.load(
                new LoadRequest(List.of(new PathInput(schemas)), mappings, StandardDialect.DRAFT_7.uri()), diagnostics);

        assertThat(Trees.texts(diagnostics)).isEmpty();
        assertThat(loaded.documents().stream().filter(SchemaDocument::input))
                .hasSameSizeAs(SharedData.jsonFiles(schemas));
    }
}
