package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.cli.CommandRun.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The option {@code --root}. */
class GenerateRootTest {

    private static final String ORDER = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "type": "object",
              "properties": {"customer": {"$ref": "customer.json"}}
            }
            """;
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
    void namesTheRoot() throws IOException {
        Outcome outcome = command.file("customer.json", CUSTOMER)
                .run("generate", "--package", "p", "--out", "@out", "--root", "Person", "@customer.json");

        assertThat(outcome).isEqualTo(Outcome.success("4 files written, 0 unchanged, 0 deleted\n"));
        assertThat(command.javaFiles("out"))
                .containsExactly(
                        "p/Person.java", "p/PersonCodec.java", "p/PersonProgram.java", "p/PersonValidator.java");
    }

    @Test
    void namesTheRootExactlySoWhateverTheSchemaSays() throws IOException {
        command.file("customer.json", "{\"javaName\": \"Buyer\", \"type\": \"object\"}")
                .run("generate", "--package", "p", "--out", "@out", "--root", "person_V2", "@customer.json");

        assertThat(command.javaFiles("out")).contains("p/person_V2.java");
    }

    @Test
    void aNamedRootCanStillReferToFilesBesideIt() throws IOException {
        Outcome outcome = command.file("order.json", ORDER)
                .file("customer.json", CUSTOMER)
                .run("generate", "--package", "p", "--out", "@out", "--root", "Purchase", "@order.json");

        assertThat(outcome.err()).isEmpty();
        assertThat(command.javaFiles("out")).contains("p/Purchase.java", "p/Customer.java");
    }

    @Test
    void saysThatTheTypeOfAReferenceIsNotNamed() {
        command.file("customer.json", CUSTOMER)
                .file("ref.json", "{\"$ref\": \"customer.json\"}")
                .file("all.json", "{\"title\": \"All\", \"allOf\": [{\"$ref\": \"customer.json\"}]}")
                .file("own.json", "{\"allOf\": [{\"$ref\": \"customer.json\"}], \"required\": [\"name\"]}");
        String said =
                "--root: only the validator is called Buyer, since the schema is a reference: its type is p.Customer, "
                        + "that of the schema it refers to (a javaName there changes it)\n";

        assertThat(root("@ref.json").err()).isEqualTo(said);
        assertThat(root("@all.json").err()).isEqualTo(said);
        assertThat(root("@own.json").err()).isEmpty();
        assertThat(root("@customer.json").err()).isEmpty();
    }

    private Outcome root(String schema) {
        return command.run("generate", "--package", "p", "--out", "@out", "--root", "Buyer", schema);
    }

    @Test
    void aNamedRootThatIsNoJsonIsReported() {
        Outcome outcome = command.file("order.json", "{")
                .run("generate", "--package", "p", "--out", "@out", "--root", "Purchase", "@order.json");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).startsWith("order.json:1:").contains(": [syntax-error] ");
    }
}
