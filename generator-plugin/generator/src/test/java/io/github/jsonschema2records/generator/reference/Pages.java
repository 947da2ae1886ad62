package io.github.jsonschema2records.generator.reference;

import io.github.jsonschema2records.generator.GenerationResult.Generated;
import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes pages for tests. */
final class Pages {

    private Pages() {}

    /** The page of a file or a folder. */
    static String of(Path schemas, String packageName, @Nullable String title) {
        Generated generated = new Generator(GeneratorOptions.of(packageName))
                .run(List.of(new PathInput(schemas)))
                .generated()
                .orElseThrow();
        return ReferencePage.html(generated.decisions(), title);
    }

    /** The page of one schema, which is written into a folder first. */
    static String of(Path folder, String schema) throws IOException {
        return of(Files.writeString(folder.resolve("order.json"), schema), "com.acme", null);
    }

    /** Everything between two texts, without white space at the ends of lines. */
    static String between(String page, String start, String end) {
        int from = page.indexOf(start);
        if (from < 0) {
            throw new AssertionError("no " + start + " in\n" + page.substring(page.indexOf("<main")));
        }
        return page.substring(from + start.length(), page.indexOf(end, from + start.length()));
    }

    /** The section of a type. */
    static String section(String page, String anchor) {
        return between(page, "<section id=" + anchor + ">", "</section>");
    }
}
