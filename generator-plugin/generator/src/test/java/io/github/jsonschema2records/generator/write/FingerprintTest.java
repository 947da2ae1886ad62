package io.github.jsonschema2records.generator.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import io.github.jsonschema2records.generator.load.UriMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

    @TempDir
    Path root;

    private final List<SchemaInput> inputs = new ArrayList<>();
    private final List<UriMapping> mappings = new ArrayList<>();
    private final List<Path> documents = new ArrayList<>();
    private String generator = "1";
    private String options = "";

    @BeforeEach
    void start() throws IOException {
        put("in/a.json", "{}");
        inputs.add(new PathInput(root.resolve("in")));
    }

    @Test
    void isTheSameForTheSame() throws IOException {
        String first = digest();
        put("in/a.json", "{}");

        assertThat(digest()).isEqualTo(first).matches("[0-9a-f]{64}");
    }

    @Test
    void changesWithTheGenerator() throws IOException {
        String first = digest();
        generator = "2";

        assertThat(digest()).isNotEqualTo(first);
    }

    @Test
    void changesWithTheOptions() throws IOException {
        String first = digest();
        options = "more";

        assertThat(digest()).isNotEqualTo(first);
    }

    @Test
    void changesWithTheContentOfAnInput() throws IOException {
        String first = digest();
        put("in/a.json", "{ }");

        assertThat(digest()).isNotEqualTo(first);
    }

    @Test
    void changesWithTheNameOfAnInput() throws IOException {
        String first = digest();
        Files.move(root.resolve("in/a.json"), root.resolve("in/b.json"));

        assertThat(digest()).isNotEqualTo(first);
    }

    @Test
    void changesWhenTwoInputsSwapTheirContents() throws IOException {
        put("in/b.json", "true");
        String first = digest();
        put("in/a.json", "true");
        put("in/b.json", "{}");

        assertThat(digest()).isNotEqualTo(first);
    }

    @Test
    void looksAtAPartOfAFolderOnly() throws IOException {
        inputs.set(0, new PathInput(root.resolve("in"), "v1"));
        put("in/v1/x.json", "{}");
        String first = digest();

        put("in/a.json", "true");
        assertThat(digest()).isEqualTo(first);

        put("in/v1/x.json", "true");
        assertThat(digest()).isNotEqualTo(first);
    }

    @Test
    void changesWithADocumentThatOnlyReferencesLeadTo() throws IOException {
        put("lib/common.json", "{}");
        documents.add(root.resolve("lib/common.json"));
        String first = digest();

        put("lib/common.json", "true");
        String changed = digest();
        Files.delete(root.resolve("lib/common.json"));

        assertThat(List.of(first, changed, digest())).doesNotHaveDuplicates();
    }

    @Test
    void changesWhenAMappedFolderGetsAFileButNotWithTheContentOfOneThatNobodyReads() throws IOException {
        put("lib/x.json", "{}");
        mappings.add(new UriMapping("https://example.com/", root.resolve("lib")));
        String first = digest();

        put("lib/x.json", "true");
        assertThat(digest()).isEqualTo(first);

        put("lib/x", "true");
        assertThat(digest()).isNotEqualTo(first);
    }

    @Test
    void changesWithTheContentOfAJar() throws IOException {
        put("lib.jar", "one");
        inputs.add(new PathInput(root.resolve("lib.jar"), "v1"));
        String first = digest();
        put("lib.jar", "two");

        assertThat(digest()).isNotEqualTo(first);
    }

    @Test
    void doesNotDependOnTheOrderOfDocuments() throws IOException {
        put("x.json", "{}");
        put("y.json", "{}");
        documents.addAll(List.of(root.resolve("y.json"), root.resolve("x.json")));
        Fingerprint first = fingerprint();
        documents.add(0, documents.remove(1));

        assertThat(fingerprint()).isEqualTo(first);
        assertThat(first.documents()).containsExactly(root.resolve("x.json"), root.resolve("y.json"));
    }

    @Test
    void isNoneWhenAFileChangedAfterTheRunBegan() throws IOException {
        put("lib/common.json", "{}");
        documents.add(root.resolve("lib/common.json"));
        FileTime start = FileTime.fromMillis(1_000_000_000_000L);
        setTime("in/a.json", 0);
        setTime("lib/common.json", 0);
        assertThat(Fingerprint.ofRun(start, run(), documents)).isEqualTo(fingerprint());

        setTime("lib/common.json", 1);
        assertThat(Fingerprint.ofRun(start, run(), documents)).isEqualTo(Fingerprint.NONE);

        setTime("lib/common.json", 0);
        setTime("in/a.json", 1);
        assertThat(Fingerprint.ofRun(start, run(), documents)).isEqualTo(Fingerprint.NONE);
    }

    /** Sets when a file was changed, as seconds after the start of the run. */
    private void setTime(String path, int seconds) throws IOException {
        Files.setLastModifiedTime(root.resolve(path), FileTime.fromMillis(1_000_000_000_000L + seconds * 1_000L));
    }

    private String digest() throws IOException {
        return fingerprint().digest();
    }

    private Fingerprint fingerprint() throws IOException {
        return Fingerprint.of(run(), documents);
    }

    private RunDescription run() {
        return new RunDescription(generator, options, inputs, mappings);
    }

    private void put(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
