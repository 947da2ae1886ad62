package io.github.jsonschema2records.maven;

import static io.github.jsonschema2records.maven.GenerationProject.ORDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.name.NamesLockFile;
import io.github.jsonschema2records.generator.write.RefusedWriteException;
import io.github.jsonschema2records.generator.write.WriteResult;
import io.github.jsonschema2records.maven.GenerationOutcome.Refused;
import io.github.jsonschema2records.maven.GenerationOutcome.UpToDate;
import io.github.jsonschema2records.maven.GenerationOutcome.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceGenerationTest {

    @TempDir
    Path root;

    private GenerationProject project;

    @BeforeEach
    void start() throws IOException {
        project = new GenerationProject(root);
    }

    @Test
    void generatesAndThenHasNothingToDo() throws Exception {
        Written first = (Written) project.run();
        Map<String, String> sources = project.sources();

        assertThat(first.result().written()).containsAll(List.of("p/q/Order.java", "p/q/OrderValidator.java"));
        assertThat(first.warnings()).isEmpty();
        assertThat(first.files())
                .containsExactly(
                        project.base.resolve("schema/common/money.json"),
                        project.base.resolve("schema/order.json"),
                        project.base.resolve("types/unit.json"));
        assertThat(sources.keySet()).containsExactlyElementsOf(first.result().written());
        assertThat(project.run()).isEqualTo(new UpToDate(List.of()));
        assertThat(project.sources()).isEqualTo(sources);
    }

    @Test
    void remembersWarnings() throws Exception {
        project.put("schema/order.json", ORDER.replace("\"required\"", "\"requierd\""));
        List<Diagnostic> warnings = ((Written) project.run()).warnings();

        assertThat(warnings).extracting(Diagnostic::slug).contains("unknown-keyword");
        assertThat(project.run()).isEqualTo(new UpToDate(warnings));
        Files.delete(project.base.resolve("target/status.txt.warnings"));
        assertThat(project.run()).isInstanceOf(Written.class);
    }

    @Test
    void saysThatAnInterruptedRunIsDoneAgain() throws Exception {
        project.run();
        Path status = project.base.resolve("target/status.txt");
        GenerationProject.put(
                status, Files.readString(status).replaceFirst("\nfingerprint ", "\nunfinished\nfingerprint "));

        assertThat(project.run()).isInstanceOf(Written.class);
        assertThat(project.notices)
                .singleElement()
                .asString()
                .startsWith("an earlier run was interrupted while it wrote into ");
        assertThat(project.run()).isInstanceOf(UpToDate.class);
    }

    @Test
    void explainsEachTime() throws Exception {
        project.explain = true;

        for (int i = 0; i < 2; i++) {
            assertThat(((Written) project.run()).explanation().lines())
                    .contains("types")
                    .anyMatch(line -> line.endsWith("unit.json:1:1: # becomes the enum Unit: 2 constants"));
        }
    }

    @Test
    void marksEveryFileAsGenerated() throws Exception {
        project.run();
        Files.delete(project.base.resolve("target/status.txt"));
        project.put("schema/order.json", ORDER.replace("\"id\"", "\"identity\""));

        assertThat(project.sources().values())
                .allMatch(text -> text.contains("import io.github.jsonschema2records.runtime.Generated;"));
        assertThat(((Written) project.run()).result().written()).contains("p/q/Order.java");
    }

    @Test
    void generatesAgainWhenAnySchemaChanges() throws Exception {
        project.run();

        for (String changed : List.of("schema/order.json", "schema/common/money.json", "types/unit.json")) {
            String text = Files.readString(project.base.resolve(changed));
            GenerationProject.put(project.base.resolve(changed), text + "\n");
            Written again = (Written) project.run();
            assertThat(again.result().written()).as(changed).isEmpty();
            assertThat(project.run()).as(changed).isEqualTo(new UpToDate(List.of()));
        }
    }

    @Test
    void writesTheCoverageReportAndMissesItWhenItIsDeleted() throws Exception {
        project.coverage = project.base.resolve("target/reports/coverage.json");
        project.run();

        String report = Files.readString(project.coverage);
        assertThat(report)
                .contains("\"keyword\": \"type\", \"uses\": [\"typed\", \"validated\"]")
                .doesNotContain(root.toString());
        assertThat(project.run()).isEqualTo(new UpToDate(List.of()));
        Files.delete(project.coverage);
        assertThat(project.run()).isInstanceOf(Written.class);
        assertThat(project.coverage).hasContent(report);
    }

    @Test
    void generatesAgainWhenAParameterChanges() throws Exception {
        project.run();

        project.failOnWarning = true;
        assertThat(project.run()).isInstanceOf(Written.class);
        project.failOnIgnored = true;
        assertThat(project.run()).isInstanceOf(Written.class);
        project.dialect = "https://json-schema.org/draft/2019-09/schema";
        assertThat(project.run()).isInstanceOf(Written.class);
        project.packageName = "r";
        Written moved = (Written) project.run();

        assertThat(moved.result().written()).contains("r/Order.java");
        assertThat(moved.result().deleted()).contains("p/q/Order.java");
        assertThat(project.sources().keySet()).allMatch(path -> path.startsWith("r/"));
        assertThat(project.run()).isEqualTo(new UpToDate(List.of()));
    }

    @Test
    void deletesWhatASchemaThatIsGoneGave() throws Exception {
        project.put("schema/extra.json", "{\"type\": \"object\", \"properties\": {\"a\": true}}");
        project.run();
        Files.delete(project.base.resolve("schema/extra.json"));

        WriteResult result = ((Written) project.run()).result();

        assertThat(result.written()).isEmpty();
        assertThat(result.deleted()).contains("p/q/Extra.java", "p/q/ExtraValidator.java");
        assertThat(project.sources().keySet()).noneMatch(path -> path.contains("Extra"));
    }

    @Test
    void writesNothingWhenTheSchemasAreAtFault() throws Exception {
        project.run();
        Map<String, String> before = project.sources();
        project.put("schema/order.json", "{\n  \"type\": \"objekt\"\n}\n");

        Refused refused = (Refused) project.run();

        assertThat(refused.diagnostics())
                .extracting(Diagnostic::position)
                .extracting(Object::toString)
                .containsExactly(project.base.resolve("schema/order.json") + ":2:11");
        assertThat(project.sources()).isEqualTo(before);

        GenerationProject.putProject(project.base);
        assertThat(project.run()).isEqualTo(new UpToDate(List.of()));
    }

    @Test
    void givesTheSameBytesWhereverTheProjectLies() throws Exception {
        project.run();
        Map<String, String> here = project.sources();
        project.base = root.resolve("a/quite/different folder");
        GenerationProject.putProject(project.base);
        project.run();

        assertThat(project.sources()).isEqualTo(here);
        assertThat(here.values()).noneMatch(text -> text.contains(root.toString()));
    }

    @Test
    void givesTheSameBytesFromAFolderAndFromAJar() throws Exception {
        Path classes = root.resolve("lib/classes");
        GenerationProject.put(
                classes.resolve("v1/line.json"),
                "{\"type\": \"object\", \"properties\": {\"n\": {\"$ref\": \"../n.json\"}}}");
        GenerationProject.put(classes.resolve("n.json"), "{\"type\": \"integer\", \"minimum\": 3}");
        GenerationProject.put(classes.resolve("META-INF/x.json"), "not JSON");
        project.dependencies.add(new DependencyPart("g:lib", "v1"));
        project.dependency(classes);
        project.run();
        Map<String, String> fromFolder = project.sources();

        project.dependency(project.jar(classes));
        Written fromJar = (Written) project.run();

        assertThat(fromFolder).containsKey("p/q/Line.java");
        assertThat(fromJar.result().written()).isEmpty();
        assertThat(fromJar.result().deleted()).isEmpty();
        assertThat(project.sources()).isEqualTo(fromFolder);
        assertThat(project.run()).isEqualTo(new UpToDate(List.of()));
    }

    @Test
    void keepsNamesInAFile() throws Exception {
        Path lock = project.base.resolve("schema/names.lock");
        project.namesLock = new NamesLockFile(lock, NamesLockFile.Mode.UPDATE);
        project.run();
        assertThat(lock).content().contains("\ntype order.json# Order\n", "\n  accessor id id\n");
        assertThat(project.run()).isEqualTo(new UpToDate(List.of()));

        GenerationProject.put(lock, Files.readString(lock).replace("Order", "Purchase"));
        Written renamed = (Written) project.run();
        assertThat(renamed.result().written()).contains("p/q/Purchase.java");
        assertThat(renamed.result().deleted()).contains("p/q/Order.java");
        assertThat(project.run()).isEqualTo(new UpToDate(List.of()));

        project.namesLock = new NamesLockFile(lock, NamesLockFile.Mode.CHECK);
        assertThat(((Written) project.run()).result().written()).isEmpty();
        project.put("schema/order.json", ORDER.replace("\"id\"", "\"identity\""));
        assertThat(((Refused) project.run()).diagnostics())
                .extracting(Diagnostic::slug)
                .containsExactlyInAnyOrder("lost-name", "names-lock-outdated");
        assertThat(lock).content().doesNotContain("identity");
    }

    @Test
    void replacesNothingThatWasNotGenerated() throws Exception {
        project.put("target/out/p/q/Order.java", "package p.q; class Order {}\n");

        assertThatThrownBy(project::run)
                .isInstanceOf(RefusedWriteException.class)
                .hasMessage("p/q/Order.java is there already and was not generated; move it away, "
                        + "or generate into another folder");
        assertThat(project.sources().keySet()).containsExactly("p/q/Order.java");
    }

    @Test
    void refusesParametersThatMakeNoSense() {
        project.packageName = "p.class";
        assertThatThrownBy(project::run)
                .isInstanceOf(InvalidConfigurationException.class)
                .hasMessage("<packageName>: \"p.class\" is not a Java package name");

        project.packageName = "p";
        project.dialect = "not a URI";
        assertThatThrownBy(project::run)
                .isInstanceOf(InvalidConfigurationException.class)
                .hasMessage("<dialect> is not a URI: Illegal character in path at index 3: not a URI");

        project.naming = "pojo";
        assertThatThrownBy(project::run)
                .isInstanceOf(InvalidConfigurationException.class)
                .hasMessageStartingWith("<naming>: there is no naming \"pojo\" here, only records; ")
                .hasMessageContaining("jsonschema2records-pojo-bridge");
    }

    @Test
    void anIndexIsWrittenAndWrittenAgainWhereItIsGone() throws Exception {
        Path resources = project.base.resolve("target/resources");
        Path index = resources.resolve("META-INF/jsonschema2records/schemas.index");
        project.sharing = new TypeSharing(true, List.of(), resources);
        project.put(
                "schema/order.json", "{\"$id\": \"urn:order\", \"type\": \"object\", \"properties\": {\"id\": true}}");
        GenerationProject.put(resources.resolve("META-INF/jsonschema2records/gone.json"), "{}");
        project.run();

        assertThat(Files.readString(index)).contains("package p.q\n", "\ndocument urn:order META-INF/");
        assertThat(resources.resolve("META-INF/jsonschema2records/gone.json")).doesNotExist();
        assertThat(project.sources().get("p/q/OrderCodec.java")).contains("public final class OrderCodec");
        assertThat(project.run()).isEqualTo(new UpToDate(List.of()));
        Files.delete(index);
        assertThat(project.run()).isInstanceOf(Written.class);
        assertThat(index).exists();
    }

    @Test
    void typesOfADependencyAreUsedUnlessTheyAreNotWanted() throws Exception {
        Path lib = root.resolve("lib");
        GenerationProject.put(lib.resolve("META-INF/jsonschema2records/schemas.index"), """
                version 1
                package lib
                formats annotated
                document https://example.com/unit META-INF/jsonschema2records/unit.json
                type https://example.com/unit# Unit UnitCodec whole exact
                """);
        GenerationProject.put(lib.resolve("META-INF/jsonschema2records/unit.json"), "{\"enum\": [\"kg\", \"m\"]}");
        GenerationProject.put(lib.resolve("lib/Unit.class"), "");
        project.dependency(lib);
        project.put("schema/order.json", ORDER.replace("https://example.com/types/unit", "https://example.com/unit"));
        assertThat(((Written) project.run()).warnings())
                .extracting(Diagnostic::slug)
                .containsExactly("missing-class");
        assertThat(project.sources()).containsKey("p/q/Unit.java");

        GenerationProject.put(lib.resolve("lib/UnitCodec.class"), "");
        project.run();
        assertThat(project.sources().get("p/q/Order.java")).contains("import lib.Unit;");
        assertThat(project.sources()).doesNotContainKey("p/q/Unit.java");
        assertThat(project.run()).isEqualTo(new UpToDate(List.of()));

        project.sharing = new TypeSharing(false, List.of(), null);
        assertThat(((Refused) project.run()).diagnostics())
                .extracting(Diagnostic::slug)
                .containsExactly("dangling-reference");
    }
}
