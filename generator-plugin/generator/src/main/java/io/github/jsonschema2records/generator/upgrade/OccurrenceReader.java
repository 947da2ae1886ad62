package io.github.jsonschema2records.generator.upgrade;

import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceBoolean;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.upgrade.Keyword.Ignored;
import io.github.jsonschema2records.generator.upgrade.Keyword.JavaHint;
import io.github.jsonschema2records.generator.upgrade.Keyword.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of a schema object as keywords: by the dialect, as a hint of jsonschema2pojo, as a keyword that a
 * {@code $ref} beside it hides, or as an unknown keyword.
 */
final class OccurrenceReader {

    /** The keywords of jsonschema2pojo, and one more. */
    private static final Set<String> JAVA_HINTS = Set.of(
            "javaType",
            "existingJavaType",
            "javaName",
            "javaInterfaces",
            "javaEnumNames",
            "javaEnums",
            "javaJsonView",
            SecretMarks.KEYWORD,
            "extendsJavaClass",
            "excludedFromEqualsAndHashCode");

    private final Upgrader upgrader;
    private final KeywordOptions options;

    OccurrenceReader(Upgrader upgrader, KeywordOptions options) {
        this.upgrader = upgrader;
        this.options = options;
    }

    /** Returns the keywords of a schema, in the order of the document. */
    List<Occurrence> read(Schema schema, SourceObject object, SchemaContext scope) {
        List<Occurrence> keywords = new ArrayList<>();
        boolean refOnly =
                !scope.dialect().draft().atLeast(Draft.DRAFT_2019_09) && object.get("$ref") instanceof SourceString;
        object.members().forEach((name, member) -> {
            boolean counts = !refOnly || countsBesideRef(name, schema);
            Keyword keyword = counts
                    ? keyword(new KeywordContext(upgrader, scope, schema, object, name, member.value()))
                    : ignoredBesideRef(name, member.value(), scope.dialect());
            keywords.add(new Occurrence(name, member.namePosition(), keyword));
        });
        return keywords;
    }

    /** Returns whether a keyword has a meaning even beside a {@code $ref} that hides the others. */
    private static boolean countsBesideRef(String name, Schema schema) {
        return switch (name) {
            case "$ref", "definitions" -> true;
            case "$schema" -> schema.parent() == null;
            default -> false;
        };
    }

    private static Keyword ignoredBesideRef(String name, SourceValue value, Dialect dialect) {
        return switch (name) {
            case "title" -> new Keyword.Title(text(value), value, false);
            case "description" -> new Keyword.Description(text(value), value, false);
            default ->
                JAVA_HINTS.contains(name)
                        ? new JavaHint(name, value instanceof SourceString s ? s.value() : null, value, false)
                        : hiddenByRef(name, value, dialect);
        };
    }

    private static Ignored hiddenByRef(String name, SourceValue value, Dialect dialect) {
        if (dialect.has(Vocabulary.OPENAPI_3_0)) {
            return new Ignored(
                    "is ignored in OpenAPI 3.0, because it is beside \"$ref\"",
                    "put the \"$ref\" into an \"allOf\"",
                    KeywordTable.constrains(name) || (name.equals("nullable") && !isWithoutEffect(name, value)));
        }
        String hidden = "is ignored before draft 2019-09, because it is beside \"$ref\"";
        String instead = isWithoutEffect(name, value) ? null : Substitutes.ofOthers(name);
        return instead == null
                ? new Ignored(
                        hidden,
                        "put it and the \"$ref\" into an \"allOf\", or declare a later draft",
                        KeywordTable.constrains(name))
                : new Ignored(hidden, instead, true);
    }

    /** Returns whether a keyword of OpenAPI has the effect of its default, which is none. */
    private static boolean isWithoutEffect(String name, SourceValue value) {
        return name.equals("nullable") && !(value instanceof SourceBoolean nullable && nullable.value());
    }

    private static String text(SourceValue value) {
        return value instanceof SourceString string ? string.value() : "";
    }

    private Keyword keyword(KeywordContext context) {
        KeywordReader reader = KeywordTable.reader(context.name(), context.dialect());
        if (reader != null) {
            return reader.read(context);
        }
        if (options.extendsAsAllOf() && context.name().equals("extends")) {
            return KeywordReaders.extension(context);
        }
        boolean collected = context.draft().atLeast(Draft.DRAFT_2019_09);
        if (JAVA_HINTS.contains(context.name())) {
            String text = context.value() instanceof SourceString string ? string.value() : null;
            return new JavaHint(context.name(), text, context.value(), collected);
        }
        return new Unknown(context.value(), help(context), collected);
    }

    /** Returns advice about a keyword that the dialect does not have, or null if it may stay. */
    private static @Nullable String help(KeywordContext context) {
        boolean union = context.sibling("oneOf") != null || context.sibling("anyOf") != null;
        boolean stays =
                context.name().equals("discriminator") ? union : isWithoutEffect(context.name(), context.value());
        return stays ? null : UnknownNames.help(context.name(), context.dialect());
    }
}
