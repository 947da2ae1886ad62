package io.github.jsonschema2records.pojo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.jsonschema2records.generator.name.spi.NameStyle;
import io.github.jsonschema2records.generator.name.spi.NamingStrategy;
import io.github.jsonschema2records.generator.name.spi.TypeName;
import io.github.jsonschema2records.generator.name.spi.TypePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jsonschema2pojo.DefaultGenerationConfig;
import org.jsonschema2pojo.GenerationConfig;
import org.jsonschema2pojo.NoopAnnotator;
import org.jsonschema2pojo.SchemaStore;
import org.jsonschema2pojo.rules.RuleFactory;
import org.jsonschema2pojo.util.NameHelper;
import org.jspecify.annotations.Nullable;

/**
 * Returns the names that jsonschema2pojo gives, by default in its default configuration. If jsonschema2pojo would crash, there is
 * no name.
 */
public final class PojoNaming implements NamingStrategy {

    /** The name that jsonschema2pojo gives to a property without a name. */
    private static final String EMPTY = "__EMPTY__";

    private final NameHelper names;
    private final ConstantRule constants;

    /** Creates the naming for the service loader. */
    public PojoNaming() {
        this(new DefaultGenerationConfig());
    }

    private PojoNaming(GenerationConfig config) {
        RuleFactory rules = new RuleFactory(config, new NoopAnnotator(), new SchemaStore());
        this.names = rules.getNameHelper();
        this.constants = new ConstantRule(rules);
    }

    @Override
    public String id() {
        return "jsonschema2pojo";
    }

    @Override
    public NamingStrategy styled(NameStyle style) {
        return new PojoNaming(new DefaultGenerationConfig() {
            @Override
            public String getClassNamePrefix() {
                return style.prefix();
            }

            @Override
            public String getClassNameSuffix() {
                return style.suffix();
            }

            @Override
            public char[] getPropertyWordDelimiters() {
                return style.wordDelimiters().isEmpty()
                        ? super.getPropertyWordDelimiters()
                        : style.wordDelimiters().toCharArray();
            }
        });
    }

    @Override
    public @Nullable String accessor(String jsonName, @Nullable String javaName) {
        return jsonName.isEmpty() ? EMPTY : guarded(() -> names.getPropertyName(jsonName, schema(javaName)));
    }

    @Override
    public List<@Nullable String> constants(List<String> values) {
        return new ArrayList<>(constants.names(values));
    }

    @Override
    public @Nullable TypeName type(TypePlace place) {
        NodeName node = NodeName.of(place);
        if (node == null) {
            return null;
        }
        String name = guarded(() -> names.getClassName(node.text(), schema(place.javaName()), null));
        return name == null ? null : new TypeName(name, node.inClass() && place.enumeration());
    }

    private static @Nullable JsonNode schema(@Nullable String javaName) {
        return javaName == null ? null : JsonNodeFactory.instance.objectNode().put("javaName", javaName);
    }

    /**
     * Returns a name, or null if jsonschema2pojo throws an exception, as for names without a letter or digit of ASCII.
     */
    private static @Nullable String guarded(Supplier<String> name) {
        try {
            return TurkishLetters.undone(name.get());
        } catch (StringIndexOutOfBoundsException e) {
            return null;
        }
    }
}
