package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.FiniteStrings;
import io.github.jsonschema2records.generator.analyze.ValueEvaluator;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;

/**
 * The knowledge that choices of types share.
 *
 * @param facts the result of the analysis
 * @param identity finds which schema names a type
 * @param guarantees finds which schemas a reader enforces completely
 * @param notes collects the keywords that types express
 * @param finiteStrings finds the strings to which schemas restrict a value
 * @param dispatches chooses how readers distinguish the branches of unions
 * @param fallbacks chooses the defaults that accessors return
 * @param scalars chooses the Java types of strings and numbers
 * @param rules the user's rules for the types of strings and numbers
 * @param keepsAdditional whether records keep properties that no schema describes
 * @param evaluator finds out which schemas accept a value, such as null
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
        TypeRules rules,
        boolean keepsAdditional,
        ValueEvaluator evaluator) {

    /** Creates the context of a run with a registry of types. */
    static TypeContext of(Facts facts, TypeOptions options, TypeRegistry registry) {
        ValueEvaluator evaluator = new ValueEvaluator(facts, options.assertFormats());
        ReaderGuarantees guarantees = new ReaderGuarantees(facts, options, evaluator, registry);
        TypeRules rules = new TypeRules(options.rules());
        return new TypeContext(
                facts,
                new TypeIdentity(facts),
                guarantees,
                new TypeNotes(facts, guarantees, rules),
                new FiniteStrings(facts),
                new DispatchChoice(facts),
                new FallbackChoice(facts, evaluator, registry, rules),
                new ScalarChoice(options, rules),
                rules,
                options.additionalProperties(),
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
