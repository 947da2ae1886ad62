package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.MessageText;
import io.github.jsonschema2records.runtime.format.Ascii;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names an alternative of a union in messages. */
public final class AlternativeName {

    /** Largest number of alternatives for which mutually exclusive properties are listed. */
    private static final int MAX_LISTED = 6;

    private final String step;
    private final @Nullable String location;
    private final @Nullable String title;
    private final Collection<String> required;

    /**
     * Creates the name of an alternative.
     *
     * @param step the path to it from the schema of the union, such as {@code /oneOf/2}
     * @param location the URI of its target if it only consists of a reference, or null
     * @param title its title, or null if it has none
     * @param required the names that it requires
     */
    public AlternativeName(
            String step, @Nullable String location, @Nullable String title, Collection<String> required) {
        this.step = step;
        this.location = location;
        this.title = title;
        this.required = required;
    }

    private static AlternativeName of(Evaluation alternative) {
        Evaluation union = alternative.parent;
        String title = union == null ? null : union.alternatives().title(alternative);
        Resemblance resemblance = alternative.findings.resemblance;
        Collection<String> required = resemblance == null ? Set.of() : resemblance.required;
        return new AlternativeName(alternative.step, alternative.location, title, required);
    }

    static List<AlternativeName> all(List<Evaluation> alternatives) {
        List<AlternativeName> names = new ArrayList<>();
        for (Evaluation alternative : alternatives) {
            names.add(of(alternative));
        }
        return names;
    }

    /** Returns the names of several alternatives, see {@link #text}. */
    static List<String> of(List<Evaluation> alternatives) {
        return texts(all(alternatives));
    }

    /**
     * Returns the message key and argument for a {@code oneOf} with several matching alternatives. The argument lists
     * the properties that exclude each other, if these distinguish the alternatives, or else the matching alternatives.
     *
     * @param matched the matching alternatives
     * @param failed the alternatives that only lack properties; empty if an alternative fails for another reason
     */
    public static List<String> several(List<AlternativeName> matched, List<AlternativeName> failed) {
        List<AlternativeName> distinguished = new ArrayList<>(matched);
        if (matched.size() + failed.size() <= MAX_LISTED) {
            distinguished.addAll(failed);
            distinguished.sort(new ByNumber());
        }
        String exclusive = ExclusiveNames.text(required(distinguished));
        return exclusive == null
                ? List.of("ambiguous", String.join(", ", texts(matched)))
                : List.of("exclusive", exclusive);
    }

    private static List<String> texts(List<AlternativeName> alternatives) {
        List<Set<String>> required = ExclusiveNames.distinctive(required(alternatives));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < alternatives.size(); i++) {
            names.add(alternatives.get(i).text(required.get(i)));
        }
        return names;
    }

    /**
     * Returns the name of the reference's target, the title, or {@code alternative 2}.
     *
     * @param distinctive the required names that other alternatives do not require
     */
    private String text(Set<String> distinctive) {
        String name = location == null ? "" : referred(location);
        if (!name.isEmpty()) {
            return MessageText.shorten(name);
        }
        if (title != null) {
            return MessageText.quoteShort(title);
        }
        String number = "alternative " + (number(step) + 1);
        return distinctive.isEmpty() ? number : number + " (with " + NameGroups.list(distinctive) + ")";
    }

    private static List<Collection<String>> required(List<AlternativeName> alternatives) {
        List<Collection<String>> required = new ArrayList<>();
        for (AlternativeName alternative : alternatives) {
            required.add(alternative.required);
        }
        return required;
    }

    /** Returns the index of an alternative in its list: 2 for {@code /oneOf/2/$ref}. */
    static int number(String step) {
        int from = step.indexOf('/', 1) + 1;
        int number = 0;
        for (int i = from; from > 0 && i < step.length() && Ascii.isDigit(step.charAt(i)); i++) {
            number = 10 * number + step.charAt(i) - '0';
        }
        return number;
    }

    /** Returns the last name of a pointer, an anchor, or the name of a file. */
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

    /** Order of the alternatives in the schema. */
    private static final class ByNumber implements Comparator<AlternativeName> {

        @Override
        public int compare(AlternativeName a, AlternativeName b) {
            return Integer.compare(number(a.step), number(b.step));
        }
    }
}
