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

    /**
     * How often a command is measured again whose bytes alone do not grow in proportion. Other tests, which run at the same
     * time, take memory, so the compiler may lose what it keeps in soft references.
     */
    private static final int MOST_REPETITIONS = 3;

    private final List<Growth> measured = new ArrayList<>();

    /** Called by reflection. */
    public CommandGrowth() {}

    /** Returns the arguments of the commands by their names on the page: the lines of {@code commands.txt}. */
    public static Map<String, String> commands() {
        Map<String, String> commands = new LinkedHashMap<>();
        GrowthRow.cells("commands.txt").forEach(cells -> commands.put(cells[0], cells[1]));
        return commands;
    }

    @Override
    public List<Growth> apply(String table) {
        Map<String, String> commands = commands();
        for (GrowthRow row : GrowthRow.read(table)) {
            commands.forEach((name, arguments) -> measure(row, name, arguments));
        }
        return measured;
    }

    private void measure(GrowthRow row, String name, String arguments) {
        List<CommandCost> costs = costs(row, arguments);
        Growth work = growth(row, name, costs.stream().map(CommandCost::work).toList());
        for (int more = 0; more < MOST_REPETITIONS && work.isLinear() != work.isLinearInSteps(); more++) {
            List<Cost> again =
                    costs(row, arguments).stream().map(CommandCost::work).toList();
            work = growth(row, name, Cost.smaller(work.costs(), again));
        }
        measured.add(work);
        measured.add(growth(
                row, name + ", output", costs.stream().map(CommandCost::written).toList()));
    }

    private static List<CommandCost> costs(GrowthRow row, String arguments) {
        return row.sizes().stream().map(size -> run(row, size, arguments)).toList();
    }

    private static Growth growth(GrowthRow row, String operation, List<Cost> costs) {
        return new Growth(row.subject(), row.dimension(), operation, costs);
    }

    private static CommandCost run(GrowthRow row, int size, String arguments) {
        return CommandCost.of(row.schema().of(size), row.document().of(size), arguments);
    }
}
