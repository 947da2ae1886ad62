package io.github.jsonschema2records.pojo.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.pojo.migrate.Comparison.TypeChange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects with several executions, and with each kind of source. */
class MigratedExecutionTest {

    private static final String OBJECT =
            "{ \"type\": \"object\", \"properties\": { \"id\": { \"type\": \"string\" } } }";

    @TempDir
    Path folder;

    private ProjectWithExecutions files;

    @BeforeEach
    void create() {
        files = new ProjectWithExecutions(folder);
    }

    private List<MigratedExecution> migrate(String... configurations) throws IOException {
        MavenProject project = files.project(configurations);
        return MigratedExecution.of(project, ProjectWithExecutions.plugin(project));
    }

    private Migration one(String configuration) throws IOException {
        return migrate(configuration).get(0).migration();
    }

    private static List<String> types(Migration migration) {
        return migration.comparison().types().stream()
                .map(type -> type.before() + " -> " + type.after() + ": " + type.change())
                .toList();
    }

    @Test
    void eachExecutionHasItsConfigurationAndAFolderOfItsOwn() throws IOException {
        files.with("in/order.json", OBJECT).with("out/reply.json", OBJECT);

        List<MigratedExecution> executions = migrate(
                "<sourceDirectory>in</sourceDirectory><targetPackage>com.acme.in</targetPackage>",
                "<sourceDirectory>out</sourceDirectory><targetPackage>com.acme.out</targetPackage>",
                "<sourcePaths><sourcePath>in</sourcePath><sourcePath>out/reply.json</sourcePath></sourcePaths>"
                        + "<targetPackage>com.acme</targetPackage><outputDirectory>target/all</outputDirectory>");

        assertThat(executions)
                .extracting(MigratedExecution::title)
                .containsExactly("shop, execution a", "shop, execution b", "shop, execution c");
        assertThat(executions)
                .extracting(execution -> execution.migration().settings().outputDirectory())
                .containsExactly("", "${project.build.directory}/generated-sources/b", "target/all");
        assertThat(executions)
                .extracting(execution -> types(execution.migration()))
                .containsExactly(
                        List.of("Order -> Order: same"),
                        List.of("Reply -> Reply: same"),
                        List.of("Order -> Order: same", "Reply -> Reply: same"));
        assertThat(executions)
                .extracting(execution -> execution.position().line())
                .containsExactly(7, 8, 9);
    }

    @Test
    void yamlIsRead() throws IOException {
        files.with("schema/order.yaml", """
                        type: object
                        properties:
                          lines: { type: array, items: { $ref: line.yaml } }
                          count: { type: integer }
                        """)
                .with("schema/line.yaml", "type: object\nproperties:\n  sku: { type: string }\n");

        Migration migration = one("<sourceDirectory>schema</sourceDirectory><sourceType>YamlSchema</sourceType>"
                + "<targetPackage>com.acme</targetPackage>");

        assertThat(migration.remarks()).isEmpty();
        assertThat(types(migration)).containsExactlyInAnyOrder("Order -> Order: same", "Line -> Line: same");
        assertThat(migration.comparison().properties())
                .extracting(property -> property.json() + ": " + property.change())
                .containsExactlyInAnyOrder("lines: same", "count: retyped", "sku: same");
    }

    @Test
    void yamlThatTheOldPluginCannotReadIsNamed() throws IOException {
        files.with("schema/order.yaml", "type: object\n");

        assertThat(one("<sourceDirectory>schema</sourceDirectory>").remarks())
                .singleElement()
                .asString()
                .startsWith("jsonschema2pojo fails for order.yaml");
    }

    @Test
    void foldersArePackages() throws IOException {
        files.with("schema/order.json", OBJECT)
                .with("schema/parts/line.json", OBJECT)
                .with("schema/Old-Parts/box.json", OBJECT);

        Migration migration = one("<sourceDirectory>schema</sourceDirectory><targetPackage>com.acme</targetPackage>");

        assertThat(SettingsXml.of(migration.settings())).contains("<packages>folder</packages>");
        assertThat(types(migration))
                .containsExactlyInAnyOrder(
                        "Order -> Order: same",
                        "Line -> Line: same",
                        "com.acme.Old_Parts.Box -> com.acme.old_parts.Box: renamed");
    }

    @Test
    void aFolderIsAPackageWithoutOneAroundIt() throws IOException {
        files.with("schema/parts/line.json", OBJECT);

        assertThat(types(one("<sourceDirectory>schema</sourceDirectory>")))
                .containsExactly("parts.Line -> com.example.parts.Line: renamed");
    }

    @Test
    void aUrlOfAFileIsAPath() throws IOException {
        files.with("schema/order.json", OBJECT);

        Migration migration = one("<sourceDirectory>" + folder.resolve("schema").toUri()
                + "</sourceDirectory><targetPackage>com.acme</targetPackage>");

        assertThat(migration.remarks()).isEmpty();
        assertThat(migration.settings().schemas()).containsExactly("schema");
        assertThat(migration.comparison().types())
                .extracting(TypeChange::change)
                .containsExactly(Change.SAME);
    }

    @Test
    void anotherUrlIsLeftToTheUser() throws IOException {
        Migration migration = one("<sourceDirectory>https://example.com/order.json</sourceDirectory>");

        assertThat(migration.settings().schemas()).isEmpty();
        assertThat(migration.remarks())
                .containsExactly("`https://example.com/order.json` is no file or folder;"
                        + " add it to `<schemas>` or `<mappings>` by hand.");
    }

    @Test
    void theFolderCountsBeforeThePaths() throws IOException {
        files.with("a/order.json", OBJECT).with("b/reply.json", OBJECT);

        Migration migration = one("<sourcePaths>b</sourcePaths><sourceDirectory>a</sourceDirectory>"
                + "<targetPackage>com.acme</targetPackage>");

        assertThat(migration.settings().schemas()).containsExactly("a");
        assertThat(types(migration)).containsExactly("Order -> Order: same");
    }

    @Test
    void commasSeparateTheValuesOfALists() throws IOException {
        files.with("a/order.json", OBJECT).with("b/reply.json", OBJECT);

        assertThat(one("<sourcePaths>a, b</sourcePaths>").settings().schemas()).containsExactly("a", "b");
    }
}
