package io.github.jsonschema2records.generator.lint;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.analyze.Scalar;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.JavaNames;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.load.SourceValue.SourceBoolean;
import io.github.jsonschema2records.generator.upgrade.Keyword.AnyOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Const;
import io.github.jsonschema2records.generator.upgrade.Keyword.Definitions;
import io.github.jsonschema2records.generator.upgrade.Keyword.Enumeration;
import io.github.jsonschema2records.generator.upgrade.Keyword.JavaHint;
import io.github.jsonschema2records.generator.upgrade.Keyword.OneOf;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import io.github.jsonschema2records.generator.upgrade.SecretMarks;
import io.github.jsonschema2records.generator.upgrade.Substitutes;
import org.jspecify.annotations.Nullable;

/**
 * Reports keywords for the generator that it cannot follow. A wrong value is an error. A feature that records do not
 * have is a warning, so that a schema written for another generator still works.
 */
final class JavaKeywords implements SchemaRule {

    private static final Kinds SCALARS = Kinds.of(Kind.STRING, Kind.BOOLEAN, Kind.INTEGER, Kind.FRACTION, Kind.NULL);

    @Override
    public void run(Facts facts, Diagnostics diagnostics) {
        for (Schema schema : facts.graph().schemas()) {
            for (Occurrence occurrence : schema.occurrences()) {
                if (occurrence.keyword() instanceof JavaHint hint) {
                    String pointer = JsonPointer.append(schema.location().pointer(), occurrence.name());
                    String problem = problem(hint, schema, facts);
                    if (problem != null) {
                        diagnostics.error("wrong-java-keyword", occurrence.position(), pointer, problem);
                    } else if (isForeign(hint)) {
                        diagnostics.warning(
                                "unsupported-keyword",
                                occurrence.position(),
                                pointer,
                                '"' + occurrence.name() + "\" is ignored: it is not supported for records",
                                Substitutes.ofJavaHint(occurrence.name()));
                    }
                }
            }
        }
    }

    /**
     * Returns whether a keyword makes no sense for records: it names a superclass, or a class that somebody else has
     * written.
     */
    private static boolean isForeign(JavaHint hint) {
        return switch (hint.name()) {
            case "javaName", "javaType", "javaInterfaces", "javaEnumNames", "javaEnums", SecretMarks.KEYWORD -> false;
            case "existingJavaType" -> hint.text() == null || !Scalar.isNamed(hint.text());
            default -> true;
        };
    }

    private static @Nullable String problem(JavaHint hint, Schema schema, Facts facts) {
        String text = hint.text();
        Kinds kinds = facts.kinds(schema).minus(Kinds.of(Kind.NULL));
        return switch (hint.name()) {
            case "javaName" -> nameProblem(text, schema);
            case SecretMarks.KEYWORD ->
                hint.value() instanceof SourceBoolean ? null : "\"javaSecret\" must be true or false";
            case "javaType" -> typeProblem(hint, kinds, canBeDeclared(schema, facts));
            case "existingJavaType" ->
                text != null
                                && Scalar.isNamed(text)
                                && Scalar.named(text, kinds).isEmpty()
                        ? cannotHold(hint, kinds)
                        : null;
            default -> null;
        };
    }

    private static @Nullable String nameProblem(@Nullable String name, Schema schema) {
        if (name == null || !JavaNames.isSimple(name)) {
            return "\"javaName\" must be a Java identifier";
        } else if (JavaNames.fitsType(name)) {
            return null;
        }
        String problem = namesMember(name, schema) ? JavaNames.memberProblem(name) : JavaNames.typeProblem(name);
        return problem == null ? null : "\"javaName\" " + problem;
    }

    /** Returns whether a name is the name of a constant or an accessor. Documents and definitions have none. */
    private static boolean namesMember(String name, Schema schema) {
        Schema parent = schema.parent();
        return schema.has(Const.class)
                || (parent != null
                        && !Character.isUpperCase(name.codePointAt(0))
                        && parent.occurrences().stream()
                                .map(Occurrence::keyword)
                                .noneMatch(k -> k instanceof Definitions
                                        && k.subschemas().containsValue(schema)));
    }

    private static @Nullable String typeProblem(JavaHint hint, Kinds kinds, boolean canBeDeclared) {
        String text = hint.text();
        if (text != null && Scalar.named(text, kinds).isPresent()) {
            return null;
        } else if (!canBeDeclared || text == null || Scalar.isNamed(text)) {
            return cannotHold(hint, kinds);
        }
        if (!JavaNames.isQualified(text)) {
            return "\"javaType\" " + text + " is not the name of a Java class";
        }
        String problem = JavaNames.typeProblem(JavaNames.simpleName(text));
        return problem == null ? null : "\"javaType\" " + problem;
    }

    private static String cannotHold(JavaHint hint, Kinds kinds) {
        return '"' + hint.name() + "\" " + hint.text() + " cannot hold what the schema accepts; "
                + Scalar.namesFor(kinds);
    }

    /** Returns whether a type may be generated for a schema, so that the schema can have a name. */
    static boolean canBeDeclared(Schema schema, Facts facts) {
        return !facts.kinds(schema).within(SCALARS)
                || facts.closure(schema).stream()
                        .anyMatch(s -> s.has(Enumeration.class) || s.has(AnyOf.class) || s.has(OneOf.class));
    }
}
