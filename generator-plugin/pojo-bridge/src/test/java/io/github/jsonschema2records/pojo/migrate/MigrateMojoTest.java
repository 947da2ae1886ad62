package io.github.jsonschema2records.pojo.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.runtime.JsonData;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the goal logs, writes and fails for. */
class MigrateMojoTest {

    private static final String CONFIGURATION = "<sourceDirectory>schema</sourceDirectory>"
            + "<targetPackage>com.acme</targetPackage><formatTypeMapping><money>org.joda.money.Money</money></formatTypeMapping>";

    @TempDir
    Path folder;

    private final List<String> log = new ArrayList<>();
    private ProjectWithExecutions files;

    @BeforeEach
    void create() {
        files = new ProjectWithExecutions(folder).with("schema/order.json", """
                { "type": "object", "properties": { "price": { "type": "string", "format": "money" }, "count": { "type": "integer" } } }
                """);
    }

    private void migrate(Map<String, Object> parameters) throws Exception {
        migrate(files.project(CONFIGURATION), parameters);
    }

    private void migrate(MavenProject project, Map<String, Object> parameters) throws Exception {
        MigrateMojo goal = new MigrateMojo();
        goal.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence content) {
                log.add("[INFO] " + content);
            }

            @Override
            public void warn(CharSequence content) {
                log.add("[WARNING] " + content);
            }

            @Override
            public void error(CharSequence content) {
                log.add("[ERROR] " + content);
            }
        });
        Map<String, Object> all = new HashMap<>(Map.of(
                "project",
                project,
                "startFolder",
                folder.toFile(),
                "page",
                folder.resolve("target/page.md").toFile(),
                "failOn",
                "error",
                "reportFormat",
                "text"));
        all.putAll(parameters);
        for (Map.Entry<String, Object> parameter : all.entrySet()) {
            Field field = MigrateMojo.class.getDeclaredField(parameter.getKey());
            field.setAccessible(true);
            field.set(goal, parameter.getValue());
        }
        goal.execute();
    }

    @Test
    void theLogHasTheConfigurationWhatToDecideAndACount() throws Exception {
        migrate(Map.of());

        assertThat(log)
                .startsWith("[INFO] shop: Types: 1 same. Properties: 2 retyped.", "[INFO] <configuration>")
                .endsWith(
                        "[INFO] </configuration>",
                        "[WARNING] pom.xml:7:12: [migration-decision] The Java type of the format money (org.joda.money.Money)"
                                + " is a class of another library: add a rule with a `converter` to `<types>`, or use a `String`",
                        "[WARNING] The page for a pull request is target/page.md (1 warning)");
    }

    @Test
    void pagesOfAllExecutionsAreInOneFile() throws Exception {
        migrate(files.project(CONFIGURATION, CONFIGURATION), Map.of());

        assertThat(Files.readString(folder.resolve("target/page.md")))
                .contains(
                        "# From jsonschema2pojo to jsonschema2records: shop, execution a",
                        "# From jsonschema2pojo to jsonschema2records: shop, execution b",
                        "<outputDirectory>${project.build.directory}/generated-sources/b</outputDirectory>");
    }

    @Test
    void aWarningFailsTheBuildIfItShould() {
        assertThatThrownBy(() -> migrate(Map.of("failOn", "warning")))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("1 warning (see above)");
        assertThat(folder.resolve("target/page.md")).exists();
    }

    @Test
    void anErrorOfASchemaFailsTheBuildUnlessNothingDoes() throws Exception {
        files.with(
                "schema/order.json",
                "{ \"type\": \"object\", \"properties\": { \"a\": { \"$ref\": \"#/nowhere\" } } }");

        assertThatThrownBy(() -> migrate(Map.of())).hasMessage("1 error, 1 warning (see above)");
        migrate(Map.of("failOn", "never"));
    }

    @Test
    void programsGetAllChanges() throws Exception {
        Path report = folder.resolve("target/report.json");
        migrate(Map.of("reportFormat", "json", "reportFile", report.toFile()));

        List<String> lines = Files.readAllLines(report);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .startsWith("{\"severity\":\"warning\",\"id\":\"migration-decision\",\"file\":\"pom.xml\"");
        JsonData migration = JsonData.parse(lines.get(1)).at("/migrations/0");
        assertThat(migration.at("/types/0").toString())
                .isEqualTo("{\"before\":\"Order\",\"after\":\"Order\",\"change\":\"same\"}");
        assertThat(migration.at("/properties/1").toString())
                .isEqualTo("{\"type\":\"Order\",\"property\":\"count\",\"before\":\"Integer getCount()\","
                        + "\"after\":\"@Nullable Long count()\",\"change\":\"retyped\"}");
        assertThat(migration.at("/parameters/0").toString())
                .isEqualTo(
                        "{\"name\":\"formatTypeMapping\",\"value\":\"{money=org.joda.money.Money}\",\"kind\":\"option\"}");
    }

    @Test
    void gitHubShowsDecisionsInThePom() throws Exception {
        Path report = folder.resolve("target/report.txt");
        migrate(Map.of("reportFormat", "github", "reportFile", report.toFile()));

        assertThat(Files.readAllLines(report))
                .first()
                .asString()
                .startsWith("::warning file=pom.xml,line=7,col=12,title=migration-decision::The Java type");
    }

    @Test
    void aWrongValueNamesItsParameter() {
        assertThatThrownBy(() -> migrate(Map.of("reportFormat", "xml")))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("<reportFormat>: expected text, json, github or sarif but got \"xml\"");
    }

    @Test
    void itCanBeSkipped() throws Exception {
        migrate(Map.of("skip", true));

        assertThat(log).containsExactly("[INFO] Migration is skipped");
        assertThat(folder.resolve("target")).doesNotExist();
    }
}
