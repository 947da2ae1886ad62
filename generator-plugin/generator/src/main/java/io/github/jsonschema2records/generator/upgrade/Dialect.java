package io.github.jsonschema2records.generator.upgrade;

import java.util.EnumSet;
import java.util.Set;

/**
 * The meaning of the keywords of a schema resource: a draft, and the vocabularies that its metaschema enables.
 *
 * @param draft the draft that defines the keywords
 * @param vocabularies the enabled vocabularies; a keyword of another vocabulary is an unknown annotation
 */
public record Dialect(Draft draft, Set<Vocabulary> vocabularies) {

    public Dialect {
        vocabularies = Set.copyOf(vocabularies);
    }

    /** Returns the dialect of a draft's own metaschema: every vocabulary except format assertion. */
    public static Dialect of(Draft draft) {
        EnumSet<Vocabulary> all = EnumSet.allOf(Vocabulary.class);
        all.remove(Vocabulary.FORMAT_ASSERTION);
        return new Dialect(draft, all);
    }

    /** Returns whether the metaschema makes {@code format} an assertion. */
    boolean assertsFormat() {
        return vocabularies.contains(Vocabulary.FORMAT_ASSERTION);
    }

    /** Returns whether the keywords of a vocabulary are enabled. */
    boolean has(Vocabulary vocabulary) {
        return vocabularies.contains(vocabulary)
                || (vocabulary == Vocabulary.FORMAT_ANNOTATION && vocabularies.contains(Vocabulary.FORMAT_ASSERTION));
    }
}
