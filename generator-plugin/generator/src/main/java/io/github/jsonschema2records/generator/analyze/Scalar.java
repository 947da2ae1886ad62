package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The Java types that hold one JSON string, number or boolean. */
public enum Scalar {
    STRING("java.lang.String", Kinds.of(Kind.STRING)),
    BOOLEAN("java.lang.Boolean", Kinds.of(Kind.BOOLEAN)),
    INT("java.lang.Integer", Kinds.of(Kind.INTEGER)),
    LONG("java.lang.Long", Kinds.of(Kind.INTEGER)),
    BIG_INTEGER("java.math.BigInteger", Kinds.of(Kind.INTEGER)),
    DOUBLE("java.lang.Double", Kinds.of(Kind.INTEGER, Kind.FRACTION)),
    BIG_DECIMAL("java.math.BigDecimal", Kinds.of(Kind.INTEGER, Kind.FRACTION)),
    EPOCH_MILLIS("java.time.Instant", Kinds.of(Kind.INTEGER)),
    INSTANT("java.time.Instant", Kinds.of(Kind.STRING)),
    OFFSET_DATE_TIME("java.time.OffsetDateTime", Kinds.of(Kind.STRING)),
    LOCAL_DATE("java.time.LocalDate", Kinds.of(Kind.STRING)),
    LOCAL_TIME("java.time.LocalTime", Kinds.of(Kind.STRING)),
    OFFSET_TIME("java.time.OffsetTime", Kinds.of(Kind.STRING)),
    DURATION("java.time.Duration", Kinds.of(Kind.STRING)),
    PERIOD("java.time.Period", Kinds.of(Kind.STRING)),
    UUID("java.util.UUID", Kinds.of(Kind.STRING)),
    URI("java.net.URI", Kinds.of(Kind.STRING));

    private final String javaType;

    @SuppressWarnings("ImmutableEnumChecker") // Kinds are immutable, which no annotation says.
    private final Kinds kinds;

    Scalar(String javaType, Kinds kinds) {
        this.javaType = javaType;
        this.kinds = kinds;
    }

    /** Returns the full name of the Java class. */
    public String javaType() {
        return javaType;
    }

    /** Returns the kinds of JSON value that it can be read from. */
    public Kinds kinds() {
        return kinds;
    }

    /** Returns whether every JSON value of its kinds fits. If not, reading can end in a violation of kind BINDING. */
    public boolean isTotal() {
        return this == STRING || this == BOOLEAN || this == BIG_INTEGER || this == BIG_DECIMAL;
    }

    /** Returns the scalar that a {@code javaType} names, among those that hold some kinds. */
    public static Optional<Scalar> named(String javaType, Kinds kinds) {
        for (Scalar scalar : values()) {
            if (scalar.isCalled(javaType) && kinds.within(scalar.kinds)) {
                return Optional.of(scalar);
            }
        }
        return Optional.empty();
    }

    /** Returns whether a {@code javaType} names one of these types, whatever it can hold. */
    public static boolean isNamed(String javaType) {
        return Arrays.stream(values()).anyMatch(scalar -> scalar.isCalled(javaType));
    }

    private boolean isCalled(String name) {
        return javaType.equals(name) || (!name.isEmpty() && primitiveName().equals(name));
    }

    /** Returns the name of the primitive type, or "" if there is none. */
    public String primitiveName() {
        return switch (this) {
            case BOOLEAN -> "boolean";
            case INT -> "int";
            case LONG -> "long";
            case DOUBLE -> "double";
            default -> "";
        };
    }

    /** Returns the names of all types, primitive ones where there is one. */
    public static String allNames() {
        return Arrays.stream(values())
                .map(scalar -> scalar.primitiveName().isEmpty() ? scalar.javaType : scalar.primitiveName())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Returns a sentence that lists the values of {@code javaType} for some kinds. */
    public static String namesFor(Kinds kinds) {
        String names = Arrays.stream(values())
                .filter(scalar ->
                        !kinds.isEmpty() && kinds.minus(Kinds.of(Kind.NULL)).within(scalar.kinds))
                .map(Scalar::javaType)
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "it takes strings, numbers and booleans only" : "possible here: " + names;
    }
}
