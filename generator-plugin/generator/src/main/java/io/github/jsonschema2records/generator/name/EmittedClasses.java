package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import java.util.List;
import java.util.Set;

/** The classes that generated code uses, as far as types must not be called like them. */
final class EmittedClasses {

    /** Classes of {@code java.lang}, used without an import; a type of such a name would hide them. */
    static final List<String> JAVA_LANG = List.of(
            "Boolean",
            "Deprecated",
            "Double",
            "Enum",
            "IllegalArgumentException",
            "Integer",
            "Long",
            "NullPointerException",
            "Object",
            "Override",
            "Record",
            "String",
            "SuppressWarnings");

    /** Imported classes of which the generated types call static methods, in full where the simple name means another class. */
    private static final List<String> CALLED = List.of(
            "BigDecimal",
            "BigInteger",
            "Codecs",
            "DeepImmutable",
            "Immutable",
            "Instant",
            "JsonData",
            "JsonField",
            "LocalDate",
            "Objects",
            "OffsetDateTime",
            "Tuple",
            "URI",
            "UUID");

    /**
     * Classes that the files of generated types import. A type that is nested in a union is a member of every type that stands in
     * the union, in other files too, and there it would hide an imported class of its name (JLS 8.5).
     */
    static final List<String> IMPORTED = List.of(
            "BigDecimal",
            "BigInteger",
            "Codecs",
            "DeepImmutable",
            "Generated",
            "Immutable",
            "InputStream",
            "Instant",
            "JsonCodec",
            "JsonData",
            "JsonField",
            "JsonModel",
            "List",
            "LocalDate",
            "Map",
            "NullMarked",
            "Nullable",
            "Objects",
            "OffsetDateTime",
            "ReadResult",
            "Tuple",
            "URI",
            "UUID");

    /** The packages that their full names start with. */
    private static final Set<String> PACKAGES = Set.of("io", "java");

    private EmittedClasses() {}

    /**
     * The simple names that no type of a plan may have because its full name cannot be written: inside a record with a component
     * called {@code java}, that is what {@code java.util.Objects} starts with (JLS 6.4.2).
     */
    static List<String> obscured(TypePlan plan) {
        boolean obscured = plan.types().values().stream()
                .filter(RecordType.class::isInstance)
                .flatMap(type -> ((RecordType) type).components().stream())
                .anyMatch(EmittedClasses::isPackage);
        return obscured ? CALLED : List.of();
    }

    private static boolean isPackage(Component component) {
        return PACKAGES.contains(JavaIdentifiers.camel(component.jsonName()))
                || component.schemas().stream()
                        .map(schema -> schema.javaHint("javaName"))
                        .anyMatch(name -> name != null && PACKAGES.contains(name));
    }
}
