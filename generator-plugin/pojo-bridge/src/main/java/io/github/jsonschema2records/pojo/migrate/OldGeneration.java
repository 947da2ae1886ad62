package io.github.jsonschema2records.pojo.migrate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.sun.codemodel.ClassType;
import com.sun.codemodel.JClassContainer;
import com.sun.codemodel.JCodeModel;
import com.sun.codemodel.JDefinedClass;
import com.sun.codemodel.JFieldVar;
import com.sun.codemodel.JPackage;
import com.sun.codemodel.JType;
import io.github.jsonschema2records.pojo.migrate.OldType.OldProperty;
import java.net.MalformedURLException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsonschema2pojo.ContentResolver;
import org.jsonschema2pojo.GenerationConfig;
import org.jsonschema2pojo.Jsonschema2Pojo;
import org.jsonschema2pojo.NoopAnnotator;
import org.jsonschema2pojo.NoopRuleLogger;
import org.jsonschema2pojo.Schema;
import org.jsonschema2pojo.SchemaGenerator;
import org.jsonschema2pojo.SchemaMapper;
import org.jsonschema2pojo.SchemaStore;
import org.jsonschema2pojo.rules.Rule;
import org.jsonschema2pojo.rules.RuleFactory;

/** Runs jsonschema2pojo in memory, and remembers which class it makes of which schema. Nothing is written. */
final class OldGeneration {

    /** The parameters that name the Java type of a format. */
    private static final Map<String, String> PARAMETERS =
            Map.of("date-time", "dateTimeType", "date", "dateType", "time", "timeType");

    private final GenerationConfig config;
    private final Map<String, String> missingTypes;
    private final JCodeModel code = new JCodeModel();
    private final Map<String, JType> types = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> fields = new LinkedHashMap<>();
    private final List<String> failures = new ArrayList<>();

    private OldGeneration(GenerationConfig config, Map<String, String> missingTypes) {
        this.config = config;
        this.missingTypes = missingTypes;
    }

    /**
     * The result of a run.
     *
     * @param types the types by the location of their schema, see {@link Location}
     * @param failures what it failed for, each with the file; the types that it made before count
     */
    record Result(Map<String, OldType> types, List<String> failures) {}

    /** Runs the generator for some files. The package of each depends on its folder. */
    static Result run(OldConfiguration configuration, Map<Path, String> packages) {
        OldGeneration generation =
                new OldGeneration(OldGenerationConfig.of(configuration), configuration.missingTypes());
        boolean yaml = configuration.text("sourceType").equalsIgnoreCase("yamlschema");
        JsonFactory factory = yaml ? new YAMLFactory() : new JsonFactory();
        SchemaStore store = new SchemaStore(new ContentResolver(factory), new NoopRuleLogger());
        SchemaMapper mapper = new SchemaMapper(generation.new WatchedRules(store), new SchemaGenerator(factory));
        packages.forEach((file, packageName) -> generation.run(mapper, file, packageName));
        return new Result(generation.result(), generation.failures);
    }

    private void run(SchemaMapper mapper, Path file, String packageName) {
        try {
            String name = Jsonschema2Pojo.getNodeName(file.getFileName().toString(), config);
            mapper.generate(code, name, packageName, file.toUri().toURL());
        } catch (MalformedURLException | RuntimeException | StackOverflowError e) {
            failures.add(file.getFileName() + ": " + e);
        }
    }

    private Map<String, OldType> result() {
        Map<String, OldType> result = new LinkedHashMap<>();
        types.forEach((location, type) -> {
            if (type instanceof JDefinedClass made) {
                Map<String, OldProperty> properties = new LinkedHashMap<>();
                properties(made, properties);
                result.put(
                        location,
                        new OldType(
                                made.name(),
                                made._package().name(),
                                made.getClassType() == ClassType.ENUM,
                                properties));
            }
        });
        return result;
    }

    /** Adds the properties of a class, after those of the classes that it extends. */
    private void properties(JDefinedClass type, Map<String, OldProperty> to) {
        if (type._extends() instanceof JDefinedClass base) {
            properties(base, to);
        }
        types.forEach((location, made) -> {
            if (made.equals(type)) {
                fields.getOrDefault(location, Map.of()).forEach((json, field) -> property(type, json, field, to));
            }
        });
    }

    private void property(JDefinedClass type, String json, String name, Map<String, OldProperty> to) {
        JFieldVar field = type.fields().get(name);
        if (field != null) {
            String prefix = field.type() == code.BOOLEAN ? "is" : "get";
            String getter = prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
            to.put(json, new OldProperty(name, field.type().name(), getter));
        }
    }

    /** The default rules. They note the type of each schema and the field of each property. */
    private final class WatchedRules extends RuleFactory {

        WatchedRules(SchemaStore store) {
            super(config, new NoopAnnotator(), store);
        }

        @Override
        public Rule<JType, JType> getFormatRule() {
            Rule<JType, JType> rule = super.getFormatRule();
            return (node, format, parent, base, schema) -> {
                String name = format.asText();
                String missing = missingTypes.get(PARAMETERS.getOrDefault(name, name));
                return missing == null ? rule.apply(node, format, parent, base, schema) : code.directClass(missing);
            };
        }

        @Override
        public Rule<JPackage, JType> getObjectRule() {
            Rule<JPackage, JType> rule = super.getObjectRule();
            return (node, content, parent, container, schema) ->
                    noted(schema, rule.apply(node, content, parent, container, schema));
        }

        @Override
        public Rule<JClassContainer, JType> getEnumRule() {
            Rule<JClassContainer, JType> rule = super.getEnumRule();
            return (node, content, parent, container, schema) ->
                    noted(schema, rule.apply(node, content, parent, container, schema));
        }

        @Override
        public Rule<JDefinedClass, JDefinedClass> getPropertyRule() {
            Rule<JDefinedClass, JDefinedClass> rule = super.getPropertyRule();
            return (node, content, parent, container, schema) -> {
                Set<String> before = Set.copyOf(container.fields().keySet());
                JDefinedClass type = rule.apply(node, content, parent, container, schema);
                Set<String> added = new LinkedHashSet<>(container.fields().keySet());
                added.removeAll(before);
                added.forEach(field -> note(schema, node, field));
                return type;
            };
        }

        private JType noted(Schema schema, JType type) {
            if (schema.getId() != null) {
                types.putIfAbsent(Location.of(schema.getId()), type);
            }
            return type;
        }

        private void note(Schema schema, String json, String field) {
            if (schema.getId() != null) {
                fields.computeIfAbsent(Location.of(schema.getId()), l -> new LinkedHashMap<>())
                        .putIfAbsent(json, field);
            }
        }
    }

    /** Returns whether a source type means example documents instead of schemas. */
    static boolean isExample(String sourceType) {
        return sourceType.equalsIgnoreCase("json") || sourceType.equalsIgnoreCase("yaml");
    }
}
