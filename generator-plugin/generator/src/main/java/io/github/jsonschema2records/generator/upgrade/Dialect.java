package io.github.jsonschema2records.generator.upgrade;

import io.github.jsonschema2records.generator.load.StandardDialect;
import java.util.EnumSet;
import java.util.List;
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

    /** Returns the dialect of a draft's own metaschema: every standard vocabulary except format assertion. */
    public static Dialect of(Draft draft) {
        EnumSet<Vocabulary> all = EnumSet.range(Vocabulary.CORE, Vocabulary.CONTENT);
        all.remove(Vocabulary.FORMAT_ASSERTION);
        return new Dialect(draft, all);
    }

    /** Returns a standard dialect: that of a draft, perhaps with the keywords of an API description. */
    static Dialect of(StandardDialect standard) {
        Dialect draft = of(Draft.of(standard.base()));
        return switch (standard) {
            case OPENAPI_3_0 -> draft.with(Vocabulary.OPENAPI, Vocabulary.OPENAPI_3_0);
            case OPENAPI_3_1 -> draft.with(Vocabulary.OPENAPI);
            case ASYNCAPI_3 -> draft.with(Vocabulary.OPENAPI, Vocabulary.ASYNCAPI);
            default -> draft;
        };
    }

    private Dialect with(Vocabulary... others) {
        Set<Vocabulary> all = EnumSet.copyOf(vocabularies);
        all.addAll(List.of(others));
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
