package io.github.jsonschema2records.generator.load;

import java.util.regex.Pattern;

/**
 * A pattern of paths with slashes, as build tools have them: {@code ?} stands for a character of a name, {@code *} for
 * any characters of a name, and <code>**</code> for any folders. A pattern that ends with a slash means everything in
 * that folder. Case counts.
 */
final class Glob {

    private final Pattern pattern;

    private Glob(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Reads a pattern. */
    static Glob of(String text) {
        String glob = text.replace('\\', '/');
        return new Glob(Pattern.compile(expression(glob.endsWith("/") ? glob + "**" : glob), Pattern.DOTALL));
    }

    /** Returns whether a path, without a slash at its beginning, matches as a whole. */
    boolean matches(String path) {
        return pattern.matcher(path).matches();
    }

    private static String expression(String glob) {
        StringBuilder expression = new StringBuilder();
        for (int i = 0; i < glob.length(); ) {
            String token = token(glob, i);
            expression.append(
                    switch (token) {
                        case "**/" -> "(?:.*/)?";
                        case "**" -> ".*";
                        case "*" -> "[^/]*";
                        case "?" -> "[^/]";
                        default -> Pattern.quote(token);
                    });
            i += token.length();
        }
        return expression.toString();
    }

    private static String token(String glob, int at) {
        boolean segment = at == 0 || glob.charAt(at - 1) == '/';
        if (segment && glob.startsWith("**/", at)) {
            return "**/";
        }
        return glob.startsWith("**", at) ? "**" : Character.toString(glob.codePointAt(at));
    }
}
