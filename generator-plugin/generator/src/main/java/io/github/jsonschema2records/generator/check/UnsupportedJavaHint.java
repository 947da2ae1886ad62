package io.github.jsonschema2records.generator.check;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.plan.type.Scalar;
import io.github.jsonschema2records.generator.upgrade.Keyword.JavaHint;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** A keyword about Java that cannot be obeyed is an error, since the user would miss what it asks for. */
final class UnsupportedJavaHint implements Check {

    @Override
    public void run(Facts facts, Diagnostics diagnostics) {
        for (Schema schema : facts.graph().schemas()) {
            for (Occurrence occurrence : schema.occurrences()) {
                if (occurrence.keyword() instanceof JavaHint hint) {
                    String message = problem(hint, facts.kinds(schema));
                    if (message != null) {
                        diagnostics.error(
                                "unsupported-keyword",
                                occurrence.position(),
                                JsonPointer.append(schema.location().pointer(), occurrence.name()),
                                message);
                    }
                }
            }
        }
    }

    private static @Nullable String problem(JavaHint hint, Kinds kinds) {
        String text = hint.text();
        return switch (hint.name()) {
            case "javaName" ->
                text != null && SourceVersion.isIdentifier(text) && !SourceVersion.isKeyword(text)
                        ? null
                        : "\"javaName\" must be a Java identifier";
            case "javaType" ->
                text != null && Scalar.named(text, kinds.minus(Kinds.of(Kind.NULL))).isPresent()
                        ? null
                        : "\"javaType\" " + text + " cannot hold what the schema accepts; " + Scalar.namesFor(kinds);
            default -> '"' + hint.name() + "\" is not supported yet";
        };
    }
}
