package io.github.jsonschema2records.generator.upgrade;

import java.util.function.Predicate;

/**
 * A predicate on keywords for which false is always a safe answer, for example "makes a check redundant". It is false
 * for each keyword for which a subclass does not override the method.
 */
public abstract class KeywordPredicate extends KeywordFold<Boolean> implements Predicate<Keyword> {

    @Override
    public final boolean test(Keyword keyword) {
        return keyword.match(this);
    }

    @Override
    protected final Boolean other(Keyword keyword) {
        return false;
    }
}
