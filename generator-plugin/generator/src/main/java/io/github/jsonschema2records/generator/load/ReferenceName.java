package io.github.jsonschema2records.generator.load;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a reference calls the schema that it leads to: the last token of its JSON Pointer, its anchor, or the file without the
 * extension. The name is decoded, as it stands in the schema that defines it.
 */
public final class ReferenceName {

    private static final Pattern EXTENSION = Pattern.compile("\\.(?:json|ya?ml)$");

    private ReferenceName() {}

    /** The name in an absolute URI; empty where its last segment is. */
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

    /** A segment of a URI, percent-decoded; as it is where its percent-encoding is broken. */
    public static String decoded(String segment) {
        String decoded = JsonPointer.percentDecode(segment);
        return decoded == null ? segment : decoded;
    }
}
