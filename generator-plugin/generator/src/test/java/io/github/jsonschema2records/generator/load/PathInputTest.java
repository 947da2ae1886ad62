package io.github.jsonschema2records.generator.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathInputTest {

    private static final String[] FILES = {
        "v1/order.json", "{'$ref': '../shared/money.json'}",
        "v1/more/line.yaml", "type: object",
        "v10/other.json", "{}",
        "shared/money.json", "{'$ref': 'https://example.com/types/unit'}",
        "mapped/types/unit.json", "{}",
        "META-INF/native-image.json", "not JSON"
    };

    @TempDir
    Path folder;

    private FileFilter filter = FileFilter.ALL;
    private final Diagnostics diagnostics = new Diagnostics();

    @BeforeEach
    void start() {
        LoadFixture fixture = new LoadFixture(folder).jar("lib.jar", FILES);
        for (int i = 0; i < FILES.length; i += 2) {
            fixture.file("lib/" + FILES[i], FILES[i + 1]);
        }
    }

    @Test
    void takesAPartOfAFolder() {
        assertThat(load("lib", "v1", "lib"))
                .containsExactly(
                        "input lib/v1/more/line.yaml",
                        "input lib/v1/order.json",
                        "lib/shared/money.json",
                        "lib/mapped/types/unit.json");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void takesTheSamePartOfAJar() {
        assertThat(load("lib.jar", "v1", "lib.jar"))
                .containsExactly(
                        "input lib.jar!/v1/more/line.yaml",
                        "input lib.jar!/v1/order.json",
                        "lib.jar!/mapped/types/unit.json",
                        "lib.jar!/shared/money.json");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void takesOneFileOfEither() {
        assertThat(load("lib", "v10/other.json", "lib")).containsExactly("input lib/v10/other.json");
        assertThat(load("lib.jar", "v10/other.json", "lib")).containsExactly("input lib.jar!/v10/other.json");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void leavesMetaInfOutOfEither() {
        assertThat(load("lib", "", "lib"))
                .filteredOn(d -> d.startsWith("input"))
                .hasSize(5);
        assertThat(load("lib.jar", "", "lib"))
                .filteredOn(d -> d.startsWith("input"))
                .hasSize(5);
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void takesTheFilesThatAFilterAccepts() {
        filter = new FileFilter(List.of("**/*.json", "v1/more/*"), List.of("mapped/", "**/money.json"));

        for (String lib : List.of("lib", "lib.jar")) {
            assertThat(load(lib, "", "lib"))
                    .filteredOn(d -> d.startsWith("input"))
                    .extracting(d -> d.substring(d.indexOf("/v1") + 1))
                    .containsExactly("v1/more/line.yaml", "v1/order.json", "v10/other.json");
        }
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void filtersBelowThePart() {
        filter = new FileFilter(List.of("more/*"), List.of());

        assertThat(load("lib", "v1", "lib")).containsExactly("input lib/v1/more/line.yaml");
        assertThat(load("lib.jar", "v1", "lib")).containsExactly("input lib.jar!/v1/more/line.yaml");
    }

    @Test
    void reportsAFilterThatAcceptsNothing() {
        filter = new FileFilter(List.of("*.schema.json"), List.of());
        load("lib", "v1", "lib");
        load("lib.jar", "", "lib");
        load("lib/*.json", "", "lib");

        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::text)
                .containsExactly(
                        shown("lib.jar")
                                + ":1:1: [no-schemas] the jar holds no entry outside META-INF that the includes and"
                                + " excludes leave",
                        shown("lib/*.json")
                                + ":1:1: [input-not-found] there is no such file, folder or jar"
                                + " (name the folder, and give the pattern as an include)",
                        shown("lib/v1")
                                + ":1:1: [no-schemas] the folder holds no file that the includes and excludes leave");
    }

    @Test
    void reportsAPartThatIsNotThere() {
        load("lib", "v2", "lib");
        load("lib.jar", "v2", "lib");

        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::text)
                .containsExactly(
                        shown("lib.jar")
                                + ":1:1: [no-schemas] the jar holds no entry in v2 that ends with .json, .yaml, .yml or .jsonschema",
                        shown("lib/v2") + ":1:1: [input-not-found] there is no such file, folder or jar");
    }

    @Test
    void namesTheFilesAndJarsThatWereRead() {
        LoadedSchemas loaded = run(new PathInput(folder.resolve("lib.jar"), "v1/order.json"), "lib");

        assertThat(loaded.files())
                .containsExactly(folder.resolve("lib.jar"), folder.resolve("lib/mapped/types/unit.json"));
    }

    private List<String> load(String path, String part, String mapped) {
        return run(new PathInput(folder.resolve(path), part, filter), mapped).documents().stream()
                .map(d -> (d.input() ? "input " : "")
                        + d.path().substring(shown("").length()))
                .toList();
    }

    private LoadedSchemas run(PathInput input, String mapped) {
        UriMapping mapping = new UriMapping("https://example.com/", folder.resolve(mapped), "mapped");
        LoadRequest request = new LoadRequest(List.of(input), List.of(mapping), StandardDialect.DRAFT_2020_12.uri());
        return SchemaLoader.load(request, diagnostics);
    }

    private String shown(String path) {
        return SchemaFile.DiskFile.display(folder) + "/" + path;
    }
}
