package io.github.jsonschema2records.generator.regex;

import dk.brics.automaton.Automaton;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The language of the rest of a text, from a place in the pattern to the end, for each context. It is computed when it
 * is first needed.
 */
final class Rest {

    /** The start of the text. */
    static final int AT_START = 0;

    /** After a character that {@code \w} matches. */
    static final int AFTER_WORD = 1;

    /** After any other character. In patterns without {@code \b} and {@code \B}, after any character. */
    static final int AFTER_OTHER = 2;

    private final boolean uniform;
    private final IntFunction<Automaton> languages;
    private final @Nullable Automaton[] byContext = new @Nullable Automaton[3];

    private Rest(boolean uniform, IntFunction<Automaton> languages) {
        this.uniform = uniform;
        this.languages = languages;
    }

    /** Creates a rest that is the same in every context. */
    static Rest uniform(IntFunction<Automaton> languages) {
        return new Rest(true, languages);
    }

    /** Creates a rest that depends on the context. */
    static Rest contextual(IntFunction<Automaton> languages) {
        return new Rest(false, languages);
    }

    boolean isUniform() {
        return uniform;
    }

    /** Returns the language of the rest in a context. */
    Automaton at(int context) {
        int index = uniform ? AT_START : context;
        Automaton language = byContext[index];
        if (language == null) {
            language = languages.apply(index);
            byContext[index] = language;
        }
        return language;
    }
}
