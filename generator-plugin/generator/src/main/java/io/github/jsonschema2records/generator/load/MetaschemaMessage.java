package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.load.SourceValue.SourceNumber;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Formats the messages about schemas that their metaschema refuses. */
final class MetaschemaMessage {

    /** The order in which kinds are listed. */
    private static final List<String> KINDS =
            List.of("object", "array", "string", "number", "integer", "boolean", "null");

    private static final Set<String> EXCLUSIVE_BOUNDS = Set.of("exclusiveMaximum", "exclusiveMinimum");

    private MetaschemaMessage() {}

    /**
     * Returns the message for a value of the wrong kind.
     *
     * @param expected the valid kinds
     */
    static String wrongKind(MetaschemaFailure failure, Collection<String> expected) {
        boolean fraction = failure.kind().equals("number") && expected.contains("integer");
        String actual = fraction ? valueText(failure) : withArticle(failure.kind());
        return failure.label() + " must be " + alternatives(expected) + ", not " + actual;
    }

    /** Returns the message for a value of the right kind. */
    static String of(MetaschemaFailure failure) {
        JsonNode expected = failure.expected();
        return failure.label()
                + switch (failure.keyword()) {
                    case "enum" -> " must be one of " + list(expected) + ", not " + valueText(failure);
                    case "minimum" -> " must be " + bound(failure) + ", not " + valueText(failure);
                    case "exclusiveMinimum" -> " must be greater than " + expected + ", not " + valueText(failure);
                    case "minItems" -> " must not be empty";
                    case "uniqueItems" -> " must not hold the same element twice";
                    case "pattern" -> pattern(failure);
                    case "dependencies" -> dependencies(failure);
                    default -> " does not match the metaschema: " + failure.text();
                };
    }

    /** Returns advice if the value would be valid in another draft, else null. */
    static @Nullable String help(MetaschemaFailure failure) {
        String keyword = failure.lastToken();
        String kind = failure.kind();
        if (EXCLUSIVE_BOUNDS.contains(keyword) && kind.equals("boolean")) {
            return "a boolean was allowed in draft 4: write the bound itself, or declare draft 4 with $schema";
        }
        if (keyword.equals("items") && kind.equals("array")) {
            return "an array was allowed before draft 2020-12: use prefixItems, or declare the draft with $schema";
        }
        if (keyword.equals("required") && kind.equals("boolean")) {
            return "a boolean was allowed in draft 3: list the name in the \"required\" of the object that holds it";
        }
        return null;
    }

    /**
     * Describes a lower bound. The metaschema of draft 4 has one exclusive bound, which it writes as a minimum beside a
     * boolean.
     */
    private static String bound(MetaschemaFailure failure) {
        boolean reached = failure.value() instanceof SourceNumber number
                && number.value().compareTo(failure.expected().decimalValue()) == 0;
        return (reached ? "greater than " : "at least ") + failure.expected();
    }

    private static String pattern(MetaschemaFailure failure) {
        return failure.lastToken().equals("$id")
                ? " must have no fragment, unlike " + valueText(failure)
                : " must match the pattern " + failure.expected().asString() + ", unlike " + valueText(failure);
    }

    /** Describes missing keywords. In draft 4 a boolean {@code exclusiveMaximum} needs {@code maximum} beside it. */
    private static String dependencies(MetaschemaFailure failure) {
        SourceObject object = (SourceObject) failure.value();
        return failure.expected()
                .propertyStream()
                .filter(d -> object.get(d.getKey()) != null)
                .flatMap(d -> d.getValue()
                        .valueStream()
                        .filter(needed -> object.get(needed.asString()) == null)
                        .map(needed -> " has \"" + d.getKey() + "\" but no \"" + needed.asString() + "\""))
                .collect(Collectors.joining(" and"));
    }

    private static String alternatives(Collection<String> kinds) {
        List<String> ordered = KINDS.stream()
                .filter(kinds::contains)
                .map(MetaschemaMessage::withArticle)
                .toList();
        int last = ordered.size() - 1;
        return last == 0 ? ordered.get(0) : String.join(", ", ordered.subList(0, last)) + " or " + ordered.get(last);
    }

    private static String withArticle(String kind) {
        return switch (kind) {
            case "null" -> kind;
            case "object", "array", "integer" -> "an " + kind;
            default -> "a " + kind;
        };
    }

    private static String list(JsonNode values) {
        List<String> texts = new ArrayList<>();
        values.forEach(v -> texts.add(v.asString()));
        return String.join(", ", texts);
    }

    private static String valueText(MetaschemaFailure failure) {
        if (failure.value() instanceof SourceString string) {
            return Quoted.text(string.value());
        }
        return failure.value() instanceof SourceNumber number ? number.text() : withArticle(failure.kind());
    }
}
