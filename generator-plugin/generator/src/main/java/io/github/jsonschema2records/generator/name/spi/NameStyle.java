package io.github.jsonschema2records.generator.name.spi;

/**
 * The user's wishes for names, which some strategies follow.
 *
 * @param prefix the beginning of the name of each type; empty for none
 * @param suffix the end of the name of each type; empty for none
 * @param wordDelimiters the characters that separate words in names of JSON; empty for those of the strategy
 */
public record NameStyle(String prefix, String suffix, String wordDelimiters) {

    /** No wishes. */
    public static final NameStyle DEFAULT = new NameStyle("", "", "");
}
