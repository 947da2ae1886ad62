package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.cli.CommandRun.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

    /** The generated files, in the order of their paths. */
    private List<String> files() throws IOException {
        Path out = folder.resolve("out");
        if (!Files.exists(out)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .map(f -> out.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static Outcome success(String out) {
        return new Outcome(0, out, "");
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
        assertThat(files()).contains("p/Order.java").doesNotContain("p/Package.java");
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
    void writesATypeItsCodecAndItsValidator() throws IOException {
        Outcome outcome = command.file("customer.json", CUSTOMER)
                .run("generate", "--package", "com.example", "--out", "@out", "@customer.json");

        assertThat(outcome).isEqualTo(success("4 files written, 0 unchanged, 0 deleted\n"));
        assertThat(files())
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
        List<String> afterStrict = files();
        Outcome lenient = command.run("generate", "--package", "p", "--out", "@out", "@customer.json");

        assertThat(strict.exitCode()).isEqualTo(1);
        assertThat(strict.err())
                .contains(
                        "customer.json:1:61: [ignored-keyword] \"x-owner\" is not a keyword of the schema's dialect, so it is ignored");
        assertThat(afterStrict).isEmpty();
        assertThat(lenient).isEqualTo(success("4 files written, 0 unchanged, 0 deleted\n"));
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

        assertThat(outcome).isEqualTo(success("7 files written, 0 unchanged, 0 deleted\n"));
        assertThat(files())
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
                .isEqualTo(success("0 files written, 4 unchanged, 0 deleted\n"));
    }

    @Test
    void whatIsNoLongerGeneratedIsDeletedInItsPackageOnly() throws IOException {
        command.file("customer.json", CUSTOMER).file("order.json", CUSTOMER);
        command.run("generate", "--package", "p", "--out", "@out", "@customer.json");
        command.run("generate", "--package", "q", "--out", "@out", "@customer.json");

        assertThat(command.run("generate", "--package", "p", "--out", "@out", "@order.json"))
                .isEqualTo(success("4 files written, 0 unchanged, 4 deleted\n"));
        assertThat(files())
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
        assertThat(files()).isEmpty();
    }

    @Test
    void namesTheRoot() throws IOException {
        Outcome outcome = command.file("customer.json", CUSTOMER)
                .run("generate", "--package", "p", "--out", "@out", "--root", "Person", "@customer.json");

        assertThat(outcome).isEqualTo(success("4 files written, 0 unchanged, 0 deleted\n"));
        assertThat(files())
                .containsExactly(
                        "p/Person.java", "p/PersonCodec.java", "p/PersonProgram.java", "p/PersonValidator.java");
    }

    @Test
    void namesTheRootExactlySoWhateverTheSchemaSays() throws IOException {
        command.file("customer.json", "{\"javaName\": \"Buyer\", \"type\": \"object\"}")
                .run("generate", "--package", "p", "--out", "@out", "--root", "person_V2", "@customer.json");

        assertThat(files()).contains("p/person_V2.java");
    }

    @Test
    void aNamedRootCanStillReferToFilesBesideIt() throws IOException {
        Outcome outcome = command.file("order.json", ORDER)
                .file("customer.json", CUSTOMER)
                .run("generate", "--package", "p", "--out", "@out", "--root", "Purchase", "@order.json");

        assertThat(outcome.err()).isEmpty();
        assertThat(files()).contains("p/Purchase.java", "p/Customer.java");
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

    @Test
    void answersReferencesFromAMappedFolder() throws IOException {
        Outcome outcome = command.file("order.json", "{\"$ref\": \"https://example.com/types/customer\"}")
                .file("types/customer.json", CUSTOMER)
                .run("generate", "--package", "p", "--out", "@out", "--map", "https://example.com/=@", "@order.json");

        assertThat(outcome.err()).isEmpty();
        assertThat(files()).contains("p/OrderValidator.java", "p/Customer.java");
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

    @Test
    void wrongArgumentsAreToldBeforeAnythingIsDone() {
        command.file("customer.json", CUSTOMER).file("out.txt", "");

        assertThat(command.run("generate", "--package", "1p", "--out", "@out", "@customer.json"))
                .isEqualTo(usage("--package: \"1p\" is not a Java package name"));
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
        assertThat(command.run(update)).isEqualTo(success("4 files written, 0 unchanged, 0 deleted\n"));
        assertThat(folder.resolve("names.lock")).content().endsWith("""
                format 1
                type customer.json# Customer
                  accessor name name
                """);
        assertThat(command.run(check)).isEqualTo(success("0 files written, 4 unchanged, 0 deleted\n"));
        command.file("names.lock", "format 1\ntype customer.json# Buyer\n");
        assertThat(command.run(update)).isEqualTo(success("4 files written, 0 unchanged, 4 deleted\n"));
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
                .isEqualTo(success("4 files written, 0 unchanged, 0 deleted\n"));
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
