package io.github.jsonschema2records.generator.syntax;

import java.util.regex.Pattern;

/**
 * A pattern of paths with slashes, as build tools have them:
 * <ul>
 *   <li>{@code ?} stands for a character of a name, and {@code *} for any characters of a name
 *   <li>{@code **} stands for any characters, also across folders; a name {@code **} stands for any folders or none
 *   <li>{@code [a-z]} stands for a character of a set, and {@code [!a-z]} for one that is not in it
 *   <li><code>{a,b}</code> stands for one of the alternatives
 * </ul>
 *
 * <p>A pattern is for the whole path. One that ends with a slash means everything in that folder. A backslash is a
 * slash. Case counts.
 */
public final class Glob {

    private static final String ANYTHING = "**";

    private final Pattern pattern;
    private final boolean open;

    private Glob(Pattern pattern, boolean open) {
        this.pattern = pattern;
        this.open = open;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if it is wrong; the message is for the user
     */
    public static Glob of(String text) {
        String slashes = text.replace('\\', '/');
        String glob = slashes.endsWith("/") ? slashes + ANYTHING : slashes;
        String expression = new GlobExpression(text, glob).text();
        return new Glob(Pattern.compile(expression, Pattern.DOTALL), glob.endsWith(ANYTHING));
    }

    /** Returns whether a text has characters with a meaning in patterns. */
    public static boolean isPattern(String text) {
        return text.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    /** Returns whether a path, without a slash at its beginning, matches as a whole. */
    public boolean matches(String path) {
        return pattern.matcher(path).matches();
    }

    /** Returns whether everything in a folder matches, at any depth. It may be false although everything does. */
    public boolean coversFolder(String path) {
        return open && matches(path + "/");
    }
}
