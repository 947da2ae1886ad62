package io.github.jsonschema2records.generator.upgrade;

import java.util.EnumSet;
import java.util.Set;

/**
 * What the keywords of a schema resource mean: a draft and the vocabularies that its metaschema switches on.
 *
 * @param draft whose semantics the keywords have
 * @param vocabularies which keywords count; a keyword of another vocabulary is an annotation that nobody knows
 */
public record Dialect(Draft draft, Set<Vocabulary> vocabularies) {

    public Dialect {
        vocabularies = Set.copyOf(vocabularies);
    }

    /** The dialect of a draft's own metaschema: every vocabulary but format assertion. */
    public static Dialect of(Draft draft) {
        EnumSet<Vocabulary> all = EnumSet.allOf(Vocabulary.class);
        all.remove(Vocabulary.FORMAT_ASSERTION);
        return new Dialect(draft, all);
    }

    /** Returns whether {@code format} asserts because the metaschema says so. */
    boolean assertsFormat() {
        return vocabularies.contains(Vocabulary.FORMAT_ASSERTION);
    }

    /** Returns whether a keyword of a vocabulary counts. */
    boolean has(Vocabulary vocabulary) {
        return vocabularies.contains(vocabulary)
                || (vocabulary == Vocabulary.FORMAT_ANNOTATION && vocabularies.contains(Vocabulary.FORMAT_ASSERTION));
    }
}
