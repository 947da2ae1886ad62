package io.github.jsonschema2records.generator.check;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.analyze.Scalar;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.upgrade.Keyword.JavaHint;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * A keyword about Java that cannot be obeyed: an error where its value is wrong, a warning where it asks for something that
 * does not exist for records yet, so that a schema written for another generator still works.
 */
final class JavaKeywords implements Check {

    private static final Set<String> OBEYED = Set.of("javaName", "javaType");

    @Override
    public void run(Facts facts, Diagnostics diagnostics) {
        for (Schema schema : facts.graph().schemas()) {
            for (Occurrence occurrence : schema.occurrences()) {
                if (occurrence.keyword() instanceof JavaHint hint) {
                    report(schema, occurrence, problem(hint, facts.kinds(schema)), diagnostics);
                }
            }
        }
    }

    private static void report(
            Schema schema, Occurrence occurrence, @Nullable String problem, Diagnostics diagnostics) {
        String pointer = JsonPointer.append(schema.location().pointer(), occurrence.name());
        if (problem != null) {
            diagnostics.error("wrong-java-keyword", occurrence.position(), pointer, problem);
        } else if (!OBEYED.contains(occurrence.name())) {
            diagnostics.warning(
                    "unsupported-keyword",
                    occurrence.position(),
                    pointer,
                    '"' + occurrence.name() + "\" is ignored: it is not supported for records",
                    null);
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
                text != null
                                && Scalar.named(text, kinds.minus(Kinds.of(Kind.NULL)))
                                        .isPresent()
                        ? null
                        : "\"javaType\" " + text + " cannot hold what the schema accepts; " + Scalar.namesFor(kinds);
            default -> null;
        };
    }
}
