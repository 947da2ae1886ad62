package io.github.jsonschema2records.generator.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What references lead to when the folder {@code in} is given; the secrets are in {@code out}. */
class ReachTest {

    private static final String SECRET = "{'password': 'x'}";

    @TempDir
    Path folder;

    private LoadFixture fixture;

    @BeforeEach
    void start() {
        fixture = new LoadFixture(folder)
                .file("out/secret.json", SECRET)
                .file("out/more/secret.json", SECRET)
                .file("inner/secret.json", SECRET)
                .file("in/sub/b.json", "{}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../out/secret.json",
                "./x/../../out/secret.json",
                "%2e%2e/out/secret.json",
                "%2E./out/secret.json",
                "..%2Fout%2Fsecret.json",
                "sub/%2e%2e/%2e%2e/out/secret.json",
                "../inner/secret.json",
                "file://DIR/out/secret.json",
                "file:DIR/out/secret.json",
                "FILE:///etc/passwd",
                "file:///etc/passwd",
                "/etc/passwd",
                "file://DIR/in/../out/secret.json",
                "//DIR/out/secret.json",
                "file://localhostDIR/out/secret.json",
                "jar-entry://DIR/out/lib.jar!/a.json",
                "jar:file://DIR/out/lib.jar!/a.json",
                "../out/secret.json#/password"
            })
    void nothingOutsideIsRead(String reference) {
        fixture.jar("out/lib.jar", "a.json", SECRET)
                .file("in/a.json", "{'$ref': '" + reference.replace("DIR", slashes(folder)) + "'}")
                .input("in")
                .load();

        assertThat(fixture.documents()).containsExactly("input a DIR/in/a.json", "input b DIR/in/sub/b.json");
        assertThat(fixture.loaded().files()).allMatch(file -> file.startsWith(folder.resolve("in")));
    }

    @Test
    void tellsWhatWasNotRead() {
        fixture.file("in/a.json", "{'$ref': '%2e%2e/out/secret.json'}")
                .input("in")
                .load();

        assertThat(fixture.loaded().outOfReach().values()).containsExactly(folder.resolve("out/secret.json"));
    }

    @Test
    void anIdentifierDoesNotMoveTheReach() {
        String outside = "file://" + slashes(folder) + "/out/x.json";
        fixture.file("in/a.json", "{'$id': '" + outside + "', '$ref': 'secret.json'}")
                .input("in")
                .load();

        assertThat(fixture.documents()).hasSize(2);
        assertThat(fixture.loaded().outOfReach()).hasSize(1);
    }

    @Test
    void aFileGivenByItselfStandsForItsFolder() {
        fixture.file("in/a.json", "{'allOf': [{'$ref': 'sub/b.json'}, {'$ref': '../out/secret.json'}]}")
                .input("in/a.json")
                .load();

        assertThat(fixture.documents()).containsExactly("input a DIR/in/a.json", "other b DIR/in/sub/b.json");
    }

    @Test
    void aMappedFolderIsWithinReach() {
        fixture.file("in/a.json", "{'$ref': '../out/more/secret.json'}")
                .input("in")
                .map("https://example.com/", "out")
                .load();

        assertThat(fixture.documents()).contains("other secret DIR/out/more/secret.json");
    }

    @Test
    void aMappedFileIsWithinReachButNotItsFolder() {
        fixture.file("in/a.json", "{'allOf': [{'$ref': 'urn:x'}, {'$ref': '../out/more/secret.json'}]}")
                .input("in")
                .map("urn:x", "out/secret.json")
                .load();

        assertThat(fixture.documents()).hasSize(3).contains("other secret DIR/out/secret.json");
    }

    @Test
    void linksWithinReachAreFollowed() throws IOException {
        fixture.file("in/a.json", "{'$ref': 'link.txt'}");
        link("in/link.txt", "in/sub/b.json");
        fixture.input("in/a.json").load();

        assertThat(fixture.documents()).containsExactly("input a DIR/in/a.json", "other link.txt DIR/in/link.txt");
    }

    @Test
    void linksThatLeadOutsideAreNot() throws IOException {
        fixture.file("in/a.json", "{'allOf': [{'$ref': 'link/secret.json'}, {'$ref': 'https://example.com/c'}]}");
        link("in/link", "out");
        link("mapped/c.json", "out/secret.json");
        fixture.input("in/a.json").map("https://example.com/", "mapped").load();

        assertThat(fixture.documents()).containsExactly("input a DIR/in/a.json");
        assertThat(fixture.loaded().outOfReach().values())
                .containsOnly(folder.toRealPath().resolve("out/secret.json"));
    }

    @Test
    void aLinkInAFolderOfInputsIsReportedIfItLeadsOutside() throws IOException {
        link("in/link.json", "out/secret.json");
        fixture.input("in").load();

        assertThat(fixture.diagnostics())
                .containsExactly("DIR/in/link.json:1:1: [out-of-reach] this is a symbolic link that leads out of the"
                        + " folders that were given (give the file itself as an input, or the folder that it is in)");
    }

    /** Not even to tell what is wrong with it, which would show some of it. */
    @Test
    void aLinkInAFolderOfInputsIsNotReadIfItLeadsOutside() throws IOException {
        fixture.file("out/notes.txt", "password = x");
        link("in/link.json", "out/notes.txt");
        fixture.input("in").load();

        assertThat(fixture.diagnostics()).singleElement().asString().contains("[out-of-reach]");
        assertThat(fixture.documents()).containsExactly("input b DIR/in/sub/b.json");
    }

    @Test
    void aFolderOfInputsMayBeALink() throws IOException {
        fixture.file("shared/order.json", "{'$ref': 'sub/line.json'}").file("shared/sub/line.json", "{}");
        link("schema", "shared");
        fixture.input("schema").load();

        assertThat(fixture.diagnostics()).isEmpty();
        assertThat(fixture.documents())
                .containsExactly("input order DIR/schema/order.json", "input line DIR/schema/sub/line.json");
    }

    @Test
    void aLinkThatIsGivenItselfIsRead() throws IOException {
        fixture.file("out/order.json", "{'$ref': 'secret.json'}").file("links/x", "");
        link("links/order.json", "out/order.json");
        link("links/secret.json", "out/secret.json");
        fixture.input("links/order.json").load();

        assertThat(fixture.documents())
                .containsExactly("input order DIR/links/order.json", "other secret DIR/links/secret.json");
    }

    @Test
    void entriesOfAJarWithDotsLeadNowhereElse() {
        fixture.jar(
                        "lib.jar",
                        "../../out/x.json",
                        "{'$ref': 'secret.json'}",
                        "a.json",
                        "{'$ref': '../out/secret.json'}")
                .input("lib.jar")
                .load();

        assertThat(fixture.documents()).hasSize(2);
    }

    private void link(String name, String target) throws IOException {
        Path link = folder.resolve(name);
        Files.createDirectories(link.getParent());
        try {
            Files.createSymbolicLink(link, folder.resolve(target));
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no symbolic links here: " + e);
        }
    }

    private static String slashes(Path path) {
        String text = path.toString().replace('\\', '/');
        return text.startsWith("/") ? text : "/" + text;
    }
}
