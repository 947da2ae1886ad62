package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import io.github.jsonschema2records.generator.load.SchemaInput.ValueInput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files in a folder, what is loaded from them, and what that gives; the folder's own name is left out everywhere. */
final class LoadFixture {

    private final Path folder;
    private final List<SchemaInput> inputs = new ArrayList<>();
    private final List<UriMapping> mappings = new ArrayList<>();
    private final Diagnostics diagnostics = new Diagnostics();
    private URI defaultDialect = URI.create("https://json-schema.org/draft/2020-12/schema");
    private LoadedSchemas loaded = new LoadedSchemas(List.of());

    LoadFixture(Path folder) {
        this.folder = folder;
    }

    /** Writes a file, with double quotes for single ones. */
    LoadFixture file(String name, String text) {
        return bytes(name, text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    LoadFixture bytes(String name, byte[] content) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Writes a jar of pairs of entry name and text. */
    LoadFixture jar(String name, String... entries) {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].replace('\'', '"').getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    LoadFixture input(String name) {
        inputs.add(new PathInput(folder.resolve(name)));
        return this;
    }

    LoadFixture value(String uri, String path, String text) {
        inputs.add(new ValueInput(URI.create(uri), "value", Trees.parse(path, text.replace('\'', '"'))));
        return this;
    }

    LoadFixture map(String prefix, String name) {
        mappings.add(new UriMapping(prefix, folder.resolve(name)));
        return this;
    }

    LoadFixture defaultDialect(String uri) {
        defaultDialect = URI.create(uri);
        return this;
    }

    LoadFixture load() {
        loaded = SchemaLoader.load(new LoadRequest(inputs, mappings, defaultDialect), diagnostics);
        return this;
    }

    LoadedSchemas loaded() {
        return loaded;
    }

    List<String> uris() {
        return loaded.documents().stream()
                .map(d -> relative(d.uri().toString()))
                .toList();
    }

    /** Whether it is an input, its name and its path, for each document. */
    List<String> documents() {
        return loaded.documents().stream()
                .map(d -> (d.input() ? "input " : "other ") + d.name() + " " + relative(d.path()))
                .toList();
    }

    List<String> diagnostics() {
        return Trees.texts(diagnostics).stream().map(this::relative).toList();
    }

    List<String> aliases() {
        return loaded.aliases().entrySet().stream()
                .map(a -> relative(a.getKey() + " is " + a.getValue()))
                .sorted()
                .toList();
    }

    String relative(String text) {
        return text.replace(folder.toString().replace('\\', '/'), "DIR");
    }
}
