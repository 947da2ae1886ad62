package io.github.jsonschema2records.generator.upgrade;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Guesses what the author of a keyword that a dialect does not know may have meant. */
final class UnknownNames {

    /** What other tools understand, says nothing about values and is near to a keyword: OpenAPI's, and remarks. */
    private static final Set<String> HARMLESS = Set.of("comment", "comments", "example");

    private UnknownNames() {}

    /** What to do about a name, or null where nothing suggests that it is a mistake. */
    static @Nullable String help(String name, Dialect dialect) {
        List<Draft> drafts = KeywordTable.constrainingDrafts(name);
        if (!drafts.isEmpty()) {
            return drafts.contains(dialect.draft()) ? null : ofAnotherDraft(name, drafts);
        }
        String instead = Substitutes.ofOthers(name);
        if (instead != null) {
            return instead;
        }
        if (name.startsWith("x-") || HARMLESS.contains(name) || KeywordTable.isKnown(name)) {
            return null;
        }
        String near = NearbyNames.nearest(name, KeywordTable.names(dialect));
        return near == null ? null : "did you mean \"" + near + "\"?";
    }

    private static String ofAnotherDraft(String name, List<Draft> drafts) {
        String labels = drafts.stream().map(Draft::label).collect(Collectors.joining(", "));
        String known = drafts.size() == 1 ? "only draft " + labels + " knows it" : "only drafts " + labels + " know it";
        String instead = Substitutes.ofDrafts(name);
        return instead == null
                ? known + "; the draft is declared with $schema"
                : known + ": write " + instead + " instead, or declare such a draft with $schema";
    }
}
