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
        boolean released = drafts.stream().anyMatch(Draft::isReleased);
        List<Draft> known =
                drafts.stream().filter(d -> d.isReleased() || !released).toList();
        String labels = known.stream().map(Draft::label).collect(Collectors.joining(", "));
        String knows = known.size() == 1 ? "only draft " + labels + " knows it" : "only drafts " + labels + " know it";
        String instead = Substitutes.ofDrafts(name);
        return instead == null
                ? knows + "; the draft is declared with $schema"
                : knows + ": write " + instead + " instead, or declare such a draft with $schema";
    }
}
