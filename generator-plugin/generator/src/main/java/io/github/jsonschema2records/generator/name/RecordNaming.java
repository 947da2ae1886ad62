package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.name.spi.NamingStrategy;
import io.github.jsonschema2records.generator.name.spi.TypeName;
import io.github.jsonschema2records.generator.name.spi.TypePlace;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The built-in naming strategy. It asks for no names, so that everything has the generator's own names. */
final class RecordNaming implements NamingStrategy {

    @Override
    public String id() {
        return NamingStrategies.DEFAULT;
    }

    @Override
    public @Nullable String accessor(String jsonName, @Nullable String javaName) {
        return null;
    }

    @Override
    public List<@Nullable String> constants(List<String> values) {
        return Collections.nCopies(values.size(), null);
    }

    @Override
    public @Nullable TypeName type(TypePlace place) {
        return null;
    }
}
