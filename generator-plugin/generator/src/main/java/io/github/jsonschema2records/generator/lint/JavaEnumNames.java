package io.github.jsonschema2records.generator.lint;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.JavaNames;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.upgrade.Keyword.Enumeration;
import io.github.jsonschema2records.generator.upgrade.Keyword.JavaHint;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks that {@code javaEnumNames} and {@code javaEnums} have one entry for each value of the {@code enum} beside
 * them.
 */
final class JavaEnumNames implements SchemaRule {

    @Override
    public void run(Facts facts, Diagnostics diagnostics) {
        for (Schema schema : facts.graph().schemas()) {
            for (Occurrence occurrence : schema.occurrences()) {
                String problem = occurrence.keyword() instanceof JavaHint hint ? problem(hint, schema) : null;
                if (problem != null) {
                    diagnostics.error(
                            "wrong-java-keyword",
                            occurrence.position(),
                            JsonPointer.append(schema.location().pointer(), occurrence.name()),
                            '"' + occurrence.name() + "\" " + problem);
                }
            }
        }
    }

    private static @Nullable String problem(JavaHint hint, Schema schema) {
        if (!hint.name().equals("javaEnumNames") && !hint.name().equals("javaEnums")) {
            return null;
        }
        List<SourceValue> about = hint.value() instanceof SourceArray array ? array.elements() : List.of();
        Enumeration values = schema.keyword(Enumeration.class);
        if (values == null || about.size() != values.values().size()) {
            return "must be an array with an element for each value of the \"enum\" beside it";
        }
        Set<String> names = new HashSet<>();
        for (SourceValue element : about) {
            SourceValue name = element instanceof SourceObject object ? object.get("name") : element;
            if (name == null) {
                continue;
            }
            if (!(name instanceof SourceString text) || !JavaNames.isSimple(text.value())) {
                return "must name Java identifiers";
            }
            String problem = JavaNames.memberProblem(text.value());
            if (problem != null) {
                return "names a constant whose name " + problem;
            } else if (!names.add(text.value())) {
                return "names " + text.value() + " twice";
            }
        }
        return null;
    }
}
