package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import java.util.List;
import java.util.Set;

/** The classes that generated code uses and whose names types must not have. */
final class EmittedClasses {

    /** Classes of {@code java.lang}, which are used without an import. A type with such a name would hide them. */
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

    /** Classes nested in generated types. No class may have the name of one around it. */
    static final List<String> NESTED = List.of("Builder", "Cases", "Known", "PartialCases", "Unknown");

    /**
     * Imported classes whose static methods the generated types call. They are written in full if the simple name means
     * another class.
     */
    private static final List<String> CALLED = List.of(
            "BigDecimal",
            "BigInteger",
            "Codecs",
            "DeepEquality",
            "DeepImmutable",
            "Duration",
            "Growing",
            "Immutable",
            "Instant",
            "JsonData",
            "JsonField",
            "List",
            "LocalDate",
            "LocalTime",
            "Map",
            "MaskedText",
            "Objects",
            "OffsetDateTime",
            "OffsetTime",
            "Period",
            "Set",
            "Tuple",
            "URI",
            "UUID");

    /**
     * Classes that the files of generated types import. A type nested in a union is a member of every branch type of
     * the union, in other files too. There it would hide an imported class of its name (JLS 8.5).
     */
    static final List<String> IMPORTED = List.of(
            "BigDecimal",
            "BigInteger",
            "Codecs",
            "DeepEquality",
            "DeepImmutable",
            "Duration",
            "Generated",
            "Growing",
            "Immutable",
            "InputStream",
            "Instant",
            "JsonCodec",
            "JsonData",
            "JsonDataCreator",
            "JsonField",
            "JsonModel",
            "List",
            "LocalDate",
            "LocalTime",
            "Map",
            "MaskedText",
            "NullMarked",
            "Nullable",
            "ObjectBuilder",
            "Objects",
            "OffsetDateTime",
            "OffsetTime",
            "Period",
            "ReadResult",
            "Set",
            "Tuple",
            "URI",
            "UUID");

    /** The packages with which their full names start. */
    private static final Set<String> PACKAGES = Set.of("io", "java");

    private EmittedClasses() {}

    /**
     * Returns the simple names that no type of a plan may have because its full name cannot be written. For example, a
     * component called {@code java} obscures the package of {@code java.util.Objects} inside its record (JLS 6.4.2).
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
