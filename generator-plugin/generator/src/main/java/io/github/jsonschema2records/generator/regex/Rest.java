package io.github.jsonschema2records.generator.regex;

import dk.brics.automaton.Automaton;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What the text may be from a place in the pattern on to its end, for each context; made when it is asked for. */
final class Rest {

    /** The start of the text. */
    static final int AT_START = 0;

    /** Behind a character that {@code \w} matches. */
    static final int AFTER_WORD = 1;

    /** Behind any other character; behind any at all in patterns without {@code \b} and {@code \B}. */
    static final int AFTER_OTHER = 2;

    private final boolean uniform;
    private final IntFunction<Automaton> languages;
    private final @Nullable Automaton[] made = new @Nullable Automaton[3];

    private Rest(boolean uniform, IntFunction<Automaton> languages) {
        this.uniform = uniform;
        this.languages = languages;
    }

    /** A rest that is the same in every context. */
    static Rest uniform(IntFunction<Automaton> languages) {
        return new Rest(true, languages);
    }

    /** A rest that depends on the context. */
    static Rest contextual(IntFunction<Automaton> languages) {
        return new Rest(false, languages);
    }

    boolean isUniform() {
        return uniform;
    }

    /** The texts that may follow in this context. */
    Automaton at(int context) {
        int index = uniform ? AT_START : context;
        Automaton language = made[index];
        if (language == null) {
            language = languages.apply(index);
            made[index] = language;
        }
        return language;
    }
}
