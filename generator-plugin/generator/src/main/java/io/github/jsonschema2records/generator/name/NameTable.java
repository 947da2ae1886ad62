package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.analyze.Packages;
import io.github.jsonschema2records.generator.graph.TopLevelSchemas;
import io.github.jsonschema2records.generator.plan.check.CheckMethod;
import io.github.jsonschema2records.generator.plan.type.Conversion;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All Java identifiers of a run.
 *
 * @param packages the packages of units
 * @param types the generated types
 * @param codecs the class that reads and writes each type
 * @param components the accessor of each property, by type and JSON name
 * @param defaults the accessor with a default of each property that has one, by type and JSON name
 * @param empties the accessor of each optional collection that is never null, by type and JSON name
 * @param additions the method of the builder that adds to a collection, by type and JSON name
 * @param views the method that converts a record to a record that it includes, by both types
 * @param constants the constant of each enum value, by type and value
 * @param branches the names of a union's branches, for wrapper records and {@code match}
 * @param otherwise the method of a union's partial cases for all branches that are not handled
 * @param validators the class that has the checks of each unit, by the unit's outermost schema
 * @param methods the method of each check
 * @param conversions the codec of each class of the user
 * @param programs the class that has the program of a root schema, by root
 */
public record NameTable(
        Packages packages,
        Map<TypeId, JavaTypeName> types,
        Map<TypeId, JavaTypeName> codecs,
        Map<TypeId, Map<String, String>> components,
        Map<TypeId, Map<String, String>> defaults,
        Map<TypeId, Map<String, String>> empties,
        Map<TypeId, Map<String, String>> additions,
        Map<TypeId, Map<TypeId, String>> views,
        Map<TypeId, Map<String, String>> constants,
        Map<TypeId, List<String>> branches,
        Map<TypeId, String> otherwise,
        Map<Schema, JavaTypeName> validators,
        Map<CheckMethod, String> methods,
        Map<Conversion, String> conversions,
        Map<Schema, JavaTypeName> programs) {

    /** Returns whether the classes are in several packages. */
    public boolean isDivided() {
        return validators.values().stream()
                        .map(JavaTypeName::packageName)
                        .distinct()
                        .count()
                > 1;
    }

    /** Returns the name of a type. */
    public JavaTypeName type(TypeId id) {
        return required(types.get(id), id);
    }

    /** Returns the name of a type for people, with its package if this is not the one around all others. */
    public String shown(TypeId id) {
        JavaTypeName name = type(id);
        return name.packageName().equals(packages.base()) ? name.toString() : name.packageName() + "." + name;
    }

    /** Returns the name of a type with its package. */
    public String fullName(TypeId id) {
        return type(id).fullName();
    }

    /** Returns the name of a type's codec. */
    public JavaTypeName codec(TypeId id) {
        return required(codecs.get(id), id);
    }

    /** Returns the accessor of a property. */
    public String component(TypeId id, String jsonName) {
        return required(required(components.get(id), id).get(jsonName), jsonName);
    }

    /** Returns the accessor of a property that returns its default if it is absent. */
    public String withDefault(TypeId id, String jsonName) {
        return required(required(defaults.get(id), id).get(jsonName), jsonName);
    }

    /** Returns the accessor of an optional collection that is empty where the component is null. */
    public String orEmpty(TypeId id, String jsonName) {
        return required(required(empties.get(id), id).get(jsonName), jsonName);
    }

    /** Returns the method of the builder that adds an item or a member to a collection. */
    public String addition(TypeId id, String jsonName) {
        return required(required(additions.get(id), id).get(jsonName), jsonName);
    }

    /** Returns the method that converts a record to a record that it includes. */
    public String view(TypeId record, TypeId included) {
        return required(required(views.get(record), record).get(included), included);
    }

    /** Returns the constant of an enum value. */
    public String constant(TypeId id, String value) {
        return required(required(constants.get(id), id).get(value), value);
    }

    /** Returns the names of a union's branches in PascalCase. */
    public List<String> branches(TypeId id) {
        return required(branches.get(id), id);
    }

    /** Returns the method of a union's partial cases for all branches that are not handled. */
    public String otherwise(TypeId id) {
        return required(otherwise.get(id), id);
    }

    /** Returns the codec of a class of the user. */
    public String codec(Conversion conversion) {
        return required(conversions.get(conversion), conversion);
    }

    /** Returns the class that has the program of a root schema. */
    public JavaTypeName program(Schema root) {
        return required(programs.get(root), root);
    }

    /** Returns the class that has the checks of the unit around a schema. */
    public JavaTypeName validator(Schema schema) {
        Schema unit = TopLevelSchemas.unitOf(schema);
        return required(validators.get(unit), unit);
    }

    /** Returns the method of a check. */
    public String method(CheckMethod method) {
        return required(methods.get(method), method.schema());
    }

    private static <T> T required(@Nullable T name, Object of) {
        if (name == null) {
            throw new IllegalArgumentException("no name for " + of);
        }
        return name;
    }
}
