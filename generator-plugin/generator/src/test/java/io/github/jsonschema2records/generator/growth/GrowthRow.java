package io.github.jsonschema2records.generator.growth;

import io.github.jsonschema2records.generator.ProjectFiles;
import io.github.jsonschema2records.generator.growth.count.Growth;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of a table in {@code src/test/growth}: {@code subject | dimension | schema | document}. The texts are those of
 * {@link SizedText}. Lines that begin with {@code #} are comments.
 *
 * @param subject what is measured
 * @param dimension what has the size
 * @param size the smallest size
 * @param schema the schema
 * @param document a document of the schema
 */
public record GrowthRow(String subject, String dimension, int size, SizedText schema, SizedText document) {

    private static final int SIZE_OF_SCHEMAS = 5;
    private static final int SIZE_OF_DEEP_SCHEMAS = 20;
    private static final int SIZE_OF_DEPTH = 40;
    private static final int SIZE_OF_DOCUMENTS = 64;

    /** Values of documents that are kept as slices of their text. */
    private static final int SIZE_OF_LARGE_DOCUMENTS = 512;

    /** Reads a table. */
    public static List<GrowthRow> read(String file) {
        return cells(file).map(GrowthRow::of).toList();
    }

    /** Reads the cells of each line of a file. */
    static Stream<String[]> cells(String file) {
        return ProjectFiles.read(ProjectFiles.MODULE.resolve("src/test/growth").resolve(file))
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split(" +\\| +"));
    }

    private static GrowthRow of(String[] cells) {
        SizedText schema = new SizedText(cells[2]);
        String dimension = cells[1];
        return new GrowthRow(cells[0], dimension, size(schema, dimension), schema, new SizedText(cells[3]));
    }

    private static int size(SizedText schema, String dimension) {
        if (schema.grows() && !dimension.startsWith("length")) {
            return dimension.startsWith("depth") ? SIZE_OF_DEEP_SCHEMAS : SIZE_OF_SCHEMAS;
        } else if (dimension.startsWith("depth")) {
            return SIZE_OF_DEPTH;
        }
        return dimension.endsWith("large document") ? SIZE_OF_LARGE_DOCUMENTS : SIZE_OF_DOCUMENTS;
    }

    /** The four sizes. */
    List<Integer> sizes() {
        return Growth.FACTORS.stream().map(factor -> factor * size).toList();
    }
}
