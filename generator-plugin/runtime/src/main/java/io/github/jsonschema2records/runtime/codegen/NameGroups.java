package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.MessageText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names of properties, one or several of which belong together, as messages list them. */
final class NameGroups {

    private static final int MOST = 30;

    private NameGroups() {}

    /** {@code "email", "phone"}; with groups of several {@code "street" with "town", "box"}. */
    static String text(Collection<? extends Collection<String>> groups) {
        Set<String> texts = new LinkedHashSet<>();
        for (Collection<String> group : groups) {
            texts.add(joined(group, " with "));
        }
        return join(texts);
    }

    /** {@code "email", "phone"}. */
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

    /** Texts with commas between them; only so many as can be read. */
    static String join(Collection<String> texts) {
        List<String> shown = new ArrayList<>(texts);
        return texts.size() <= MOST
                ? String.join(", ", shown)
                : String.join(", ", shown.subList(0, MOST)) + ", ... (" + texts.size() + " in all)";
    }
}
