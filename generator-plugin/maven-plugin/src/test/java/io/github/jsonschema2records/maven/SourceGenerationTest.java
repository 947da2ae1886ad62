package io.github.jsonschema2records.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.generator.analyze.PackageRule;
import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.load.FileFilter;
import io.github.jsonschema2records.generator.name.NamesLockFile;
import io.github.jsonschema2records.generator.name.spi.NameStyle;
import io.github.jsonschema2records.generator.plan.type.TypeOptions;
import io.github.jsonschema2records.generator.upgrade.KeywordOptions;
import io.github.jsonschema2records.generator.write.RefusedWriteException;
import io.github.jsonschema2records.generator.write.WriteResult;
import io.github.jsonschema2records.maven.GenerationOutcome.Refused;
import io.github.jsonschema2records.maven.GenerationOutcome.UpToDate;
import io.github.jsonschema2records.maven.GenerationOutcome.Written;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceGenerationTest {

    private static final String ORDER = """
            {
              "$ref": "common/money.json",
              "type": "object",
              "properties": {"id": {"type": "string"}, "unit": {"$ref": "https://example.com/types/unit"}},
              "required": ["id"]
            }
            """;
    private static final String MONEY = """
            {"type": "object", "properties": {"amount": {"type": "integer"}}}
            """;

    @TempDir
    Path root;

    private final List<DependencyPart> dependencies = new ArrayList<>();
    private final List<Artifact> artifacts = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private Path base;
    private String packageName = "p.q";
    private String dialect = "https://json-schema.org/draft/2020-12/schema";
    private String naming = "records";
    private @Nullable Path coverage;
    private boolean explain;
    private boolean failOnIgnored;
    private boolean failOnWarning;
    private NamesLockFile namesLock;
    private TypeSharing sharing = new TypeSharing(true, List.of(), null);

    @BeforeEach
    void start() throws IOException {
        base = root.resolve("project");
        putProject(base);
    }

    private static void putProject(Path base) throws IOException {
        put(base.resolve("schema/order.json"), ORDER);
        put(base.resolve("schema/common/money.json"), MONEY);
        put(base.resolve("types/unit.json"), "{\"enum\": [\"kg\", \"m\"]}");
    }

    @Test
    void generatesAndThenHasNothingToDo() throws Exception {
        Written first = (Written) run();
        Map<String, String> sources = sources();

        assertThat(first.result().written()).containsAll(List.of("p/q/Order.java", "p/q/OrderValidator.java"));
        assertThat(first.warnings()).isEmpty();
        assertThat(first.files())
                .containsExactly(
                        base.resolve("schema/common/money.json"),
                        base.resolve("schema/order.json"),
                        base.resolve("types/unit.json"));
        assertThat(sources.keySet()).containsExactlyElementsOf(first.result().written());
        assertThat(run()).isEqualTo(new UpToDate(List.of()));
        assertThat(sources()).isEqualTo(sources);
    }

    @Test
    void remembersWarnings() throws Exception {
        put(base.resolve("schema/order.json"), ORDER.replace("\"required\"", "\"requierd\""));
        List<Diagnostic> warnings = ((Written) run()).warnings();

        assertThat(warnings).extracting(Diagnostic::slug).contains("unknown-keyword");
        assertThat(run()).isEqualTo(new UpToDate(warnings));
        Files.delete(base.resolve("target/status.txt.warnings"));
        assertThat(run()).isInstanceOf(Written.class);
    }

    @Test
    void saysThatAnInterruptedRunIsDoneAgain() throws Exception {
        run();
        Path status = base.resolve("target/status.txt");
        put(status, Files.readString(status).replaceFirst("\nfingerprint ", "\nunfinished\nfingerprint "));

        assertThat(run()).isInstanceOf(Written.class);
        assertThat(notices)
                .singleElement()
                .asString()
                .startsWith("an earlier run was interrupted while it wrote into ");
        assertThat(run()).isInstanceOf(UpToDate.class);
    }

    @Test
    void explainsEachTime() throws Exception {
        explain = true;

        for (int i = 0; i < 2; i++) {
            assertThat(((Written) run()).explanation().lines())
                    .contains("types")
                    .anyMatch(line -> line.endsWith("unit.json:1:1: # becomes the enum Unit: 2 constants"));
        }
    }

    @Test
    void marksEveryFileAsGenerated() throws Exception {
        run();
        Files.delete(base.resolve("target/status.txt"));
        put(base.resolve("schema/order.json"), ORDER.replace("\"id\"", "\"identity\""));

        assertThat(sources().values())
                .allMatch(text -> text.contains("import io.github.jsonschema2records.runtime.Generated;"));
        assertThat(((Written) run()).result().written()).contains("p/q/Order.java");
    }

    @Test
    void generatesAgainWhenAnySchemaChanges() throws Exception {
        run();

        for (String changed : List.of("schema/order.json", "schema/common/money.json", "types/unit.json")) {
            String text = Files.readString(base.resolve(changed));
            put(base.resolve(changed), text + "\n");
            Written again = (Written) run();
            assertThat(again.result().written()).as(changed).isEmpty();
            assertThat(run()).as(changed).isEqualTo(new UpToDate(List.of()));
        }
    }

    @Test
    void writesTheCoverageReportAndMissesItWhenItIsDeleted() throws Exception {
        coverage = base.resolve("target/reports/coverage.json");
        run();

        String report = Files.readString(coverage);
        assertThat(report)
                .contains("\"keyword\": \"type\", \"uses\": [\"typed\", \"validated\"]")
                .doesNotContain(root.toString());
        assertThat(run()).isEqualTo(new UpToDate(List.of()));
        Files.delete(coverage);
        assertThat(run()).isInstanceOf(Written.class);
        assertThat(coverage).hasContent(report);
    }

    @Test
    void generatesAgainWhenAParameterChanges() throws Exception {
        run();

        failOnWarning = true;
        assertThat(run()).isInstanceOf(Written.class);
        failOnIgnored = true;
        assertThat(run()).isInstanceOf(Written.class);
        dialect = "https://json-schema.org/draft/2019-09/schema";
        assertThat(run()).isInstanceOf(Written.class);
        packageName = "r";
        Written moved = (Written) run();

        assertThat(moved.result().written()).contains("r/Order.java");
        assertThat(moved.result().deleted()).contains("p/q/Order.java");
        assertThat(sources().keySet()).allMatch(path -> path.startsWith("r/"));
        assertThat(run()).isEqualTo(new UpToDate(List.of()));
    }

    @Test
    void deletesWhatASchemaThatIsGoneGave() throws Exception {
        put(base.resolve("schema/extra.json"), "{\"type\": \"object\", \"properties\": {\"a\": true}}");
        run();
        Files.delete(base.resolve("schema/extra.json"));

        WriteResult result = ((Written) run()).result();

        assertThat(result.written()).isEmpty();
        assertThat(result.deleted()).contains("p/q/Extra.java", "p/q/ExtraValidator.java");
        assertThat(sources().keySet()).noneMatch(path -> path.contains("Extra"));
    }

    @Test
    void writesNothingWhenTheSchemasAreAtFault() throws Exception {
        run();
        Map<String, String> before = sources();
        put(base.resolve("schema/order.json"), "{\n  \"type\": \"objekt\"\n}\n");

        Refused refused = (Refused) run();

        assertThat(refused.diagnostics())
                .extracting(Diagnostic::position)
                .extracting(Object::toString)
                .containsExactly(base.resolve("schema/order.json") + ":2:11");
        assertThat(sources()).isEqualTo(before);

        putProject(base);
        assertThat(run()).isEqualTo(new UpToDate(List.of()));
    }

    @Test
    void givesTheSameBytesWhereverTheProjectLies() throws Exception {
        run();
        Map<String, String> here = sources();
        base = root.resolve("a/quite/different folder");
        putProject(base);
        run();

        assertThat(sources()).isEqualTo(here);
        assertThat(here.values()).noneMatch(text -> text.contains(root.toString()));
    }

    @Test
    void givesTheSameBytesFromAFolderAndFromAJar() throws Exception {
        Path classes = root.resolve("lib/classes");
        put(
                classes.resolve("v1/line.json"),
                "{\"type\": \"object\", \"properties\": {\"n\": {\"$ref\": \"../n.json\"}}}");
        put(classes.resolve("n.json"), "{\"type\": \"integer\", \"minimum\": 3}");
        put(classes.resolve("META-INF/x.json"), "not JSON");
        dependencies.add(new DependencyPart("g:lib", "v1"));
        dependency(classes);
        run();
        Map<String, String> fromFolder = sources();

        dependency(jar(classes));
        Written fromJar = (Written) run();

        assertThat(fromFolder).containsKey("p/q/Line.java");
        assertThat(fromJar.result().written()).isEmpty();
        assertThat(fromJar.result().deleted()).isEmpty();
        assertThat(sources()).isEqualTo(fromFolder);
        assertThat(run()).isEqualTo(new UpToDate(List.of()));
    }

    @Test
    void keepsNamesInAFile() throws Exception {
        Path lock = base.resolve("schema/names.lock");
        namesLock = new NamesLockFile(lock, NamesLockFile.Mode.UPDATE);
        run();
        assertThat(lock).content().contains("\ntype order.json# Order\n", "\n  accessor id id\n");
        assertThat(run()).isEqualTo(new UpToDate(List.of()));

        put(lock, Files.readString(lock).replace("Order", "Purchase"));
        Written renamed = (Written) run();
        assertThat(renamed.result().written()).contains("p/q/Purchase.java");
        assertThat(renamed.result().deleted()).contains("p/q/Order.java");
        assertThat(run()).isEqualTo(new UpToDate(List.of()));

        namesLock = new NamesLockFile(lock, NamesLockFile.Mode.CHECK);
        assertThat(((Written) run()).result().written()).isEmpty();
        put(base.resolve("schema/order.json"), ORDER.replace("\"id\"", "\"identity\""));
        assertThat(((Refused) run()).diagnostics())
                .extracting(Diagnostic::slug)
                .containsExactlyInAnyOrder("lost-name", "names-lock-outdated");
        assertThat(lock).content().doesNotContain("identity");
    }

    @Test
    void replacesNothingThatWasNotGenerated() throws Exception {
        put(base.resolve("target/out/p/q/Order.java"), "package p.q; class Order {}\n");

        assertThatThrownBy(this::run)
                .isInstanceOf(RefusedWriteException.class)
                .hasMessage("p/q/Order.java is there already and was not generated; move it away, "
                        + "or generate into another folder");
        assertThat(sources().keySet()).containsExactly("p/q/Order.java");
    }

    @Test
    void refusesParametersThatMakeNoSense() {
        packageName = "p.class";
        assertThatThrownBy(this::run)
                .isInstanceOf(InvalidConfigurationException.class)
                .hasMessage("<packageName>: \"p.class\" is not a Java package name");

        packageName = "p";
        dialect = "not a URI";
        assertThatThrownBy(this::run)
                .isInstanceOf(InvalidConfigurationException.class)
                .hasMessage("<dialect> is not a URI: Illegal character in path at index 3: not a URI");

        naming = "pojo";
        assertThatThrownBy(this::run)
                .isInstanceOf(InvalidConfigurationException.class)
                .hasMessageStartingWith("<naming>: there is no naming \"pojo\" here, only records; ")
                .hasMessageContaining("jsonschema2records-pojo-bridge");
    }

    @Test
    void anIndexIsWrittenAndWrittenAgainWhereItIsGone() throws Exception {
        Path resources = base.resolve("target/resources");
        Path index = resources.resolve("META-INF/jsonschema2records/schemas.index");
        sharing = new TypeSharing(true, List.of(), resources);
        put(
                base.resolve("schema/order.json"),
                "{\"$id\": \"urn:order\", \"type\": \"object\", \"properties\": {\"id\": true}}");
        put(resources.resolve("META-INF/jsonschema2records/gone.json"), "{}");
        run();

        assertThat(Files.readString(index)).contains("package p.q\n", "\ndocument urn:order META-INF/");
        assertThat(resources.resolve("META-INF/jsonschema2records/gone.json")).doesNotExist();
        assertThat(sources().get("p/q/OrderCodec.java")).contains("public final class OrderCodec");
        assertThat(run()).isEqualTo(new UpToDate(List.of()));
        Files.delete(index);
        assertThat(run()).isInstanceOf(Written.class);
        assertThat(index).exists();
    }

    @Test
    void typesOfADependencyAreUsedUnlessTheyAreNotWanted() throws Exception {
        Path lib = root.resolve("lib");
        put(lib.resolve("META-INF/jsonschema2records/schemas.index"), """
                version 1
                package lib
                formats annotated
                document https://example.com/unit META-INF/jsonschema2records/unit.json
                type https://example.com/unit# Unit UnitCodec whole exact
                """);
        put(lib.resolve("META-INF/jsonschema2records/unit.json"), "{\"enum\": [\"kg\", \"m\"]}");
        put(lib.resolve("lib/Unit.class"), "");
        dependency(lib);
        put(
                base.resolve("schema/order.json"),
                ORDER.replace("https://example.com/types/unit", "https://example.com/unit"));
        assertThat(((Written) run()).warnings()).extracting(Diagnostic::slug).containsExactly("missing-class");
        assertThat(sources()).containsKey("p/q/Unit.java");

        put(lib.resolve("lib/UnitCodec.class"), "");
        run();
        assertThat(sources().get("p/q/Order.java")).contains("import lib.Unit;");
        assertThat(sources()).doesNotContainKey("p/q/Unit.java");
        assertThat(run()).isEqualTo(new UpToDate(List.of()));

        sharing = new TypeSharing(false, List.of(), null);
        assertThat(((Refused) run()).diagnostics()).extracting(Diagnostic::slug).containsExactly("dangling-reference");
    }

    private GenerationOutcome run() throws IOException, InvalidConfigurationException {
        SchemaSources sources = new SchemaSources(
                List.of(),
                base.resolve("schema"),
                FileFilter.ALL,
                List.of(),
                dependencies,
                List.of(new MappedSource("https://example.com/types/", base.resolve("types"), null)));
        return SourceGeneration.run(
                new GenerationRequest(
                        packageName,
                        PackageRule.ONE,
                        dialect,
                        KeywordOptions.DEFAULTS,
                        TypeOptions.DEFAULTS,
                        true,
                        naming,
                        NameStyle.DEFAULT,
                        false,
                        failOnIgnored,
                        failOnWarning,
                        namesLock,
                        sources,
                        new ProjectDependencies(artifacts),
                        sharing,
                        base.resolve("target/out"),
                        coverage,
                        explain,
                        base.resolve("target/status.txt")),
                notices::add);
    }

    private void dependency(Path file) {
        Artifact artifact =
                new DefaultArtifact("g", "lib", "1", "provided", "jar", null, new DefaultArtifactHandler("jar"));
        artifact.setFile(file.toFile());
        artifacts.clear();
        artifacts.add(artifact);
    }

    private Path jar(Path folder) throws IOException {
        Path jar = root.resolve("lib/lib.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path file : files(folder)) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
        return jar;
    }

    private Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        Path folder = base.resolve("target/out");
        for (Path file : files(folder)) {
            sources.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        return sources;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith(".#"))
                    .sorted()
                    .toList();
        }
    }

    private static void put(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
