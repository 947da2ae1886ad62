package io.github.jsonschema2records.generator.check;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.upgrade.Keyword.JavaHint;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;

/** {@code javaInterfaces} lists names of interfaces, without type arguments; whether they exist, the compiler finds out. */
final class JavaInterfaceNames implements Check {

    @Override
    public void run(Facts facts, Diagnostics diagnostics) {
        for (Schema schema : facts.graph().schemas()) {
            for (Occurrence occurrence : schema.occurrences()) {
                if (occurrence.keyword() instanceof JavaHint hint
                        && hint.name().equals("javaInterfaces")
                        && !isList(hint.value())) {
                    diagnostics.error(
                            "wrong-java-keyword",
                            occurrence.position(),
                            JsonPointer.append(schema.location().pointer(), occurrence.name()),
                            "\"javaInterfaces\" must be an array of names of interfaces, without type arguments");
                }
            }
        }
    }

    private static boolean isList(SourceValue value) {
        return value instanceof SourceArray array
                && array.elements().stream()
                        .allMatch(name -> name instanceof SourceString text && JavaNames.isQualified(text.value()));
    }
}
