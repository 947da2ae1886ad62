package io.github.jsonschema2records.generator.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeDigestTest {

    private static final String NAME = Sample.class.getName().replace('.', '/') + ".class";

    @TempDir
    Path folder;

    @Test
    void changesWithAFileOfTheFolder() throws Exception {
        put("classes/" + NAME, sampleBytes());
        String first = digest("classes");
        assertThat(digest("classes")).isEqualTo(first).matches("[0-9a-f]{64}");

        put("classes/other.txt", new byte[] {1});
        String other = digest("classes");
        put("classes/other.txt", new byte[] {2});

        assertThat(List.of(first, other, digest("classes"))).doesNotHaveDuplicates();
    }

    @Test
    void changesWithTheBytesOfTheJar() throws Exception {
        jar("one.jar", "comment");
        jar("two.jar", "comment");
        jar("three.jar", "another comment");

        assertThat(digest("one.jar")).isEqualTo(digest("two.jar")).isNotEqualTo(digest("three.jar"));
    }

    @Test
    void cannotBeHadOfThePlatform() {
        assertThatThrownBy(() -> CodeDigest.of(List.of(String.class)))
                .isInstanceOf(IOException.class)
                .hasMessage("class java.lang.String comes from no file");
    }

    private String digest(String location) throws Exception {
        URL[] urls = {folder.resolve(location).toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            return CodeDigest.of(List.of(loader.loadClass(Sample.class.getName())));
        }
    }

    private void put(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private void jar(String name, String comment) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setComment(comment);
            ZipEntry entry = new ZipEntry(NAME);
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.write(sampleBytes());
        }
    }

    private static byte[] sampleBytes() throws IOException {
        try (var in = Objects.requireNonNull(Sample.class.getResourceAsStream("/" + NAME))) {
            return in.readAllBytes();
        }
    }

    /** A class to load from somewhere. */
    public static final class Sample {}
}
