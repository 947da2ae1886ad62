package io.github.jsonschema2records.generator.lint;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import java.util.List;
import java.util.function.Predicate;

/** The rules of a run. */
public final class SchemaRules {

    private SchemaRules() {}

    /**
     * Runs every rule.
     *
     * @param knownFormat returns whether a format has a check
     */
    public static void run(Facts facts, LintOptions options, Predicate<String> knownFormat, Diagnostics diagnostics) {
        all(options, knownFormat).forEach(rule -> rule.run(facts, diagnostics));
    }

    /**
     * Runs the rules about schemas that are correct but could be better. A run that generates does not need them, since
     * its result does not depend on what they report.
     */
    public static void advise(Facts facts, LintOptions options, Diagnostics diagnostics) {
        advice(options).forEach(rule -> rule.run(facts, diagnostics));
    }

    private static List<SchemaRule> advice(LintOptions options) {
        return List.of(new UnusedDefinitions(), new ShadowedKeywords(options.assertFormats()), new StallingPatterns());
    }

    private static List<SchemaRule> all(LintOptions options, Predicate<String> knownFormat) {
        return List.of(
                new ReferenceLoop(),
                new PatternSyntax(),
                new CrossedBounds(),
                new ContradictorySchemas(),
                new RefusedValues(),
                new OverlappingBranches(options.assertFormats()),
                new InvalidDiscriminator(options.discriminators()),
                new UnknownRequired(),
                new NoKeywords(),
                new MetaschemaSpellings(),
                new UnknownFormats(knownFormat, options.assertFormats()),
                new DefaultNotValid(),
                new JavaKeywords(),
                new JavaInterfaceNames(),
                new JavaEnumNames(),
                new OtherPackage(options.packageName()),
                new UnknownKeywords(options.failOnIgnored()));
    }
}
