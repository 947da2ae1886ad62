package io.github.jsonschema2records.generator.lint;

import java.util.List;

/** The rules of a run. */
public final class SchemaRules {

    private SchemaRules() {}

    /**
     * Returns all rules, in the order in which they run.
     *
     * @param packageName the package to generate into
     * @param failOnIgnored whether a keyword without effect is an error
     * @param formats the rule about formats
     * @param assertFormats whether every {@code format} is an assertion
     * @param discriminators whether OpenAPI's {@code discriminator} decides which branch applies
     */
    public static List<SchemaRule> all(
            String packageName,
            boolean failOnIgnored,
            UnknownFormats formats,
            boolean assertFormats,
            boolean discriminators) {
        return List.of(
                new ReferenceLoop(),
                new PatternSyntax(),
                new CrossedBounds(),
                new ContradictorySchemas(),
                new RefusedValues(),
                new OverlappingBranches(assertFormats),
                new InvalidDiscriminator(discriminators),
                new UnknownRequired(),
                new NoKeywords(),
                new MetaschemaSpellings(),
                formats,
                new DefaultNotValid(),
                new JavaKeywords(),
                new JavaInterfaceNames(),
                new JavaEnumNames(),
                new OtherPackage(packageName),
                new UnknownKeywords(failOnIgnored));
    }
}
