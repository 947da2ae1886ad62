package io.github.jsonschema2records.generator.upgrade;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Suggests what the author of an unknown keyword may have meant. */
final class UnknownNames {

    /** Names near a keyword that other tools have, and that say nothing about values: OpenAPI's, and remarks. */
    private static final Set<String> HARMLESS = Set.of("comment", "comments", "example");

    private UnknownNames() {}

    /** Returns advice about a name, or null if it does not look like a mistake. */
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
