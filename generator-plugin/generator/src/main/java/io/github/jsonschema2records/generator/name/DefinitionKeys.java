package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.load.ReferenceName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds short names of entries of {@code $defs} whose key is the URI or the file of a schema. */
final class DefinitionKeys {

    private static final Pattern URI = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*://|urn:).+");
    private static final Pattern EXTENSION = Pattern.compile("(?i)(?:[.-]schema)?\\.(?:json|ya?ml)$");
    private static final Pattern VERSION = Pattern.compile("(?i)v?[0-9]+(?:[._-][0-9a-z]+)*+");

    private DefinitionKeys() {}

    /**
     * Returns the names of a definition, the shortest first: the last meaningful segment of a URI, then longer ends of
     * it. Any other key is its own only name.
     */
    static List<String> names(String key) {
        boolean uri = URI.matcher(key).matches();
        if (!uri && !EXTENSION.matcher(key).find()) {
            return List.of(key);
        }
        List<String> segments = segments(key);
        List<String> names = new ArrayList<>();
        for (int i = segments.size() - 1; i >= 0; i--) {
            names.add(String.join("-", segments.subList(i, segments.size())));
        }
        names.add(key);
        return names;
    }

    /** Returns the shortest name of a definition. */
    static String name(String key) {
        return names(key).get(0);
    }

    /** Returns host, folders and file, without scheme, file type and version. */
    private static List<String> segments(String key) {
        String path = key.replaceFirst("(?i)^[a-z][a-z0-9+.-]*:(?://)?", "").replaceFirst("\\?[^#]*", "");
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("[/#:]", -1)) {
            String plain = EXTENSION.matcher(ReferenceName.decoded(segment)).replaceFirst("");
            if (plain.codePoints().anyMatch(Character::isLetterOrDigit)) {
                segments.add(plain);
            }
        }
        while (segments.size() > 1
                && VERSION.matcher(segments.get(segments.size() - 1)).matches()) {
            segments.remove(segments.size() - 1);
        }
        return segments.isEmpty() ? List.of(key) : segments;
    }
}
