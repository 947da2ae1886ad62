package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.Scalar;
import io.github.jsonschema2records.generator.analyze.ValueEvaluator;
import io.github.jsonschema2records.generator.analyze.ValueVerdict;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNull;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNumber;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.EnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.OpenEnumType;
import io.github.jsonschema2records.generator.upgrade.Keyword.Default;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the defaults that accessors return. They must fit the Java type, and must not be invalid. A default that a
 * codec has to read must certainly be valid, since the codec would refuse it otherwise.
 */
final class FallbackChoice {

    /** Greatest length of a default. A longer text is configuration. */
    private static final int MAX_LENGTH = 1_000;

    private static final BigDecimal MAX_INT = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final Facts facts;
    private final ValueEvaluator evaluator;
    private final TypeRegistry registry;
    private final RequestedTypes requests;

    /**
     * Creates a choice.
     *
     * @param evaluator finds out which defaults are valid
     * @param registry the declared types; an enum is defined as soon as it is declared
     * @param rules the user's rules for types
     */
    FallbackChoice(Facts facts, ValueEvaluator evaluator, TypeRegistry registry, TypeRules rules) {
        this.facts = facts;
        this.evaluator = evaluator;
        this.registry = registry;
        this.requests = new RequestedTypes(facts.graph(), rules);
    }

    /**
     * Returns the default of a property, or null if an accessor cannot return it.
     *
     * @param origin the schema that has the default
     */
    @Nullable
    Fallback of(Schema origin, List<Schema> schemas, TypeRef type) {
        Default keyword = origin.keyword(Default.class);
        return keyword == null ? null : of(keyword.value(), schemas, type);
    }

    private @Nullable Fallback of(SourceValue value, List<Schema> schemas, TypeRef type) {
        if (value instanceof SourceNull
                || SourceJson.text(value).length() > MAX_LENGTH
                || schemas.stream().anyMatch(s -> evaluator.of(s, value) == ValueVerdict.NO)) {
            return null;
        } else if (type.bare().match(new Fits(value))) {
            return new Fallback(value, false);
        }
        boolean converted = type.innermost() instanceof TypeRef.Converted;
        boolean valid = schemas.stream().allMatch(s -> evaluator.of(s, value) == ValueVerdict.YES);
        boolean read = value instanceof SourceObject
                || value instanceof SourceArray
                || type.bare() instanceof TypeRef.Declared
                || converted;
        boolean readable = valid && read && isSmall(value) && (converted || !requests.within(schemas));
        return readable ? new Fallback(value, true) : null;
    }

    /** Returns the schema that has the default, or null. */
    @Nullable
    Schema origin(List<Schema> schemas) {
        return schemas.stream()
                .flatMap(schema -> facts.closure(schema).stream())
                .filter(member -> member.has(Default.class))
                .findFirst()
                .orElse(null);
    }

    /** Returns whether every number inside fits every Java type for numbers. */
    private static boolean isSmall(SourceValue value) {
        if (value instanceof SourceNumber number) {
            return number.value().abs().compareTo(MAX_INT) <= 0;
        } else if (value instanceof SourceArray array) {
            return array.elements().stream().allMatch(FallbackChoice::isSmall);
        }
        return !(value instanceof SourceObject object)
                || object.members().values().stream().allMatch(m -> isSmall(m.value()));
    }

    /** Returns whether a value can be written as an expression. */
    private final class Fits implements TypeRef.Cases<Boolean> {
        private final SourceValue value;

        Fits(SourceValue value) {
            this.value = value;
        }

        @Override
        public Boolean scalar(Scalar scalar) {
            return ScalarSamples.fits(scalar, value);
        }

        @Override
        public Boolean converted(Conversion conversion) {
            return false;
        }

        @Override
        public Boolean data() {
            return true;
        }

        @Override
        public Boolean list(TypeRef element) {
            return value instanceof SourceArray array
                    && array.elements().stream()
                            .allMatch(e ->
                                    !(e instanceof SourceNull) && element.bare().match(new Fits(e)));
        }

        @Override
        public Boolean set(TypeRef element) {
            return list(element);
        }

        @Override
        public Boolean map(TypeRef mapped) {
            return value instanceof SourceObject object && object.members().isEmpty();
        }

        @Override
        public Boolean declared(TypeId id) {
            DeclaredType type = registry.definition(id);
            return value instanceof SourceString string
                    && (type instanceof OpenEnumType
                            || (type instanceof EnumType closed
                                    && closed.values().contains(string.value())));
        }

        @Override
        public Boolean nullable(TypeRef type) {
            return type.match(this);
        }
    }
}
