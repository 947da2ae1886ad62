package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.cli.CommandRun.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Options that change what is generated. */
class GenerateOptionsTest {

    private static final String CUSTOMER = """
            {"type": "object", "properties": {"name": {"type": "string"}}}
            """;

    @TempDir
    Path folder;

    private CommandRun command;

    @BeforeEach
    void start() {
        command = new CommandRun(folder);
    }

    @Test
    void optionsAboutKeywordsAndAdditionalProperties() {
        String schema = "{\"extends\": {\"properties\": {\"pin\": {\"type\": \"string\"}}}, \"type\": \"object\"}";
        command.file("order.json", schema);

        assertThat(generated("--extends-as-all-of", "--no-additional-properties", "--secret", "#/**/pin"))
                .contains("record Order(@Nullable String pin) implements", "MaskedText");
    }

    @Test
    void wishesForNamesNeedANamingThatFollowsThem() {
        command.file("order.json", "{\"type\": \"object\"}");

        Outcome outcome =
                command.run("generate", "--package", "p", "--out", "@out", "--name-prefix", "Acme", "@order.json");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("--naming: the naming \"records\" has no name prefix, name suffix or word delimiters");
    }

    @Test
    void optionsOfTypes() {
        String schema = "{\"properties\": {\"n\": {\"type\": \"integer\"}, \"d\": {\"type\": \"string\", \"format\": "
                + "\"date\"}}, \"type\": \"object\"}";
        command.file("order.json", schema);

        assertThat(generated("--assert-formats")).contains("@Nullable Long n", "@Nullable LocalDate d");
        assertThat(generated("--assert-formats", "--no-format-types"))
                .contains("@Nullable Long n", "@Nullable String d");
        assertThat(generated("--big-integers")).contains("@Nullable BigInteger n", "@Nullable String d");
    }

    @Test
    void foldersHaveIncludesAndExcludes() throws IOException {
        command.file("in/order.schema.json", "{\"type\": \"object\"}");
        command.file("in/draft/order.schema.json", "not JSON");
        command.file("in/package.json", "{\"type\": \"module\"}");

        Outcome outcome = command.run(
                "generate",
                "--package",
                "p",
                "--out",
                folder.resolve("out").toString(),
                "--include",
                "**/*.schema.json",
                "--exclude",
                "draft/",
                folder.resolve("in").toString());

        assertThat(outcome.err()).isEmpty();
        assertThat(command.javaFiles("out")).contains("p/Order.java").doesNotContain("p/Package.java");
    }

    @Test
    void methodsOfMappersAreOptional() {
        command.file("order.json", "{\"type\": \"object\"}");

        assertThat(generated()).contains("@JsonDataCreator");
        assertThat(generated("--no-jackson-annotations")).doesNotContain("JsonData json");
    }

    @Test
    void onDemandAWarningIsAnError() throws IOException {
        command.file("order.json", "{\"type\": \"object\", \"requierd\": [\"id\"]}");

        Outcome outcome =
                command.run("generate", "--package", "p", "--out", "@out", "--fail-on-warning", "@order.json");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains("[unknown-keyword]");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(command.run("generate", "--package", "p", "--out", "@out", "@order.json")
                        .exitCode())
                .isZero();
    }

    private String generated(String... options) {
        List<String> arguments = new ArrayList<>(List.of("generate", "--package", "p", "--out", "@out", "@order.json"));
        arguments.addAll(List.of(options));
        assertThat(command.run(arguments.toArray(new String[0])).exitCode()).isZero();
        try {
            return Files.readString(folder.resolve("out/p/Order.java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void readsSchemasInTheDialectThatIsToldUnlessTheySay() {
        command.file("old.json", "{\"minimum\": 1, \"exclusiveMinimum\": true}").file("new.json", """
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "exclusiveMinimum": 1}
                """);
        String draft4 = "http://json-schema.org/draft-04/schema#";

        assertThat(command.run(
                                "generate",
                                "--package",
                                "p",
                                "--out",
                                "@out",
                                "--dialect",
                                draft4,
                                "@old.json",
                                "@new.json")
                        .err())
                .isEmpty();
        assertThat(command.run("generate", "--package", "p", "--out", "@out", "@old.json")
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void formatsBecomeTypesIfAsserted() {
        command.file("event.json", """
                {"type": "object", "properties": {"at": {"type": "string", "format": "date-time"}}}
                """)
                .run("generate", "--package", "p", "--out", "@out", "--assert-formats", "@event.json");

        assertThat(folder.resolve("out/p/Event.java")).content().contains("@Nullable OffsetDateTime at");
    }

    @Test
    void anUnknownDialectIsWrong() {
        Outcome outcome = command.file("customer.json", CUSTOMER)
                .run("generate", "--package", "p", "--out", "@out", "--dialect", "urn:mine", "@customer.json");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("--dialect:1:1: [unknown-dialect] ");
    }
}
