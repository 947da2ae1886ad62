package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.graph.Target;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNull;
import io.github.jsonschema2records.generator.upgrade.JsonType;
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
    private final Map<Schema, Verdict> verdicts = new HashMap<>();

    public NullInstance(SchemaGraph graph) {
        this.graph = graph;
    }

    /** Whether null satisfies a schema for sure. */
    public boolean accepts(Schema schema) {
        return of(schema) == Verdict.YES;
    }

    /** Whether null may satisfy a schema. */
    public boolean mayAccept(Schema schema) {
        return of(schema) != Verdict.NO;
    }

    private Verdict of(Schema schema) {
        Verdict known = verdicts.get(schema);
        if (known != null) {
            return known;
        }
        verdicts.put(schema, Verdict.OPEN);
        Verdict verdict = Verdict.of(!schema.isFalse());
        for (Occurrence occurrence : schema.occurrences()) {
            verdict = verdict.and(of(occurrence.keyword()));
        }
        verdicts.put(schema, verdict);
        return verdict;
    }

    private Verdict of(Keyword keyword) {
        if (keyword instanceof Type type) {
            return Verdict.of(type.types().contains(JsonType.NULL));
        } else if (keyword instanceof Const value) {
            return Verdict.of(value.value() instanceof SourceNull);
        } else if (keyword instanceof Enumeration values) {
            return Verdict.of(values.values().stream().anyMatch(NullInstance::isNull));
        } else if (keyword instanceof AllOf all) {
            return all.branches().stream().map(this::of).reduce(Verdict.YES, Verdict::and);
        } else if (keyword instanceof AnyOf any) {
            return any.branches().stream().map(this::of).reduce(Verdict.NO, Verdict::or);
        } else if (keyword instanceof OneOf one) {
            return exactlyOne(one.branches());
        } else if (keyword instanceof Not not) {
            return of(not.schema()).negated();
        } else if (keyword instanceof Conditional conditional) {
            return conditional(conditional);
        } else if (keyword instanceof Reference reference) {
            return graph.target(reference) instanceof Target.Fixed fixed ? of(fixed.initial()) : Verdict.OPEN;
        }
        return Verdict.YES;
    }

    private Verdict exactlyOne(List<Schema> branches) {
        long yes = branches.stream().filter(b -> of(b) == Verdict.YES).count();
        boolean open = branches.stream().anyMatch(b -> of(b) == Verdict.OPEN);
        return yes > 1 ? Verdict.NO : open ? Verdict.OPEN : Verdict.of(yes == 1);
    }

    private Verdict conditional(Conditional conditional) {
        Verdict met = of(conditional.condition());
        Verdict then = conditional.then() == null ? Verdict.YES : of(conditional.then());
        Verdict otherwise = conditional.otherwise() == null ? Verdict.YES : of(conditional.otherwise());
        return Verdict.conditional(met, then, otherwise);
    }

    private static boolean isNull(SourceValue value) {
        return value instanceof SourceNull;
    }
}
