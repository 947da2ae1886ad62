package io.github.jsonschema2records.generator.load;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Derives the name of a schema from a reference to it: the last token of the JSON Pointer, the anchor, or the file name
 * without extension. The name is decoded, as it is written in the schema that defines it.
 */
public final class ReferenceName {

    private static final Pattern EXTENSION = Pattern.compile("(?:\\.schema)?\\.(?:json|ya?ml|jsonschema)$");

    private ReferenceName() {}

    /** Returns the name in an absolute URI; empty if the last segment is empty. */
    public static String of(URI reference) {
        String fragment = reference.getRawFragment();
        return fragment == null || fragment.isEmpty() ? ofFile(reference) : ofFragment(fragment);
    }

    private static String ofFragment(String fragment) {
        String pointer = JsonPointer.fromFragment(fragment);
        if (pointer == null) {
            return decoded(fragment);
        }
        List<String> tokens = JsonPointer.tokens(pointer);
        return tokens.get(tokens.size() - 1);
    }

    private static String ofFile(URI reference) {
        String path =
                reference.isOpaque() ? UriReferences.withoutFragment(reference).toString() : reference.getRawPath();
        String segment = path.substring(path.lastIndexOf('/') + 1);
        return EXTENSION.matcher(decoded(segment)).replaceFirst("");
    }

    /** Percent-decodes a segment of a URI. If its percent-encoding is broken, it is returned unchanged. */
    public static String decoded(String segment) {
        String decoded = JsonPointer.percentDecode(segment);
        return decoded == null ? segment : decoded;
    }
}
