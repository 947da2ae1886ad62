package io.github.jsonschema2records.generator.instance;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * Patterns of files in a folder: {@code *} for any characters of a name, {@code **} also across folders, {@code ?},
 * {@code [a-z]} and {@code {a,b}}. A pattern without a slash is for names at any depth, others are for paths in the
 * folder. {@code **}{@code /} also matches no folder at all.
 */
final class FileGlobs {

    private static final String ANY_FOLDERS = "**/";

    private final List<PathMatcher> matchers;

    private FileGlobs(List<PathMatcher> matchers) {
        this.matchers = matchers;
    }

    /**
     * Reads patterns.
     *
     * @throws IllegalArgumentException if one is not a pattern
     */
    static FileGlobs of(List<String> patterns) {
        return new FileGlobs(patterns.stream().map(FileGlobs::matcher).toList());
    }

    /** Returns patterns of whole paths, even if there is no slash. */
    static FileGlobs ofPath(String pattern) {
        return new FileGlobs(List.of(pathMatcher(pattern)));
    }

    /** Returns whether a text has characters with a meaning in patterns. */
    static boolean isPattern(String text) {
        return text.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    /** Returns whether a path in the folder matches one of the patterns. */
    boolean match(Path inFolder) {
        return matchers.stream().anyMatch(matcher -> matcher.matches(inFolder));
    }

    private static PathMatcher matcher(String pattern) {
        if (pattern.contains("/")) {
            return pathMatcher(pattern);
        }
        PathMatcher name = pathMatcher(pattern);
        return path -> name.matches(path.getFileName());
    }

    private static PathMatcher pathMatcher(String pattern) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + withOptionalFolders(pattern));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("\"" + pattern + "\" is not a pattern of files", e);
        }
    }

    /** Makes the folders optional that Java's patterns require. Groups cannot stand in groups. */
    private static String withOptionalFolders(String pattern) {
        StringBuilder adapted = new StringBuilder();
        boolean inGroup = false;
        for (int at = 0; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            inGroup = c == '{' || (inGroup && c != '}');
            boolean start = at == 0 || pattern.charAt(at - 1) == '/';
            if (start && !inGroup && pattern.startsWith(ANY_FOLDERS, at)) {
                adapted.append("{**/,}");
                at += ANY_FOLDERS.length() - 1;
            } else {
                adapted.append(c);
            }
        }
        return adapted.toString();
    }
}
