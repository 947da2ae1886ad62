package io.github.jsonschema2records.generator.lint;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.load.JavaNames;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.upgrade.Keyword.JavaHint;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;

/**
 * Checks that {@code javaInterfaces} lists qualified names of interfaces, without type arguments. The names are
 * qualified as for jsonschema2pojo, since the package of a simple name is unknown. The compiler finds out whether the
 * interfaces exist.
 */
final class JavaInterfaceNames implements SchemaRule {

    @Override
    public void run(Facts facts, Diagnostics diagnostics) {
        for (Schema schema : facts.graph().schemas()) {
            for (Occurrence occurrence : schema.occurrences()) {
                if (occurrence.keyword() instanceof JavaHint hint && hint.name().equals("javaInterfaces")) {
                    String pointer = JsonPointer.append(schema.location().pointer(), occurrence.name());
                    run(hint.value(), occurrence.position(), pointer, diagnostics);
                }
            }
        }
    }

    private static void run(SourceValue value, SourcePosition position, String pointer, Diagnostics diagnostics) {
        if (!isList(value)) {
            diagnostics.error(
                    "wrong-java-keyword",
                    position,
                    pointer,
                    "\"javaInterfaces\" must be an array of names of interfaces, without type arguments");
            return;
        }
        List<SourceValue> names = ((SourceArray) value).elements();
        for (int i = 0; i < names.size(); i++) {
            String name = ((SourceString) names.get(i)).value();
            String problem = JavaNames.memberProblem(name);
            if (problem != null) {
                diagnostics.error(
                        "wrong-java-keyword",
                        names.get(i).position(),
                        JsonPointer.append(pointer, i),
                        "\"javaInterfaces\" names an interface whose name " + problem);
            } else if (name.indexOf('.') < 0) {
                diagnostics.warning(
                        "unsupported-keyword",
                        names.get(i).position(),
                        JsonPointer.append(pointer, i),
                        '"' + name + "\" in \"javaInterfaces\" is ignored: it names no package",
                        null);
            }
        }
    }

    private static boolean isList(SourceValue value) {
        return value instanceof SourceArray array
                && array.elements().stream()
                        .allMatch(name -> name instanceof SourceString text && JavaNames.isQualified(text.value()));
    }
}
