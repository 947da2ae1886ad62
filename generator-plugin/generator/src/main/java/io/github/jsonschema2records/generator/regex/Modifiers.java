package io.github.jsonschema2records.generator.regex;

/**
 * The flags {@code i}, {@code m} and {@code s} at a place in a pattern. JSON Schema sets none of them; {@code (?i:...)}
 * does.
 */
record Modifiers(boolean ignoreCase, boolean multiline, boolean dotAll) {

    static final Modifiers NONE = new Modifiers(false, false, false);

    /** Returns these modifiers with one of them changed. */
    Modifiers with(int flag, boolean value) {
        return new Modifiers(
                flag == 'i' ? value : ignoreCase, flag == 'm' ? value : multiline, flag == 's' ? value : dotAll);
    }

    /** Returns the characters that match {@code set} under these modifiers. */
    CodePointSet apply(CodePointSet set) {
        return ignoreCase ? CaseFolding.closure(set) : set;
    }

    /** Returns the characters that {@code .} matches. */
    CodePointSet dot() {
        return dotAll ? CodePointSet.ALL : EcmaCharacters.DOT;
    }
}
