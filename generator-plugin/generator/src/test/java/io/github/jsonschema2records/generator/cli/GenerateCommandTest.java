package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.cli.CommandRun.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {

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
    void textOfSchemasStaysOnItsLine() {
        command.file(
                "order.json",
                "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\", \"javaType\": "
                        + "\"x\\n::error file=x::\\u001b[31m\\u202e\"}}}");

        Outcome outcome = command.run("generate", "--package", "p", "--out", "@out", "--explain", "@order.json");
        assertThat(outcome.err()).contains("x\\u000a::error file=x::\\u001b[31m\\u202e");
        assertThat((outcome.out() + outcome.err()).lines()).noneMatch(line -> line.startsWith("::error"));
    }

    @Test
    void writesATypeItsCodecAndItsValidator() throws IOException {
        Outcome outcome = command.file("customer.json", CUSTOMER)
                .run("generate", "--package", "com.example", "--out", "@out", "@customer.json");

        assertThat(outcome).isEqualTo(Outcome.success("4 files written, 0 unchanged, 0 deleted\n"));
        assertThat(command.javaFiles("out"))
                .containsExactly(
                        "com/example/Customer.java",
                        "com/example/CustomerCodec.java",
                        "com/example/CustomerProgram.java",
                        "com/example/CustomerValidator.java");
        assertThat(folder.resolve("out/com/example/Customer.java"))
                .content()
                .contains("package com.example;", "public record Customer(");
    }

    @Test
    void aKeywordWithoutEffectIsAnErrorIfTheUserWants() throws IOException {
        command.file(
                "customer.json",
                "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"x-owner\": \"shop\"}");

        Outcome strict =
                command.run("generate", "--package", "p", "--out", "@out", "--fail-on-ignored", "@customer.json");
        List<String> afterStrict = command.javaFiles("out");
        Outcome lenient = command.run("generate", "--package", "p", "--out", "@out", "@customer.json");

        assertThat(strict.exitCode()).isEqualTo(1);
        assertThat(strict.err())
                .contains(
                        "customer.json:1:61: [ignored-keyword] \"x-owner\" is not a keyword of the schema's dialect, so it is ignored");
        assertThat(afterStrict).isEmpty();
        assertThat(lenient).isEqualTo(Outcome.success("4 files written, 0 unchanged, 0 deleted\n"));
    }

    @Test
    void writesTheCoverageReport() throws IOException {
        Outcome outcome = command.file("order.json", ORDER)
                .file("customer.json", CUSTOMER)
                .run(
                        "generate",
                        "--package",
                        "p",
                        "--out",
                        "@out",
                        "--coverage",
                        "@reports/coverage.json",
                        "@order.json");

        assertThat(outcome.exitCode()).isEqualTo(0);
        assertThat(folder.resolve("reports/coverage.json"))
                .content()
                .contains(
                        "{ \"document\": \"order.json\", \"line\": 4, \"column\": 31, \"pointer\": \"/properties/customer/$ref\"")
                .contains("{ \"document\": \"customer.json\", \"line\": 1, \"column\": 2, \"pointer\": \"/type\"")
                .doesNotContain(folder.toString());
    }

    @Test
    void explainsWhatWasDecided() throws IOException {
        Outcome outcome = command.file("customer.json", CUSTOMER)
                .run("generate", "--package", "p", "--out", "@out", "--explain", "@customer.json");

        assertThat(outcome.out())
                .startsWith("types\n")
                .contains("customer.json:1:1: # becomes the record Customer: ")
                .endsWith("0 unchanged, 0 deleted\n");
    }

    @Test
    void schemasOfOneRunShareTypes() throws IOException {
        Outcome outcome = command.file("order.json", ORDER)
                .file("customer.json", CUSTOMER)
                .run("generate", "--package", "p", "--out", "@out", "@order.json", "@customer.json");

        assertThat(outcome).isEqualTo(Outcome.success("7 files written, 0 unchanged, 0 deleted\n"));
        assertThat(command.javaFiles("out"))
                .containsExactly(
                        "p/Customer.java",
                        "p/CustomerCodec.java",
                        "p/CustomerProgram.java",
                        "p/CustomerValidator.java",
                        "p/Order.java",
                        "p/OrderCodec.java",
                        "p/OrderValidator.java");
        assertThat(folder.resolve("out/p/Order.java")).content().contains("@Nullable Customer customer");
    }

    @Test
    void aSecondRunWritesNothing() {
        command.file("customer.json", CUSTOMER).run("generate", "--package", "p", "--out", "@out", "@customer.json");

        assertThat(command.run("generate", "--package", "p", "--out", "@out", "@customer.json"))
                .isEqualTo(Outcome.success("0 files written, 4 unchanged, 0 deleted\n"));
    }

    @Test
    void whatIsNoLongerGeneratedIsDeletedInItsPackageOnly() throws IOException {
        command.file("customer.json", CUSTOMER).file("order.json", CUSTOMER);
        command.run("generate", "--package", "p", "--out", "@out", "@customer.json");
        command.run("generate", "--package", "q", "--out", "@out", "@customer.json");

        assertThat(command.run("generate", "--package", "p", "--out", "@out", "@order.json"))
                .isEqualTo(Outcome.success("4 files written, 0 unchanged, 4 deleted\n"));
        assertThat(command.javaFiles("out"))
                .containsExactly(
                        "p/Order.java",
                        "p/OrderCodec.java",
                        "p/OrderProgram.java",
                        "p/OrderValidator.java",
                        "q/Customer.java",
                        "q/CustomerCodec.java",
                        "q/CustomerProgram.java",
                        "q/CustomerValidator.java");
    }

    @Test
    void tellsEverythingThatIsWrongAndWritesNothing() throws IOException {
        Outcome outcome = command.file("a.json", """
                        {"minimum": "1"}
                        """)
                .file("b.json", """
                        {
                          "type": "strin"
                        }
                        """)
                .file("customer.json", CUSTOMER)
                .run("generate", "--package", "p", "--out", "@out", "@b.json", "@customer.json", "@a.json");

        assertThat(outcome).isEqualTo(new Outcome(1, "", """
                a.json:1:13: [invalid-schema] "minimum" must be a number, not a string
                b.json:2:11: [invalid-schema] "type" must be one of array, boolean, integer, null, number, object, string, not "strin"
                """));
        assertThat(command.javaFiles("out")).isEmpty();
    }

    @Test
    void answersReferencesFromAMappedFolder() throws IOException {
        Outcome outcome = command.file("order.json", "{\"$ref\": \"https://example.com/types/customer\"}")
                .file("types/customer.json", CUSTOMER)
                .run("generate", "--package", "p", "--out", "@out", "--map", "https://example.com/=@", "@order.json");

        assertThat(outcome.err()).isEmpty();
        assertThat(command.javaFiles("out")).contains("p/OrderValidator.java", "p/Customer.java");
    }

    @Test
    void wrongArgumentsAreToldBeforeAnythingIsDone() {
        command.file("customer.json", CUSTOMER).file("out.txt", "");

        assertThat(command.run("generate", "--package", "1p", "--out", "@out", "@customer.json"))
                .isEqualTo(usage("--package: \"1p\" is not a Java package name"));
        assertThat(command.run("generate", "--package", "p\u0000q", "--out", "@out", "@customer.json"))
                .isEqualTo(usage("--package: \"p\\u0000q\" is not a Java package name"));
        assertThat(command.run("generate", "--package", "p", "--out", "@out", "@none.json"))
                .isEqualTo(usage("none.json: no such file or folder"));
        assertThat(command.run("generate", "--package", "p", "--out", "@out.txt", "@customer.json"))
                .isEqualTo(usage("--out: out.txt is not a folder"));
        assertThat(command.run("generate", "--package", "p", "--out", "@out", "--root", "a.B", "@customer.json"))
                .isEqualTo(usage("--root: \"a.B\" is not a Java class name"));
        assertThat(command.run("generate", "--package", "p", "--out", "@out", "--root", "B", "@"))
                .isEqualTo(usage("--root needs a single schema file"));
    }

    @Test
    void keepsNamesInAFile() {
        String[] update = {
            "generate", "--package", "p", "--out", "@out", "--names-lock", "@names.lock", "@customer.json"
        };
        String[] check = {
            "generate",
            "--package",
            "p",
            "--out",
            "@out",
            "--names-lock",
            "@names.lock",
            "--names-lock-mode",
            "check",
            "@customer.json"
        };
        command.file("customer.json", CUSTOMER);

        assertThat(command.run(check)).isEqualTo(new Outcome(1, "", """
                names.lock:1:1: [names-lock-outdated] there is no such file to pin the names \
                (run once in the mode "update" and look at what it changes)
                """));
        assertThat(command.run(update)).isEqualTo(Outcome.success("4 files written, 0 unchanged, 0 deleted\n"));
        assertThat(folder.resolve("names.lock")).content().endsWith("""
                format 1
                type customer.json# Customer
                  accessor name name
                """);
        assertThat(command.run(check)).isEqualTo(Outcome.success("0 files written, 4 unchanged, 0 deleted\n"));
        command.file("names.lock", "format 1\ntype customer.json# Buyer\n");
        assertThat(command.run(update)).isEqualTo(Outcome.success("4 files written, 0 unchanged, 4 deleted\n"));
        assertThat(folder.resolve("names.lock"))
                .content()
                .contains("type customer.json# Buyer\n  accessor name name\n");
        assertThat(command.run("generate", "--package", "p", "--out", "@out", "--names-lock", "@out", "@customer.json"))
                .isEqualTo(usage("--names-lock: out is a folder"));
        assertThat(command.run(
                        "generate", "--package", "p", "--out", "@out", "--names-lock-mode", "check", "@customer.json"))
                .isEqualTo(usage("--names-lock-mode needs --names-lock"));
    }

    private static Outcome usage(String message) {
        return new Outcome(2, "", message + "\nTry 'jsonschema2records generate --help'.\n");
    }

    @Test
    void typesOfAnotherRunAreUsed() throws IOException {
        command.file(
                        "customer.json",
                        CUSTOMER.replace(
                                "{\"type\": \"object\"",
                                "{\"$id\": \"https://example.com/customer.json\", \"type\": \"object\""))
                .run("generate", "--package", "crm", "--out", "@crm", "--index", "@crm", "@customer.json");
        for (String name : List.of("Customer", "CustomerCodec")) {
            command.file("crm/crm/" + name + ".class", "");
        }
        command.file("order.json", ORDER.replace("\"customer.json\"", "\"https://example.com/customer.json\""));

        assertThat(command.run("generate", "--package", "p", "--out", "@out", "--reuse", "@crm", "@order.json"))
                .isEqualTo(Outcome.success("4 files written, 0 unchanged, 0 deleted\n"));
        assertThat(folder.resolve("out/p/Order.java")).content().contains("import crm.Customer;");
        assertThat(command.run(
                                "generate",
                                "--package",
                                "p",
                                "--out",
                                "@out",
                                "--reuse",
                                "@crm",
                                "--explain",
                                "@order.json")
                        .toString())
                .contains("the record Order", "0 files written, 4 unchanged, 0 deleted");
        assertThat(command.run("generate", "--package", "p", "--out", "@out", "--reuse", "@nowhere", "@order.json"))
                .isEqualTo(usage("--reuse: nowhere: no such jar or folder"));
        assertThat(command.run("generate", "--package", "p", "--out", "@out", "--index", "@order.json", "@order.json"))
                .isEqualTo(usage("--index: order.json is not a folder"));
    }

    @Test
    void filesThatWereNotGeneratedAreLeft() {
        Outcome outcome = command.file("customer.json", CUSTOMER)
                .file("out/p/Customer.java", "package p; class Customer {}")
                .run("generate", "--package", "p", "--out", "@out", "@customer.json");

        assertThat(outcome)
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                "p/Customer.java is there already and was not generated; move it away, or generate into another folder\n"));
        assertThat(folder.resolve("out/p/Customer.java")).hasContent("package p; class Customer {}");
    }
}
