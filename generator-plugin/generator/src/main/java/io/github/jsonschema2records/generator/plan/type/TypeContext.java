package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.FiniteStrings;
import io.github.jsonschema2records.generator.analyze.NullInstance;
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
 * @param nulls which schemas accept null
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
        NullInstance nulls) {

    /** The context of a run whose types a registry keeps. */
    static TypeContext of(Facts facts, TypeOptions options, TypeRegistry registry) {
        NullInstance nulls = new NullInstance(facts.graph());
        ReaderGuarantees guarantees = new ReaderGuarantees(facts, options, nulls, registry);
        return new TypeContext(
                facts,
                new TypeIdentity(facts),
                guarantees,
                new TypeNotes(facts, guarantees),
                new FiniteStrings(facts),
                new DispatchChoice(facts),
                new FallbackChoice(facts, options, registry),
                new ScalarChoice(options),
                nulls);
    }

    /** Returns all that applies to the value of a place. */
    Conjunction conjunction(TypeSite site) {
        return new Conjunction(facts, site);
    }

    /** Returns whether one of some schemas, or one that applies with it, says that the value is deprecated. */
    boolean isDeprecated(List<Schema> schemas) {
        return schemas.stream()
                .flatMap(schema -> facts.closure(schema).stream())
                .anyMatch(Schema::isDeprecated);
    }
}
