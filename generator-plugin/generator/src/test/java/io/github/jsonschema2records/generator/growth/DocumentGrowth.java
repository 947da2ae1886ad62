package io.github.jsonschema2records.generator.growth;

import io.github.jsonschema2records.generator.growth.Operations.Operation;
import io.github.jsonschema2records.generator.growth.count.Cost;
import io.github.jsonschema2records.generator.growth.count.Growth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Measures operations on the documents of a table. Where the schema of a row grows, it measures the generator, too. The
 * class loader that counts loads this class, so its interface is one of the JDK. The argument is the name of the table.
 */
public final class DocumentGrowth implements Function<String, List<Growth>> {

    /** The table of which each row is measured with a few operations. */
    static final String KEYWORDS = "keywords.txt";

    private final Map<String, Operation> operations = new LinkedHashMap<>(Operations.all());
    private final GeneratedSubjects subjects = new GeneratedSubjects();
    private final List<Growth> measured = new ArrayList<>();

    /** Called by reflection. */
    public DocumentGrowth() {}

    @Override
    public List<Growth> apply(String table) {
        if (table.equals(KEYWORDS)) {
            operations.keySet().retainAll(Operations.OF_KEYWORDS);
        }
        List<GrowthRow> rows = GrowthRow.read(table);
        rows.forEach(this::generate);
        subjects.compile();
        rows.forEach(this::measure);
        return measured;
    }

    private void generate(GrowthRow row) {
        List<Cost> costs = row.sizes().stream()
                .map(size -> Cost.once(() -> subjects.add(row.schema().of(size))))
                .toList();
        if (row.schema().grows()) {
            measured.add(new Growth(row.subject(), row.dimension(), "generate", costs));
        }
    }

    private void measure(GrowthRow row) {
        List<Subject> documents = row.sizes().stream()
                .map(size ->
                        subjects.subject(row.schema().of(size), row.document().of(size)))
                .toList();
        operations.forEach((name, operation) -> {
            List<Cost> costs = documents.stream()
                    .map(document -> cost(operation, document))
                    .flatMap(Optional::stream)
                    .toList();
            if (costs.size() == Growth.FACTORS.size()) {
                measured.add(new Growth(row.subject(), row.dimension(), name, costs));
            }
        });
    }

    private static Optional<Cost> cost(Operation operation, Subject document) {
        return operation
                .apply(document)
                .flatMap(first -> operation.apply(document).map(second -> Cost.of(first, second)));
    }
}
