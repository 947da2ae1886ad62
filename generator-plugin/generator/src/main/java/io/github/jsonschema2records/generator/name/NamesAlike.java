package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.graph.TopLevelSchemas;
import io.github.jsonschema2records.generator.name.spi.NamingStrategy;
import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reports properties of a record, definitions of a schema, and documents that needed longer names because of each
 * other, unless the names are pinned.
 */
final class NamesAlike {

    private static final String HELP = "choose a name for one of them with \"javaName\"";

    private final TypePlan types;
    private final NameTable names;
    private final NamingStrategy naming;
    private final PinnedNames pinned;
    private final Diagnostics diagnostics;

    /**
     * Creates a search of all types.
     *
     * @param diagnostics receives the warnings
     */
    NamesAlike(TypePlan types, NameTable names, NamingStrategy naming, PinnedNames pinned, Diagnostics diagnostics) {
        this.types = types;
        this.names = names;
        this.naming = naming;
        this.pinned = pinned;
        this.diagnostics = diagnostics;
    }

    /** Reports every name that another name made longer. {@link NameReport} reports the requested names. */
    void report() {
        if (!naming.id().equals(NamingStrategies.DEFAULT)) {
            return;
        }
        types.types().values().forEach(type -> {
            if (type instanceof RecordType record) {
                properties(record);
            }
        });
        definitions();
        documents();
    }

    private void properties(RecordType record) {
        Map<String, Component> plain = new HashMap<>();
        record.components().stream()
                .filter(component -> isPlain(component, record))
                .forEach(component -> plain.put(key(JavaIdentifiers.camel(component.jsonName())), component));
        for (Component component : record.components()) {
            Component other = plain.get(key(JavaIdentifiers.camel(component.jsonName())));
            boolean settled = ComponentNames.givenName(component) != null
                    || pinned.accessors(record.id()).containsKey(component.jsonName());
            if (other != null && !other.jsonName().equals(component.jsonName()) && !settled) {
                report(
                        component.schemas().isEmpty()
                                ? record.id().origin()
                                : component.schemas().get(0),
                        "property",
                        component.jsonName(),
                        other.jsonName(),
                        names.component(record.id(), component.jsonName()));
            }
        }
    }

    private boolean isPlain(Component component, RecordType record) {
        String json = component.jsonName();
        return ComponentNames.givenName(component) == null
                && names.component(record.id(), json).equals(JavaIdentifiers.camel(json));
    }

    private void definitions() {
        Map<Schema, Map<String, TypeId>> plain = new HashMap<>();
        for (TypeId id : types.types().keySet()) {
            Schema schema = id.origin();
            String definition = TopLevelSchemas.definitionKey(schema);
            Schema owner = schema.parent();
            if (definition == null || owner == null || GivenNames.ofUnit(schema) != null) {
                continue;
            }
            TypeId other = plain.computeIfAbsent(owner, o -> new HashMap<>())
                    .putIfAbsent(key(JavaIdentifiers.pascal(DefinitionKeys.name(definition))), id);
            if (other != null && other.origin() != schema) {
                definitions(List.of(other, id));
            }
        }
    }

    /** Reports documents with the same file name in several folders. The first of them keeps the plain name. */
    private void documents() {
        Map<String, TypeId> plain = new HashMap<>();
        for (TypeId id : types.types().keySet()) {
            if (id.origin().parent() == null && GivenNames.ofUnit(id.origin()) == null) {
                String name = id.origin().location().document().name();
                String inPackage = names.type(id).packageName() + "/";
                TypeId other = plain.putIfAbsent(inPackage + key(JavaIdentifiers.pascal(name)), id);
                if (other != null && other.origin() != id.origin()) {
                    documents(List.of(other, id), JavaIdentifiers.pascal(name));
                }
            }
        }
    }

    /** Reports the documents that do not have the plain name. */
    private void documents(List<TypeId> alike, String plain) {
        int longer = names.type(alike.get(0)).toString().equalsIgnoreCase(plain) ? 1 : 0;
        TypeId id = alike.get(longer);
        if (pinned.kept(id) == null) {
            report(
                    id.origin(),
                    "document",
                    path(id),
                    path(alike.get(1 - longer)),
                    names.type(id).toString());
        }
    }

    private static String path(TypeId id) {
        return id.origin().location().document().path();
    }

    /** Reports the definitions with the longer names. */
    private void definitions(List<TypeId> alike) {
        int longer = names.type(alike.get(0)).toString().length()
                        > names.type(alike.get(1)).toString().length()
                ? 0
                : 1;
        TypeId id = alike.get(longer);
        if (pinned.kept(id) != null) {
            return;
        }
        report(
                id.origin(),
                "definition",
                String.valueOf(TopLevelSchemas.definitionKey(id.origin())),
                String.valueOf(
                        TopLevelSchemas.definitionKey(alike.get(1 - longer).origin())),
                names.type(id).toString());
    }

    private void report(Schema at, String what, String json, String other, String name) {
        diagnostics.warning(
                "names-alike",
                at.position(),
                at.location().pointer(),
                what + " \"" + json + "\" is called " + name + " in Java, because \"" + other
                        + "\" would have the same name",
                HELP);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
