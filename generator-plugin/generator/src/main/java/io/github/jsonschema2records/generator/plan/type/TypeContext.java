package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.FiniteStrings;
import io.github.jsonschema2records.generator.analyze.ValueEvaluator;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;

/**
 * Knowledge that every choice of a type may need.
 *
 * @param facts what the analysis found
 * @param identity which schema names a type
 * @param guarantees which schemas a reader checks completely
 * @param notes where to note which keywords a type expresses
 * @param finiteStrings which strings schemas restrict a value to
 * @param dispatches how readers distinguish the branches of unions
 * @param fallbacks which defaults can be offered
 * @param scalars which Java type strings and numbers have
 * @param evaluator which schemas accept a value, such as null
 */
record TypeContext(
        Facts facts,
        TypeIdentity identity,
        ReaderGuarantees guarantees,
        TypeNotes notes,
        FiniteStrings finiteStrings,
        DispatchChoice dispatches,
        FallbackChoice fallbacks,
        ScalarChoice scalars,
        ValueEvaluator evaluator) {

    /** Creates the context of a run with a registry of types. */
    static TypeContext of(Facts facts, TypeOptions options, TypeRegistry registry) {
        ValueEvaluator evaluator = new ValueEvaluator(facts, options.assertFormats());
        ReaderGuarantees guarantees = new ReaderGuarantees(facts, options, evaluator, registry);
        return new TypeContext(
                facts,
                new TypeIdentity(facts),
                guarantees,
                new TypeNotes(facts, guarantees),
                new FiniteStrings(facts),
                new DispatchChoice(facts),
                new FallbackChoice(facts, evaluator, registry),
                new ScalarChoice(options),
                evaluator);
    }

    /** Returns all schemas that apply to the value of a site. */
    Conjunction conjunction(TypeSite site) {
        return new Conjunction(facts, site);
    }

    /** Returns whether one of some schemas, or a schema that applies with it, says that the value is deprecated. */
    boolean isDeprecated(List<Schema> schemas) {
        return schemas.stream()
                .flatMap(schema -> facts.closure(schema).stream())
                .anyMatch(Schema::isDeprecated);
    }
}
