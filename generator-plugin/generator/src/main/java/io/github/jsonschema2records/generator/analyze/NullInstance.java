package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.graph.Target;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNull;
import io.github.jsonschema2records.generator.upgrade.InstanceType;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AllOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.AnyOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Conditional;
import io.github.jsonschema2records.generator.upgrade.Keyword.Const;
import io.github.jsonschema2records.generator.upgrade.Keyword.Enumeration;
import io.github.jsonschema2records.generator.upgrade.Keyword.Not;
import io.github.jsonschema2records.generator.upgrade.Keyword.OneOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Evaluates schemas on the one instance {@code null}, exactly but where a dynamic reference or a cycle leaves it open. */
public final class NullInstance {

    private final SchemaGraph graph;
    private final Map<Schema, SampleVerdict> verdicts = new HashMap<>();

    public NullInstance(SchemaGraph graph) {
        this.graph = graph;
    }

    /** Returns whether null satisfies a schema for sure. */
    public boolean accepts(Schema schema) {
        return of(schema) == SampleVerdict.YES;
    }

    /** Returns whether null may satisfy a schema. */
    public boolean mayAccept(Schema schema) {
        return of(schema) != SampleVerdict.NO;
    }

    private SampleVerdict of(Schema schema) {
        SampleVerdict known = verdicts.get(schema);
        if (known != null) {
            return known;
        }
        verdicts.put(schema, SampleVerdict.OPEN);
        SampleVerdict verdict = SampleVerdict.of(!schema.isFalse());
        for (Occurrence occurrence : schema.occurrences()) {
            verdict = verdict.and(of(occurrence.keyword()));
        }
        verdicts.put(schema, verdict);
        return verdict;
    }

    private SampleVerdict of(Keyword keyword) {
        if (keyword instanceof Type type) {
            return SampleVerdict.of(type.types().contains(InstanceType.NULL));
        } else if (keyword instanceof Const value) {
            return SampleVerdict.of(value.value() instanceof SourceNull);
        } else if (keyword instanceof Enumeration values) {
            return SampleVerdict.of(values.values().stream().anyMatch(NullInstance::isNull));
        } else if (keyword instanceof AllOf all) {
            return all.branches().stream().map(this::of).reduce(SampleVerdict.YES, SampleVerdict::and);
        } else if (keyword instanceof AnyOf any) {
            return any.branches().stream().map(this::of).reduce(SampleVerdict.NO, SampleVerdict::or);
        } else if (keyword instanceof OneOf one) {
            return exactlyOne(one.branches());
        } else if (keyword instanceof Not not) {
            return of(not.schema()).negated();
        } else if (keyword instanceof Conditional conditional) {
            return conditional(conditional);
        } else if (keyword instanceof Reference reference) {
            return graph.target(reference) instanceof Target.Fixed fixed ? of(fixed.initial()) : SampleVerdict.OPEN;
        }
        return SampleVerdict.YES;
    }

    private SampleVerdict exactlyOne(List<Schema> branches) {
        long yes = branches.stream().filter(b -> of(b) == SampleVerdict.YES).count();
        boolean open = branches.stream().anyMatch(b -> of(b) == SampleVerdict.OPEN);
        return yes > 1 ? SampleVerdict.NO : open ? SampleVerdict.OPEN : SampleVerdict.of(yes == 1);
    }

    private SampleVerdict conditional(Conditional conditional) {
        SampleVerdict met = of(conditional.condition());
        SampleVerdict then = conditional.then() == null ? SampleVerdict.YES : of(conditional.then());
        SampleVerdict otherwise = conditional.otherwise() == null ? SampleVerdict.YES : of(conditional.otherwise());
        return SampleVerdict.conditional(met, then, otherwise);
    }

    private static boolean isNull(SourceValue value) {
        return value instanceof SourceNull;
    }
}
