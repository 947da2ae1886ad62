package io.github.jsonschema2records.generator.upgrade;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of schema locations, such as {@code order.json#/properties/*At}. Immutable; equal to
 * patterns of the same text.
 *
 * <p>The part before {@code #} is a file name, the end of a path, or a URI; without it, every document matches. The
 * part behind it is a JSON Pointer. In both, {@code *} stands for characters except the slash, and {@code **} for any
 * characters.
 */
public final class PlacePattern {

    private static final Pattern WILDCARD = Pattern.compile("\\*\\*/|\\*\\*|\\*");

    private final String text;
    private final Pattern document;
    private final Pattern pointer;

    /**
     * Creates a pattern.
     *
     * @throws IllegalArgumentException if it has no {@code #}, or no pointer behind it
     */
    public PlacePattern(String text) {
        int hash = text.indexOf('#');
        String path = text.substring(hash + 1);
        if (hash < 0 || !(path.isEmpty() || path.startsWith("/") || path.startsWith("**"))) {
            throw new IllegalArgumentException('"' + text
                    + "\" is not a pattern of schema locations, such as order.json#/properties/*At or #/**/price");
        }
        this.text = text;
        this.document =
                hash == 0 ? Pattern.compile(".*") : Pattern.compile("(?:.*/)?" + regex(text.substring(0, hash)));
        this.pointer = Pattern.compile(regex(path));
    }

    private static String regex(String glob) {
        Matcher wildcard = WILDCARD.matcher(glob);
        StringBuilder regex = new StringBuilder();
        int at = 0;
        while (wildcard.find()) {
            regex.append(Pattern.quote(glob.substring(at, wildcard.start())));
            regex.append(
                    switch (wildcard.group()) {
                        case "**/" -> "(?:.*/)?";
                        case "**" -> ".*";
                        default -> "[^/]*";
                    });
            at = wildcard.end();
        }
        return regex.append(Pattern.quote(glob.substring(at))).toString();
    }

    /** Returns whether the location of a schema matches: that in its file, or that below its URI. */
    public boolean matches(Schema schema) {
        SchemaLocation at = schema.location();
        return matches(at.document().path().replace('\\', '/'), at.pointer())
                || matches(at.base().toString(), at.resourcePointer());
    }

    private boolean matches(String name, String path) {
        return document.matcher(name).matches() && pointer.matcher(path).matches();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlacePattern that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the text of the pattern. */
    @Override
    public String toString() {
        return text;
    }
}
