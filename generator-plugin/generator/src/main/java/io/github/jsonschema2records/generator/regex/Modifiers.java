package io.github.jsonschema2records.generator.regex;

/** Which of the flags {@code i}, {@code m}, {@code s} hold at a place; JSON Schema sets none, {@code (?i:...)} does. */
record Modifiers(boolean ignoreCase, boolean multiline, boolean dotAll) {

    static final Modifiers NONE = new Modifiers(false, false, false);

    /** These with one of them set or not. */
    Modifiers with(int flag, boolean value) {
        return new Modifiers(
                flag == 'i' ? value : ignoreCase, flag == 'm' ? value : multiline, flag == 's' ? value : dotAll);
    }

    /** The characters that {@code set} stands for. */
    CodePointSet apply(CodePointSet set) {
        return ignoreCase ? CaseFolding.closure(set) : set;
    }

    /** What {@code .} stands for. */
    CodePointSet dot() {
        return dotAll ? CodePointSet.ALL : EcmaCharacters.DOT;
    }
}
