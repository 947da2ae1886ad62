package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.MessageText;
import io.github.jsonschema2records.runtime.StringTable;
import io.github.jsonschema2records.runtime.format.FormatFault;
import io.github.jsonschema2records.runtime.format.FormatName;
import io.github.jsonschema2records.runtime.format.Formats;
import io.github.jsonschema2records.runtime.format.TextFormat;
import io.github.jsonschema2records.runtime.pattern.TextPattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records failures for {@link Assert}, with the arguments of their messages. Not loaded as long as all instances are
 * valid.
 */
final class Failures {

    private Failures() {}

    static boolean type(JsonDocument d, int at, int kinds, Evaluation e) {
        return e.fail(kindsOf(d, at, kinds, "type", e));
    }

    /**
     * Returns the failure of a value whose type is none of the allowed ones, for a schema or for all alternatives of a
     * union.
     */
    static Failure kindsOf(JsonDocument d, int at, int kinds, String keyword, Evaluation e) {
        List<String> arguments = List.of(KindNames.of(kinds), KindNames.actual(d, at, kinds));
        Failure failure = new Failure(e, at, keyword, "type", arguments);
        failure.kinds = kinds;
        return failure;
    }

    static boolean choices(JsonDocument d, int at, Choices choices, String keyword, Evaluation e) {
        return e.fail(choicesOf(d, at, choices, keyword, e));
    }

    /** Returns the failure of a value that is none of the allowed ones. */
    static Failure choicesOf(JsonDocument d, int at, Choices choices, String keyword, Evaluation e) {
        Failure failure = new Failure(e, at, keyword, "enum", List.of(MessageText.json(d, at), choices.text()));
        failure.choices = choices;
        return failure;
    }

    static boolean constant(JsonDocument d, int at, JsonData value, Evaluation e) {
        List<String> arguments = List.of(Choices.json(value), MessageText.json(d, at));
        Failure failure = new Failure(e, at, "const", "const", arguments);
        failure.choices = new Choices(List.of(value));
        return e.fail(failure);
    }

    /** Reports a violated bound of a number, or {@code multipleOf}. */
    static boolean number(JsonDocument d, int at, String keyword, String bound, Evaluation e) {
        return e.fail(at, keyword, MessageText.json(d, at), MessageText.shorten(bound));
    }

    static boolean length(JsonDocument d, int at, String keyword, int bound, Evaluation e) {
        return e.fail(at, keyword, MessageText.json(d, at), Integer.toString(d.length(at)), Integer.toString(bound));
    }

    static boolean pattern(JsonDocument d, int at, TextPattern pattern, Evaluation e) {
        return e.fail(at, "pattern", MessageText.json(d, at), MessageText.shorten(pattern.source()));
    }

    /**
     * Reports a mismatch of a {@code pattern} in a schema that also has {@code format}. A value that conforms to
     * neither is explained by the format, which is easier to understand. The format need not be asserted.
     */
    static boolean pattern(JsonDocument d, int at, TextPattern pattern, String formatName, Evaluation e) {
        TextFormat format = Formats.of(formatName);
        String value = MessageText.json(d, at);
        if (format == null) {
            return pattern(d, at, pattern, e);
        } else if (format.matches(d, at)) {
            List<String> arguments = List.of(value, MessageText.shorten(pattern.source()), formatName);
            return e.fail(new Failure(e, at, "pattern", "patternOfFormat", arguments));
        }
        String fault = d.isMasked(at) ? null : FormatFault.of(formatName, d.string(at));
        String name = FormatName.of(formatName);
        return fault == null
                ? e.fail(new Failure(e, at, "pattern", "patternFormat", List.of(value, name)))
                : e.fail(new Failure(e, at, "pattern", "patternFormatFault", List.of(value, name, fault)));
    }

    static boolean format(JsonDocument d, int at, TextFormat format, Evaluation e) {
        String value = MessageText.json(d, at);
        String fault = d.isMasked(at) ? null : FormatFault.of(format.name(), d.string(at));
        return fault == null
                ? e.fail(at, "format", value, format.name())
                : e.fail(new Failure(e, at, "format", "formatFault", List.of(value, format.name(), fault)));
    }

    /** Reports a violated bound of the number of items or properties. */
    static boolean count(int at, String keyword, int count, int bound, Evaluation e) {
        return e.fail(at, keyword, Integer.toString(count), Integer.toString(bound));
    }

    static boolean uniqueItems(JsonDocument d, int array, int duplicate, Evaluation e) {
        int first = array + 1;
        while (!d.equal(first, duplicate)) {
            first = d.next(first);
        }
        List<String> arguments = List.of(number(d, array, first), number(d, array, duplicate));
        Failure failure = new Failure(e, array, "uniqueItems", "uniqueItems", arguments);
        failure.highlighted = duplicate;
        return e.fail(failure);
    }

    private static String number(JsonDocument d, int array, int item) {
        return Integer.toString(Location.itemNumber(d, array, item));
    }

    static boolean contains(int at, int matches, int min, int max, Evaluation e) {
        if (matches < min) {
            return min == 1 ? e.fail(at, "contains") : count(at, "minContains", matches, min, e);
        }
        return count(at, "maxContains", matches, max, e);
    }

    /**
     * Records the required names, and reports a failure for each name that is missing. Returns whether none is missing.
     */
    static boolean required(
            JsonDocument d, int at, StringTable names, int base, long required, long missing, Evaluation e) {
        if (!d.isObject(at)) {
            return true;
        }
        e.requires(d, at, names, base, required);
        for (long rest = missing; rest != 0; rest &= rest - 1) {
            required(at, names.string(base + Long.numberOfTrailingZeros(rest)), names, e);
        }
        return missing == 0;
    }

    /**
     * Reports a missing property.
     *
     * @param known the names that are not misspellings of the property
     */
    static boolean required(int at, String name, StringTable known, Evaluation e) {
        Failure failure = new Failure(e, at, "required", "required", List.of(MessageText.quoteShort(name)));
        failure.missing = name;
        failure.known = known;
        return e.fail(failure);
    }

    /** Reports that the discriminator of a union is missing. */
    static boolean discriminator(int at, String name, StringTable values, String keyword, Evaluation e) {
        List<String> arguments = List.of(MessageText.quoteShort(name), new Choices(values, 0).text());
        return e.fail(new Failure(e, at, keyword, "discriminator", arguments));
    }

    static boolean dependentRequired(int at, StringTable names, int trigger, long missing, Evaluation e) {
        for (long rest = missing; rest != 0; rest &= rest - 1) {
            dependentRequired(at, names.string(Long.numberOfTrailingZeros(rest)), names.string(trigger), e);
        }
        return false;
    }

    static boolean dependentRequired(int at, String name, String trigger, Evaluation e) {
        return e.fail(at, "dependentRequired", MessageText.quoteShort(name), MessageText.quoteShort(trigger));
    }

    /** Reports a value that is not allowed. Its message depends on its location, see {@link #placed}. */
    static boolean forbidden(int at, Evaluation e) {
        return e.fail(new Failure(e, at, null, "false", List.of()));
    }

    /** Reports a property that is not allowed. */
    static boolean unknownProperty(JsonDocument d, int value, StringTable known, Evaluation e) {
        Failure failure = property(d, value, value - 1, null, e);
        failure.known = known;
        return e.fail(failure);
    }

    private static Failure property(JsonDocument d, int at, int name, @Nullable String keyword, Evaluation e) {
        Failure failure = new Failure(e, at, keyword, "property", List.of(MessageText.name(d, name)));
        failure.highlighted = name;
        return failure;
    }

    /**
     * Returns the failure to report. The failure of a schema {@code false} becomes that of a property or an item.
     * Finding out which takes a search, so this is not done before the failure is known to matter.
     */
    static Failure placed(JsonDocument d, Failure failure) {
        int parent = failure.key.equals("false") ? Location.parent(d, failure.at) : -1;
        if (parent < 0) {
            return failure;
        }
        return d.isArray(parent)
                ? item(failure, Location.itemNumber(d, parent, failure.at))
                : property(d, failure, Location.entry(d, parent, failure.at));
    }

    /** As {@link #placed(JsonDocument, Failure)}, without a search. */
    static Failure placed(Containers containers, Failure failure) {
        JsonDocument d = containers.document();
        int parent = failure.key.equals("false") ? containers.container(failure.at) : -1;
        if (parent < 0) {
            return failure;
        }
        return d.isArray(parent)
                ? item(failure, containers.number(failure.at))
                : property(d, failure, containers.name(failure.at));
    }

    private static Failure item(Failure failure, int number) {
        List<String> arguments = List.of(Integer.toString(number));
        return new Failure(failure.where, failure.at, failure.keyword, "item", arguments);
    }

    private static Failure property(JsonDocument d, Failure failure, int name) {
        return property(d, failure.at, name, failure.keyword, failure.where);
    }
}
