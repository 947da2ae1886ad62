package io.github.jsonschema2records.generator.reference;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.SampleValues;
import io.github.jsonschema2records.generator.analyze.ValueEvaluator;
import io.github.jsonschema2records.generator.analyze.ValueVerdict;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.Member;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNull;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.DeclaredType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.EnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.OpenEnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.StringSetType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.WrapperType;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import io.github.jsonschema2records.generator.plan.type.TypeRef;
import io.github.jsonschema2records.generator.report.Decisions;
import io.github.jsonschema2records.generator.upgrade.Keyword.Choice;
import io.github.jsonschema2records.generator.upgrade.Keyword.Default;
import io.github.jsonschema2records.generator.upgrade.Keyword.Examples;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes an example of each type from the examples, defaults and values in the schemas. Properties that are neither
 * required nor have an example are left out, and so are optional properties of nested objects. An example that its
 * schema certainly refuses is not shown.
 */
final class ExampleJson {

    /** Limit of nesting. */
    private static final int DEEPEST = 3;

    /** Limit of the steps for values without examples, all together. */
    private static final long MOST_STEPS = 4_000_000;

    private final TypePlan types;
    private final ValueEvaluator evaluator;
    private final SampleValues samples;

    ExampleJson(Decisions decisions) {
        Facts facts = decisions.plan().facts();
        this.types = decisions.plan().types();
        this.evaluator = new ValueEvaluator(facts, true);
        this.samples = new SampleValues(facts, MOST_STEPS);
    }

    /** Returns an example, or empty if there is none that may be valid. */
    Optional<SourceValue> of(DeclaredType type) {
        SourceValue own = example(types.schemasOf(type.id()));
        SourceValue value = own == null ? type.match(new Values(DEEPEST, true)) : own;
        return value != null && evaluator.of(type.id().origin(), value) != ValueVerdict.NO
                ? Optional.of(value)
                : Optional.empty();
    }

    private @Nullable SourceValue ofUse(TypeRef type, List<Schema> schemas, int depth) {
        SourceValue own = example(schemas);
        if (own != null) {
            return own;
        }
        TypeRef bare = type.bare();
        if (bare instanceof TypeRef.Declared declared && types.reused(declared.id()) == null) {
            return ofDeclared(declared.id(), depth);
        } else if (bare.items() != null && !schemas.isEmpty()) {
            TypeRef items = bare.items();
            SourceValue item = items == null || depth == 0 ? null : ofUse(items, List.of(), depth - 1);
            return item == null ? sample(schemas.get(0)) : new SourceArray(item.position(), List.of(item));
        }
        return schemas.isEmpty() ? null : sample(schemas.get(0));
    }

    private @Nullable SourceValue ofDeclared(TypeId id, int depth) {
        SourceValue own = example(types.schemasOf(id));
        return own != null
                ? own
                : depth == 0 ? sample(id.origin()) : types.type(id).match(new Values(depth, false));
    }

    /** Returns the smallest sample, which is the last one, but null only if there is no other. */
    private @Nullable SourceValue sample(Schema schema) {
        SourceValue last = null;
        for (SourceValue value : samples.of(schema)) {
            last = value instanceof SourceNull && last != null ? last : value;
        }
        return last;
    }

    /** Returns the first example, constant or default of some schemas, the nearest first; null if there is none. */
    static @Nullable SourceValue example(List<Schema> schemas) {
        return schemas.stream()
                .flatMap(schema -> Stream.of(
                                schema.keywords(Examples.class).flatMap(examples -> examples.values().stream()),
                                schema.keywords(Choice.class).flatMap(choice -> choice.values().stream()),
                                schema.keywords(Default.class).map(Default::value))
                        .flatMap(values -> values)
                        .limit(1))
                .findFirst()
                .orElse(null);
    }

    private final class Values implements DeclaredType.Cases<@Nullable SourceValue> {

        private final int depth;
        private final boolean optional;

        Values(int depth, boolean optional) {
            this.depth = depth;
            this.optional = optional;
        }

        @Override
        public @Nullable SourceValue record(RecordType type) {
            Map<String, Member> members = new LinkedHashMap<>();
            for (Component component : type.components()) {
                SourceValue value = component(component);
                if (value != null) {
                    members.put(component.jsonName(), new Member(value.position(), value));
                } else if (type.isTuple()) {
                    break;
                }
            }
            return type.isTuple()
                    ? new SourceArray(
                            type.id().origin().position(),
                            members.values().stream().map(Member::value).toList())
                    : new SourceObject(type.id().origin().position(), members);
        }

        private @Nullable SourceValue component(Component component) {
            if (component.constant() != null) {
                return component.constant();
            } else if (component.required()) {
                return ofUse(component.type(), component.schemas(), depth - 1);
            } else if (!optional || component.deprecated()) {
                return null;
            } else if (isNested(component)) {
                SourceValue value = ofUse(component.type(), component.schemas(), depth - 1);
                return value == null || saysNothing(value) ? null : value;
            }
            return example(component.schemas());
        }

        private static boolean saysNothing(SourceValue value) {
            return value instanceof SourceObject object
                    ? object.members().isEmpty()
                    : value instanceof SourceArray array
                            && array.elements().stream().allMatch(Values::saysNothing);
        }

        private static boolean isNested(Component component) {
            return component.type().declaredType().isPresent();
        }

        @Override
        public SourceValue enumeration(EnumType type) {
            return string(type, type.values());
        }

        @Override
        public SourceValue openEnum(OpenEnumType type) {
            return string(type, type.known());
        }

        @Override
        public SourceValue text(StringSetType type) {
            return string(type, type.values());
        }

        private static SourceValue string(DeclaredType type, List<String> values) {
            return new SourceString(type.id().origin().position(), values.isEmpty() ? "" : values.get(0));
        }

        @Override
        public @Nullable SourceValue union(UnionType type) {
            return type.branches().isEmpty()
                    ? null
                    : use(
                            type.branches().get(0).reading().type(),
                            List.of(type.branches().get(0).schema()));
        }

        @Override
        public @Nullable SourceValue wrapper(WrapperType type) {
            return use(type.reading().type(), List.of(type.id().origin()));
        }

        private @Nullable SourceValue use(TypeRef type, List<Schema> schemas) {
            return depth == 0 ? null : ofUse(type, schemas, depth - 1);
        }
    }
}
