package io.github.jsonschema2records.generator.upgrade;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Guesses what the author of a keyword that a dialect does not know may have meant. */
final class UnknownNames {

    /** What other tools understand and what therefore is no mistake, near as it is to a keyword: OpenAPI's, and remarks. */
    private static final Set<String> OF_OTHERS = Set.of("comment", "comments", "example");

    private UnknownNames() {}

    /** What to do about a name, or null where nothing suggests that it is a mistake. */
    static @Nullable String help(String name, Dialect dialect) {
        List<Draft> drafts = KeywordTable.constrainingDrafts(name);
        if (!drafts.isEmpty()) {
            return drafts.contains(dialect.draft()) ? null : ofAnotherDraft(drafts);
        }
        if (name.startsWith("x-") || OF_OTHERS.contains(name) || KeywordTable.isKnown(name)) {
            return null;
        }
        String near = NearbyNames.nearest(name, KeywordTable.names(dialect));
        return near == null ? null : "did you mean \"" + near + "\"?";
    }

    private static String ofAnotherDraft(List<Draft> drafts) {
        String labels = drafts.stream().map(Draft::label).collect(Collectors.joining(", "));
        return (drafts.size() == 1 ? "only draft " : "only drafts ") + labels
                + (drafts.size() == 1 ? " knows it; " : " know it; ") + "the draft is declared with $schema";
    }
}
