package io.github.jsonschema2records.generator.plan;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.Packages;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.plan.check.CheckPlan;
import io.github.jsonschema2records.generator.plan.check.CheckPlanner;
import io.github.jsonschema2records.generator.plan.output.OutputPlan;
import io.github.jsonschema2records.generator.plan.output.OutputPlanner;
import io.github.jsonschema2records.generator.plan.output.SecretPlan;
import io.github.jsonschema2records.generator.plan.type.AnnotationPlan;
import io.github.jsonschema2records.generator.plan.type.IdleJavaKeywords;
import io.github.jsonschema2records.generator.plan.type.NestingPlan;
import io.github.jsonschema2records.generator.plan.type.TypeOptions;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import io.github.jsonschema2records.generator.plan.type.TypePlanner;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * All decisions before naming.
 *
 * @param facts the facts that the decisions are based on
 * @param types the Java types
 * @param checks the checks
 * @param nesting the bound of recursion in checks, readers and values
 * @param outputs the program of each root schema, for annotations, secrets and the standard output formats
 * @param secrets the types whose values may contain secrets
 * @param annotations the annotations of types and accessors
 * @param packages the packages of units
 */
public record Plan(
        Facts facts,
        TypePlan types,
        CheckPlan checks,
        NestingPlan nesting,
        Map<Schema, OutputPlan> outputs,
        SecretPlan secrets,
        AnnotationPlan annotations,
        Packages packages) {

    /** Returns this plan with other annotations. */
    public Plan withAnnotations(AnnotationPlan others) {
        return new Plan(facts, types, checks, nesting, outputs, secrets, others, packages);
    }

    public Plan {
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    }

    /**
     * Plans types first, then the checks that readers do not guarantee, then outputs. The plan is not complete if an
     * error is reported.
     */
    public static Plan of(Facts facts, TypeOptions options, Packages packages, Diagnostics diagnostics) {
        TypePlanner planner = new TypePlanner(facts, options, packages);
        TypePlan types = planner.plan(diagnostics);
        if (!diagnostics.hasErrors()) {
            planner.reportRules(diagnostics);
            new IdleJavaKeywords(facts, types).report(diagnostics);
        }
        CheckPlan checks =
                new CheckPlanner(facts, options.assertFormats()).plan(types.checkedSchemas(), types.decidingSchemas());
        SecretPlan secrets = SecretPlan.of(facts, types);
        Set<Schema> evaluated = new LinkedHashSet<>(types.typedSchemas());
        evaluated.addAll(secrets.searched());
        Map<Schema, OutputPlan> outputs =
                new OutputPlanner(facts, options.assertFormats(), types.roots().keySet(), evaluated).plan();
        AnnotationPlan annotations = AnnotationPlan.of(options.annotations(), types, facts, diagnostics);
        return new Plan(facts, types, checks, NestingPlan.of(facts, types), outputs, secrets, annotations, packages);
    }
}
