package io.github.jsonschema2records.pojo;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.codemodel.JClassContainer;
import com.sun.codemodel.JCodeModel;
import com.sun.codemodel.JDefinedClass;
import com.sun.codemodel.JPackage;
import com.sun.codemodel.JType;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsonschema2pojo.ContentResolver;
import org.jsonschema2pojo.DefaultGenerationConfig;
import org.jsonschema2pojo.NoopAnnotator;
import org.jsonschema2pojo.NoopRuleLogger;
import org.jsonschema2pojo.Schema;
import org.jsonschema2pojo.SchemaGenerator;
import org.jsonschema2pojo.SchemaMapper;
import org.jsonschema2pojo.SchemaStore;
import org.jsonschema2pojo.model.EnumDefinition;
import org.jsonschema2pojo.model.EnumValueDefinition;
import org.jsonschema2pojo.rules.EnumRule;
import org.jsonschema2pojo.rules.Rule;
import org.jsonschema2pojo.rules.RuleFactory;

/**
 * What jsonschema2pojo's whole generator calls the things of a document, by URI and JSON Pointer. Where it gives up half way,
 * what it has named by then counts.
 */
final class NamesThere {

    /**
     * A class or enum.
     *
     * @param node what it was named after
     * @param name its name in the package, with the classes around it
     * @param constants those of an enum
     */
    record Type(String node, String name, List<String> constants) {}

    private static final String PACKAGE = "p";

    private final Map<String, Type> types = new LinkedHashMap<>();
    private final Map<String, String> accessors = new LinkedHashMap<>();
    private boolean complete;

    private NamesThere() {}

    static NamesThere of(Path document, Map<String, Path> mappings) throws IOException {
        NamesThere names = new NamesThere();
        String file = document.getFileName().toString();
        try {
            new SchemaMapper(names.new Rules(mappings), new SchemaGenerator())
                    .generate(
                            new JCodeModel(),
                            file.substring(0, file.lastIndexOf('.')),
                            PACKAGE,
                            document.toUri().toURL());
            names.complete = true;
        } catch (RuntimeException | StackOverflowError e) {
            names.complete = false;
        }
        return names;
    }

    Map<String, Type> types() {
        return types;
    }

    Map<String, String> accessors() {
        return accessors;
    }

    /** Whether it did not give up. */
    boolean isComplete() {
        return complete;
    }

    private void add(Schema schema, String node, JType type, List<String> constants) {
        if (schema.getId() != null && type instanceof JDefinedClass) {
            String name = type.fullName().substring(PACKAGE.length() + 1);
            types.putIfAbsent(location(schema), new Type(node, name, constants));
        }
    }

    private static String location(Schema schema) {
        String uri = schema.getId().toString();
        int hash = uri.indexOf('#');
        String document = hash < 0 ? uri : uri.substring(0, hash);
        String pointer = schema.getId().getFragment();
        return document + "#" + (pointer == null ? "" : pointer);
    }

    /** The default rules, watched. */
    private final class Rules extends RuleFactory {
        Rules(Map<String, Path> mappings) {
            super(
                    new DefaultGenerationConfig() {
                        @Override
                        public String getRefFragmentPathDelimiters() {
                            // Without the dot, which would end the run at the first key that has one.
                            return "#/";
                        }
                    },
                    new NoopAnnotator(),
                    new SchemaStore(new LocalDocuments(mappings), new NoopRuleLogger()));
        }

        @Override
        public Rule<JPackage, JType> getObjectRule() {
            Rule<JPackage, JType> rule = super.getObjectRule();
            return (node, content, parent, container, schema) -> {
                JType type = rule.apply(node, content, parent, container, schema);
                add(schema, node, type, List.of());
                return type;
            };
        }

        @Override
        public Rule<JClassContainer, JType> getEnumRule() {
            return new WatchedEnums(this);
        }

        @Override
        public Rule<JDefinedClass, JDefinedClass> getPropertyRule() {
            Rule<JDefinedClass, JDefinedClass> rule = super.getPropertyRule();
            return (node, content, parent, container, schema) -> {
                Set<String> before = Set.copyOf(container.fields().keySet());
                JDefinedClass type = rule.apply(node, content, parent, container, schema);
                Set<String> added = new LinkedHashSet<>(container.fields().keySet());
                added.removeAll(before);
                if (schema.getId() != null) {
                    added.forEach(field -> accessors.put(location(schema) + " " + node, field));
                }
                return type;
            };
        }
    }

    private final class WatchedEnums extends EnumRule {
        private List<String> constants = List.of();

        WatchedEnums(RuleFactory rules) {
            super(rules);
        }

        @Override
        public JType apply(String node, JsonNode content, JsonNode parent, JClassContainer container, Schema schema) {
            JType type = super.apply(node, content, parent, container, schema);
            add(schema, node, type, constants);
            return type;
        }

        @Override
        protected EnumDefinition buildEnumDefinition(String node, JsonNode content, JType backing) {
            EnumDefinition definition = super.buildEnumDefinition(node, content, backing);
            constants = definition.values().stream()
                    .map(EnumValueDefinition::getName)
                    .toList();
            return definition;
        }
    }

    /** Reads files, never the network. */
    private static final class LocalDocuments extends ContentResolver {
        private final Map<String, Path> mappings;

        LocalDocuments(Map<String, Path> mappings) {
            this.mappings = mappings;
        }

        @Override
        public JsonNode resolve(URI uri) {
            for (Map.Entry<String, Path> mapping : mappings.entrySet()) {
                if (uri.toString().startsWith(mapping.getKey())) {
                    String rest = uri.toString().substring(mapping.getKey().length());
                    return super.resolve(mapping.getValue().resolve(rest).toUri());
                }
            }
            if (!"file".equals(uri.getScheme())) {
                throw new IllegalArgumentException("not here: " + uri);
            }
            return super.resolve(uri);
        }
    }
}
