package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.cli.CommandRun.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceCommandTest {

    @TempDir
    Path folder;

    @Test
    void thePageIsOneFile() throws IOException {
        CommandRun command = new CommandRun(folder)
                .file("schemas/order.json", "{\"title\": \"Order\", \"type\": \"object\"}")
                .file("schemas/draft/other.json", "{\"title\": \"Other\", \"type\": \"object\"}");

        Outcome outcome = command.run(
                "reference",
                "--out",
                "@site/shop.html",
                "--package",
                "com.acme",
                "--title",
                "The shop",
                "--exclude",
                "draft/**",
                "@schemas");

        assertThat(outcome).isEqualTo(new Outcome(0, "Wrote site/shop.html\n", ""));
        assertThat(Files.readString(folder.resolve("site/shop.html")))
                .startsWith("<!DOCTYPE html>")
                .contains("<title>The shop</title>", "<code>com.acme</code>", "<section id=Order>")
                .doesNotContain("Other");
    }

    @Test
    void theTypesAreThoseOfGenerate() throws IOException {
        CommandRun command = new CommandRun(folder)
                .file("schemas/v1/order.json", "{\"type\": \"object\"}")
                .file("schemas/v2/order.json", "{\"type\": \"object\"}");

        Outcome outcome = command.run(
                "reference", "--out", "@page.html", "--package", "shop", "--packages", "folder", "@schemas");

        assertThat(outcome.exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("page.html"))).contains("shop.v1", "shop.v2");
    }

    @Test
    void withoutATitleThePageHasThatOfItsSchema() throws IOException {
        new CommandRun(folder)
                .file("order.json", "{\"title\": \"An order\", \"type\": \"object\"}")
                .run("reference", "--out", "@page.html", "@order.json");

        assertThat(Files.readString(folder.resolve("page.html"))).contains("<h1>An order</h1>");
    }

    @Test
    void aWrongSchemaIsReportedAndNothingIsWritten() {
        Outcome outcome = new CommandRun(folder)
                .file("order.json", "{\"$ref\": \"#/$defs/x\"}")
                .run("reference", "--out", "@page.html", "@order.json");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains("order.json:1:2");
        assertThat(folder.resolve("page.html")).doesNotExist();
    }

    @Test
    void aPackageIsAName() {
        Outcome outcome = new CommandRun(folder)
                .file("order.json", "true")
                .run("reference", "--out", "@page.html", "--package", "com.1", "@order.json");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("--package: \"com.1\" is not a Java package name");
    }
}
