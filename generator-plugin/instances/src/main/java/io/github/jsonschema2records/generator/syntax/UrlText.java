package io.github.jsonschema2records.generator.syntax;

import java.util.regex.Pattern;

/** Tells URLs from paths. */
public final class UrlText {

    /** Matches URLs. At least two letters precede the colon, since one letter is a drive. */
    private static final Pattern URL = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]+:)++/.*", Pattern.DOTALL);

    private UrlText() {}

    /** Returns whether a text is a URL and not a path. As a path it would be changed, and then not be found. */
    public static boolean isUrl(String text) {
        return URL.matcher(text).matches();
    }
}
