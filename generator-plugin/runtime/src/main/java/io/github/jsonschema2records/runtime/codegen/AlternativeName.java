package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.MessageText;
import io.github.jsonschema2records.runtime.format.Ascii;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** An alternative of a union as messages name it. */
final class AlternativeName {

    private AlternativeName() {}

    /**
     * The names of several: of what is referred to, the title, else {@code alternative 2}, with the names that it requires
     * and not all of them do.
     */
    static List<String> of(List<Evaluation> alternatives) {
        List<Set<String>> required = ExclusiveNames.distinctive(required(alternatives));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < alternatives.size(); i++) {
            names.add(of(alternatives.get(i), required.get(i)));
        }
        return names;
    }

    private static String of(Evaluation alternative, Set<String> required) {
        String name = alternative.location == null ? "" : referred(alternative.location);
        if (!name.isEmpty()) {
            return MessageText.shorten(name);
        }
        Evaluation union = alternative.parent;
        String title = union == null ? null : union.alternatives().title(alternative);
        if (title != null) {
            return MessageText.quoteShort(title);
        }
        String number = "alternative " + (number(alternative.step) + 1);
        return required.isEmpty() ? number : number + " (with " + NameGroups.list(required) + ")";
    }

    /** For each alternative the names that it requires. */
    static List<Set<String>> required(List<Evaluation> alternatives) {
        List<Set<String>> required = new ArrayList<>();
        for (Evaluation alternative : alternatives) {
            Resemblance resemblance = alternative.findings.resemblance;
            required.add(resemblance == null ? new LinkedHashSet<>() : resemblance.required);
        }
        return required;
    }

    /** The place of an alternative in the list: 2 of {@code /oneOf/2/$ref}. */
    static int number(String step) {
        int from = step.indexOf('/', 1) + 1;
        int number = 0;
        for (int i = from; from > 0 && i < step.length() && Ascii.isDigit(step.charAt(i)); i++) {
            number = 10 * number + step.charAt(i) - '0';
        }
        return number;
    }

    /** The last name of a pointer, an anchor, or the name of a file. */
    private static String referred(String location) {
        String fragment = location.substring(location.indexOf('#') + 1);
        boolean whole = fragment.isEmpty() || location.indexOf('#') < 0;
        String path = whole ? location.replace("#", "") : fragment;
        String name = path.substring(path.lastIndexOf('/') + 1);
        for (String ending : new String[] {".json", ".yaml", ".yml", ".schema"}) {
            name = whole && name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
        }
        return name.replace("~1", "/").replace("~0", "~");
    }
}
