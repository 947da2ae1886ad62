package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.name.spi.NamingStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The available naming strategies: the built-in one, and those of other jars. */
public final class NamingStrategies {

    /** The id of the built-in strategy. */
    public static final String DEFAULT = "records";

    private NamingStrategies() {}

    /**
     * Returns the strategy with an id.
     *
     * @throws IllegalArgumentException if there is none; the message is for users
     */
    public static NamingStrategy named(String id) {
        List<NamingStrategy> strategies = all();
        for (NamingStrategy strategy : strategies) {
            if (strategy.id().equals(id)) {
                return strategy;
            }
        }
        String ids = strategies.stream().map(NamingStrategy::id).sorted().collect(Collectors.joining(", "));
        throw new IllegalArgumentException("there is no naming \"" + id + "\" here, only " + ids + "; "
                + "\"jsonschema2pojo\" is in the artifact "
                + "io.github.jsonschema2records:jsonschema2records-pojo-bridge, "
                + "to be added as a <dependency> of the Maven plug-in, "
                + "and in the command line jsonschema2records-pojo-cli.jar");
    }

    /** Returns the strategies of the class loader that loaded the generator. In a build it belongs to the plug-in. */
    private static List<NamingStrategy> all() {
        List<NamingStrategy> all = new ArrayList<>(List.of(new RecordNaming()));
        ServiceLoader.load(NamingStrategy.class, NamingStrategy.class.getClassLoader())
                .forEach(all::add);
        return all;
    }
}
