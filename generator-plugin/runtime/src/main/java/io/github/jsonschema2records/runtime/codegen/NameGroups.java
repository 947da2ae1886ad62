package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.MessageText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lists names of properties, or groups of names, in messages. */
final class NameGroups {

    private static final int MAX_LISTED = 30;

    private NameGroups() {}

    /**
     * Returns the list {@code "email", "phone"}. Groups of several names are written as {@code "street" with "town"}.
     */
    static String text(Collection<? extends Collection<String>> groups) {
        Set<String> texts = new LinkedHashSet<>();
        for (Collection<String> group : groups) {
            texts.add(joined(group, " with "));
        }
        return join(texts);
    }

    /** Returns the list {@code "email", "phone"}. */
    static String list(Collection<String> names) {
        List<String> texts = new ArrayList<>();
        for (String name : names) {
            texts.add(MessageText.quoteShort(name));
        }
        return join(texts);
    }

    private static String joined(Collection<String> names, String separator) {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            text.append(text.length() == 0 ? "" : separator).append(MessageText.quoteShort(name));
        }
        return text.toString();
    }

    /** Joins texts with commas. A long list is shortened. */
    static String join(Collection<String> texts) {
        List<String> listed = new ArrayList<>(texts);
        return texts.size() <= MAX_LISTED
                ? String.join(", ", listed)
                : String.join(", ", listed.subList(0, MAX_LISTED)) + ", ... (" + texts.size() + " in all)";
    }
}
