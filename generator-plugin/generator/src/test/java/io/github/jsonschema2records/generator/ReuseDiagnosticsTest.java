package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.load.SchemaIndex;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of an index whose types are not used, as the pages show it; and nothing is where nobody refers to them. */
class ReuseDiagnosticsTest {

    private static final String ORDER = """
            {
              "$id": "https://example.com/order.json",
              "type": "object",
              "properties": { "status": { "enum": ["new", "paid"] }, "at": { "type": "string", "format": "date" } }
            }
            """;

    private static final String COMPANY =
            "{ \"type\": \"object\", \"properties\": { \"order\": { \"$ref\": \"https://example.com/order.json\" } } }";

    private static InMemoryCompiler compiler;

    private TwoBuilds builds;
    private Path shop;

    @BeforeAll
    static void openCompiler() {
        compiler = InMemoryCompiler.find().orElseThrow();
    }

    @AfterAll
    static void closeCompiler() {
        compiler.close();
    }

    @BeforeEach
    void firstBuild(@TempDir Path folder) {
        builds = new TwoBuilds(folder, compiler);
        shop = builds.upstream("shop", ORDER);
    }

    @Test
    void aLineThatIsNone() throws IOException {
        Path index = shop.resolve(SchemaIndex.ENTRY);
        Files.writeString(index, Files.readString(index).replace("version 1", "version 2"));
        builds.downstream(List.of(document("orders/order.json", ORDER), document("company.json", COMPANY)), shop);

        assertThat(builds.warnings()).isEqualTo(page("invalid-index"));
        assertThat(builds.sources()).containsKey("down/Order.java");
    }

    @Test
    void aDocumentThatIsGone() throws IOException {
        Files.delete(shop.resolve("META-INF/jsonschema2records/order.json"));

        assertThat(builds.refusal(COMPANY, shop)).isEqualTo(page("stale-index"));
    }

    @Test
    void aClassThatIsMissing() throws IOException {
        Files.delete(shop.resolve("shop/Order$Status.class"));
        builds.downstream(COMPANY, shop);

        assertThat(builds.warnings()).isEqualTo(page("missing-class"));
        assertThat(builds.sources().get("down/Company.java")).contains("import shop.Order;");
    }

    @Test
    void aSecondIndexForOneSchema() {
        builds.downstream(COMPANY, builds.upstream("store", ORDER), shop);

        assertThat(builds.warnings()).isEqualTo(page("shadowed-index"));
        assertThat(builds.sources().get("down/Company.java")).contains("import store.Order;");
    }

    @Test
    void aSchemaOfTheRunItself() throws IOException {
        builds.downstream(List.of(document("orders/order.json", ORDER), document("company.json", COMPANY)), shop);

        assertThat(builds.warnings())
                .isEqualTo("shop/META-INF/jsonschema2records/schemas.index:5:1: [shadowed-index] its types for "
                        + "https://example.com/order.json are not used: this run has a schema with that URI, for which types "
                        + "are generated\n");
        assertThat(builds.sources()).containsKey("down/Order.java");
    }

    @Test
    void formatsThatMeanSomethingElse() {
        builds.assertFormats();
        builds.downstream(COMPANY, shop);

        assertThat(builds.warnings()).isEqualTo(page("other-formats"));
        assertThat(builds.sources()).containsKey("down/Order.java");
    }

    @Test
    void nothingWhereNobodyRefers() throws IOException {
        Files.delete(shop.resolve("shop/Order.class"));
        builds.downstream(
                "{ \"type\": \"object\", \"properties\": { \"a\": true } }", shop, builds.upstream("store", ORDER));

        assertThat(builds.warnings()).isEmpty();
    }

    private Path document(String name, String schema) {
        return builds.write(name, schema.getBytes(StandardCharsets.UTF_8));
    }

    private static String page(String slug) {
        return DiagnosticPage.of(ProjectFiles.DIAGNOSTIC_PAGES.resolve(slug + ".md"))
                .messages();
    }
}
