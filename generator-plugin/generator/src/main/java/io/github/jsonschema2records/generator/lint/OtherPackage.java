package io.github.jsonschema2records.generator.lint;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.Scalar;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.graph.TopLevelSchemas;
import io.github.jsonschema2records.generator.load.JavaNames;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.upgrade.Keyword.JavaHint;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;

/**
 * Warns about a {@code javaType} with the name of a type in another package, in a schema inside another one. Its type is
 * generated beside the type around it, so only the simple name counts. Documents and definitions can be in any package,
 * except for Java's own.
 */
final class OtherPackage implements SchemaRule {

    private final String packageName;

    OtherPackage(String packageName) {
        this.packageName = packageName;
    }

    @Override
    public void run(Facts facts, Diagnostics diagnostics) {
        for (Schema schema : facts.graph().schemas()) {
            for (Occurrence occurrence : schema.occurrences()) {
                if (occurrence.keyword() instanceof JavaHint hint
                        && hint.name().equals("javaType")
                        && hint.text() != null
                        && isElsewhere(hint.text())
                        && (TopLevelSchemas.unitOf(schema) != schema
                                || hint.text().startsWith("java."))
                        && JavaKeywords.canBeDeclared(schema, facts)) {
                    diagnostics.warning(
                            "other-package",
                            occurrence.position(),
                            JsonPointer.append(schema.location().pointer(), occurrence.name()),
                            "\"javaType\" " + hint.text() + " is generated in the package " + packageName,
                            "move this schema to $defs and refer to it, or write the name without a package");
                }
            }
        }
    }

    private boolean isElsewhere(String type) {
        return type.contains(".")
                && !Scalar.isNamed(type)
                && !JavaNames.packageOf(type).equals(packageName);
    }
}
