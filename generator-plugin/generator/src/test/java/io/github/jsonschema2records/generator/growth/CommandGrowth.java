package io.github.jsonschema2records.generator.growth;

import io.github.jsonschema2records.generator.growth.count.Cost;
import io.github.jsonschema2records.generator.growth.count.Growth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Measures commands on the schemas of a table. The class loader that counts loads this class, so its interface is one of
 * the JDK. The argument is the name of the table.
 */
public final class CommandGrowth implements Function<String, List<Growth>> {

    private static final Map<String, String> COMMANDS = commands();

    private final List<Growth> measured = new ArrayList<>();

    /** Called by reflection. */
    public CommandGrowth() {}

    private static Map<String, String> commands() {
        Map<String, String> commands = new LinkedHashMap<>();
        commands.put("generate --explain", "generate --package p --out @out --explain @schema.json");
        commands.put("validate", "validate --schema @schema.json @instance.json");
        commands.put("test", "test @suite.json");
        commands.put("lint", "lint @schema.json");
        commands.put("bundle", "bundle @schema.json");
        commands.put("compatibility", "compatibility --against @earlier.json @schema.json");
        commands.put("sample", "sample --out @samples @schema.json");
        commands.put("reference", "reference --out @page.html @schema.json");
        return commands;
    }

    @Override
    public List<Growth> apply(String table) {
        for (GrowthRow row : GrowthRow.read(table)) {
            COMMANDS.forEach((name, arguments) -> measure(row, name, arguments));
        }
        return measured;
    }

    private void measure(GrowthRow row, String name, String arguments) {
        List<CommandCost> costs =
                row.sizes().stream().map(size -> run(row, size, arguments)).toList();
        add(row, name, costs.stream().map(CommandCost::work).toList());
        add(row, name + ", output", costs.stream().map(CommandCost::written).toList());
    }

    private void add(GrowthRow row, String operation, List<Cost> costs) {
        measured.add(new Growth(row.subject(), row.dimension(), operation, costs));
    }

    private static CommandCost run(GrowthRow row, int size, String arguments) {
        return CommandCost.of(row.schema().of(size), row.document().of(size), arguments);
    }
}
