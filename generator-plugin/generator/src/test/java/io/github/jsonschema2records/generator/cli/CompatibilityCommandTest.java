package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jsonschema2records.generator.cli.CommandRun.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command says about two versions, of files and of a Git repository. */
class CompatibilityCommandTest {

    private static final String EARLIER =
            "{\"type\": \"object\", \"properties\": {\"s\": {\"enum\": [\"a\", \"b\", \"c\"]}}}\n";
    private static final String LATER = "{\"type\": \"object\", \"properties\": {\"s\": {\"enum\": [\"a\", \"c\"]}}}\n";

    @TempDir
    Path folder;

    @Test
    void filesOfBothVersionsCanBeLeftOut() throws IOException {
        Path earlier = Files.createDirectory(folder.resolve("old"));
        Path later = Files.createDirectory(folder.resolve("new"));
        Files.writeString(earlier.resolve("order.json"), LATER);
        Files.writeString(earlier.resolve("draft.json"), LATER);
        Files.writeString(later.resolve("order.json"), LATER);

        assertThat(run("--against", earlier.toString(), later.toString()).out()).contains("[schema-removed]");
        assertThat(run("--exclude", "draft.json", "--against", earlier.toString(), later.toString())
                        .exitCode())
                .isZero();
    }

    @Test
    void aWitnessIsPrintedWithThePlaceThatRefusesIt() throws IOException {
        Path earlier = Files.createDirectory(folder.resolve("old")).resolve("order.json");
        Files.writeString(earlier, EARLIER);
        Path later = Files.writeString(folder.resolve("order.json"), LATER);

        Outcome outcome = run("--against", earlier.toString(), "--direction", "full", later.toString());

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out())
                .contains(
                        ":1:41: error: [incompatible-backward] /properties/s/enum: the later version refuses what the "
                                + "earlier one accepts: {\"s\":\"b\"}")
                .contains("order: forward: compatible (proved)")
                .contains("warning: [api-constant-removed] Order.S.B: the constant is removed, which breaks source and "
                        + "binary");
    }

    @Test
    void thePlaceOfAPatternIsFoundAndReadable() throws IOException {
        String schema = "{\"type\": \"object\", \"patternProperties\": {\"^[a-z #]+$\": {\"maxLength\": %d}}}\n";
        Path earlier = Files.writeString(folder.resolve("order-1.json"), schema.formatted(9));
        Path later = Files.writeString(folder.resolve("order-2.json"), schema.formatted(8));

        Outcome outcome = run("--against", earlier.toString(), later.toString());

        assertThat(outcome.out())
                .contains("order-2.json:1:57: error: [incompatible-backward] "
                        + "/patternProperties/^[a-z #]+$/maxLength: the later version refuses");
    }

    @Test
    void theEarlierVersionCanBeAReleasedJar() throws IOException {
        Path later = Files.writeString(folder.resolve("order.json"), LATER);
        Path jar = jar("orders-1.2.0.jar", Map.of("schemas/order.json", EARLIER, "META-INF/x.json", "{}"));

        Outcome outcome = run("--against", jar.toString(), later.toString());

        assertThat(outcome.out()).contains("{\"s\":\"b\"}").doesNotContain("schema-removed");
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    @Test
    void theEarlierVersionCanBeAJarOfGeneratedTypes() throws IOException {
        String id = "{\"$id\": \"https://example.com/order\", ";
        Path earlier = Files.createDirectory(folder.resolve("old")).resolve("order.json");
        Files.writeString(earlier, id + EARLIER.substring(1));
        Path types = folder.resolve("types");
        assertThat(new CommandRun(folder)
                        .run(
                                "generate",
                                "--package",
                                "shop",
                                "--out",
                                types.toString(),
                                "--index",
                                types.toString(),
                                earlier.toString())
                        .exitCode())
                .isZero();
        String folderOfIndex = "META-INF/jsonschema2records/";
        Map<String, String> entries = new TreeMap<>(Map.of("shop/Order.class", ""));
        for (String name : List.of("order.json", "schemas.index")) {
            entries.put(folderOfIndex + name, Files.readString(types.resolve(folderOfIndex + name)));
        }
        Path later = Files.writeString(folder.resolve("order.json"), id + LATER.substring(1));

        Outcome outcome = run("--against", jar("orders-1.2.0.jar", entries).toString(), later.toString());

        assertThat(outcome.out()).contains("{\"s\":\"b\"}").contains("order: backward: incompatible (1 witness)");
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    @Test
    void aJarWithoutSchemasIsNamed() throws IOException {
        Path later = Files.writeString(folder.resolve("order.json"), LATER);

        Outcome outcome = run(
                "--against",
                jar("orders-1.2.0.jar", Map.of("shop/Order.class", "")).toString(),
                later.toString());

        assertThat(outcome.out()).contains("orders-1.2.0.jar:1:1: error: [no-schemas] ");
        assertThat(outcome.exitCode()).isNotZero();
    }

    private Path jar(String name, Map<String, String> entries) throws IOException {
        Path jar = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return jar;
    }

    @Test
    void theEarlierVersionCanBeARevision() throws Exception {
        assumeTrue(git("init", "-q") == 0, "needs git");
        Path schema = Files.writeString(folder.resolve("order.json"), EARLIER);
        git("add", ".");
        git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-q", "-m", "first");
        Files.writeString(schema, LATER);

        assertThat(run("--against-revision", "HEAD", schema.toString()).out()).contains("{\"s\":\"b\"}");
        assertThat(run("--against-revision", "HEAD", folder.toString()).out()).contains("{\"s\":\"b\"}");
        Outcome unknown = run("--against-revision", "v9", schema.toString());
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("--against-revision: git: ").contains("v9");
        assertThat(run("--against-revision", "--output=x", schema.toString()).exitCode())
                .isEqualTo(2);
    }

    @Test
    void aMissingVersionIsNamed() {
        Outcome outcome = run("--against", "nowhere", "nothing.json");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("nothing.json: no such file or folder");
    }

    private Outcome run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("compatibility"));
        all.addAll(List.of(arguments));
        return new CommandRun(folder).run(all.toArray(String[]::new));
    }

    private int git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command).start().waitFor();
        } catch (IOException e) {
            return -1;
        }
    }
}
