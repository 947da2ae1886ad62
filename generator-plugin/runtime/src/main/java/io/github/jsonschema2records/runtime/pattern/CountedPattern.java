package io.github.jsonschema2records.runtime.pattern;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.Kind;
import io.github.jsonschema2records.runtime.PatternMemory;
import io.github.jsonschema2records.runtime.Utf8;

/** Base of the patterns whose steps are counted for each document, because a text can be chosen to take many. */
abstract class CountedPattern extends BytePattern {

    CountedPattern(String source) {
        super(source);
    }

    /**
     * Searches a string of the document, unless this pattern searched it before.
     *
     * @throws PatternLimitException if the search needs more steps than are allowed for the string, or than are left
     * for the document
     */
    @Override
    public final boolean matches(JsonDocument d, int at) {
        PatternMemory memory = d.patterns();
        if (memory.isExceeded()) {
            throw PatternLimitException.ofDocument(source(), memory.maxSteps(), memory.exceededAt());
        }
        PatternMemory.Verdicts verdicts = memory.of(this);
        if (!verdicts.has(at)) {
            verdicts.keep(at, search(d, at, memory, verdicts));
        }
        return verdicts.isMatch(at);
    }

    private boolean search(JsonDocument d, int at, PatternMemory memory, PatternMemory.Verdicts verdicts) {
        if (d.kind(at) == Kind.STRING) {
            int from = d.offset(at);
            return search(at, d.source(), from, from + d.byteLength(at), memory, verdicts);
        }
        byte[] utf8 = Utf8.bytes(d.string(at));
        return search(at, utf8, 0, utf8.length, memory, verdicts);
    }

    /** Searches the bytes of the string at a token, and spends the steps. */
    abstract boolean search(
            int at, byte[] utf8, int from, int to, PatternMemory memory, PatternMemory.Verdicts verdicts);

    /** Ends a search that needs more steps than are left. */
    final PatternLimitException exceed(PatternMemory memory, int at) {
        memory.exceed(at);
        return PatternLimitException.ofDocument(source(), memory.maxSteps(), at);
    }
}
