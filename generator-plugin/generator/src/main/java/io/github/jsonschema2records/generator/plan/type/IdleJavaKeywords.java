package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.Scalar;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.EnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.OpenEnumType;
import io.github.jsonschema2records.generator.upgrade.Keyword.JavaHint;
import io.github.jsonschema2records.generator.upgrade.Keyword.Union;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.HashSet;
import java.util.Set;

/** Reports keywords for a generated type in a schema that has none, so that nobody waits for their effect. */
public final class IdleJavaKeywords {

    private final Facts facts;
    private final Set<Schema> declared = new HashSet<>();
    private final Set<Schema> enumerated = new HashSet<>();

    /** Creates a search of the schemas of a plan. */
    public IdleJavaKeywords(Facts facts, TypePlan types) {
        this.facts = facts;
        for (DeclaredType type : types.types().values()) {
            declared.add(type.id().origin());
            if (type instanceof EnumType || type instanceof OpenEnumType) {
                facts.closure(type.id().origin()).forEach(this::addEnumerated);
            }
        }
    }

    private void addEnumerated(Schema schema) {
        if (enumerated.add(schema)) {
            schema.keywords(Union.class).forEach(union -> union.branches().forEach(this::addEnumerated));
        }
    }

    /** Reports each as a warning. */
    public void report(Diagnostics diagnostics) {
        for (Schema schema : facts.graph().schemas()) {
            for (Occurrence occurrence : schema.occurrences()) {
                if (occurrence.keyword() instanceof JavaHint hint && isIdle(hint, schema)) {
                    diagnostics.warning(
                            "unsupported-keyword",
                            occurrence.position(),
                            JsonPointer.append(schema.location().pointer(), occurrence.name()),
                            '"' + occurrence.name() + "\" is ignored: no type is generated for this schema",
                            null);
                }
            }
        }
    }

    private boolean isIdle(JavaHint hint, Schema schema) {
        return switch (hint.name()) {
            case "javaInterfaces" -> !declared.contains(schema);
            case "javaType" -> hint.text() != null && !Scalar.isNamed(hint.text()) && !declared.contains(schema);
            case "javaEnumNames", "javaEnums" -> !enumerated.contains(schema);
            default -> false;
        };
    }
}
