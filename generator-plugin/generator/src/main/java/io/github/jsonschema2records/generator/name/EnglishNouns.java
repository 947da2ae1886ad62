package io.github.jsonschema2records.generator.name;

/** Just enough English to name an item after its list. */
final class EnglishNouns {

    private EnglishNouns() {}

    /** The singular of a plural noun, or the noun itself where it does not look like a plural. */
    static String singular(String noun) {
        if (noun.endsWith("ies") && noun.length() > 4) {
            return noun.substring(0, noun.length() - 3) + "y";
        } else if (noun.endsWith("sses") || noun.endsWith("xes") || noun.endsWith("ches") || noun.endsWith("shes")) {
            return noun.substring(0, noun.length() - 2);
        } else if (noun.endsWith("s")
                && !noun.endsWith("ss")
                && !noun.endsWith("us")
                && !noun.endsWith("is")
                && noun.length() > 2) {
            return noun.substring(0, noun.length() - 1);
        }
        return noun;
    }
}
