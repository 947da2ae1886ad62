package io.github.jsonschema2records.generator.load;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Resolves URI references as RFC 3986 section 5 defines. {@link URI#resolve} differs: it loses the file name for an
 * empty reference, empty authorities, and every reference from a {@code urn:}.
 */
public final class UriReferences {

    /**
     * The regular expression of RFC 3986 appendix B. The groups are scheme 2, authority 4, path 5, query 7, fragment 9.
     */
    private static final Pattern PARTS =
            Pattern.compile("(([^:/?#]+):)?(//([^/?#]*))?([^?#]*)(\\?([^#]*))?(#(.*))?", Pattern.DOTALL);

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private static final String UNRESERVED_MARKS = "-._~";
    private static final String SUB_DELIMITERS = "!$&'()*+,;=";
    private static final String PATH_CHARACTERS = UNRESERVED_MARKS + SUB_DELIMITERS + ":@/";
    private static final String QUERY_CHARACTERS = PATH_CHARACTERS + "?";

    private UriReferences() {}

    /**
     * Resolves a URI reference. Characters that a URI may not contain, such as spaces and letters beyond ASCII, count
     * as if they were percent-encoded, so that equal references give equal URIs.
     *
     * @param base an absolute URI; its fragment does not matter
     * @param reference a URI reference as it is written in a schema
     * @return an absolute URI, with the fragment of the reference; empty if the text is not a URI reference
     */
    public static Optional<URI> resolve(URI base, String reference) {
        Parts to = Parts.of(reference);
        Parts from = Parts.of(base.toString());
        if (to.scheme != null) {
            return new Parts(to.scheme, to.authority, withoutDots(to.path), to.query, to.fragment).uri();
        }
        if (to.authority != null) {
            return new Parts(from.scheme, to.authority, withoutDots(to.path), to.query, to.fragment).uri();
        }
        if (to.path.isEmpty()) {
            String query = to.query == null ? from.query : to.query;
            return new Parts(from.scheme, from.authority, from.path, query, to.fragment).uri();
        }
        String path = to.path.startsWith("/") ? to.path : merge(from, to.path);
        return new Parts(from.scheme, from.authority, withoutDots(path), to.query, to.fragment).uri();
    }

    /** Returns the URI of the document or embedded resource that a URI points into. */
    public static URI withoutFragment(URI uri) {
        String text = uri.toString();
        int hash = text.indexOf('#');
        return hash < 0 ? uri : URI.create(text.substring(0, hash));
    }

    /** Returns the fragment of a URI without percent-encoding, or null if there is none or its escapes are broken. */
    public static @Nullable String decodedFragment(URI uri) {
        return uri.getRawFragment() == null ? null : JsonPointer.percentDecode(uri.getRawFragment());
    }

    /** Encodes the path of a file or entry for a URI. */
    static String encodePath(String path) {
        return encode(path.replace("%", "%25"), PATH_CHARACTERS);
    }

    private static String merge(Parts base, String path) {
        if (base.authority != null && base.path.isEmpty()) {
            return "/" + path;
        }
        return base.path.substring(0, base.path.lastIndexOf('/') + 1) + path;
    }

    /** Removes dot segments (RFC 3986 section 5.2.4). */
    private static String withoutDots(String path) {
        if (!path.contains("/.") && !path.startsWith(".")) {
            return path;
        }
        boolean absolute = path.startsWith("/");
        List<String> kept = new ArrayList<>();
        String[] segments = (absolute ? path.substring(1) : path).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean dots = segments[i].equals(".") || segments[i].equals("..");
            if (segments[i].equals("..") && !kept.isEmpty()) {
                kept.remove(kept.size() - 1);
            }
            if (!dots) {
                kept.add(segments[i]);
            } else if (i == segments.length - 1) {
                kept.add("");
            }
        }
        return (absolute ? "/" : "") + String.join("/", kept);
    }

    /** Percent-encodes the characters that are not allowed. Existing escapes are kept. */
    private static String encode(String part, String marks) {
        StringBuilder encoded = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); ) {
            int c = part.codePointAt(i);
            if (isAsciiLetterOrDigit(c) || marks.indexOf(c) >= 0 || isEscape(part, i)) {
                encoded.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(HEX.toHexDigits(b));
                }
            }
            i += Character.charCount(c);
        }
        return encoded.toString();
    }

    private static boolean isAsciiLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isEscape(String part, int at) {
        return part.charAt(at) == '%'
                && at + 2 < part.length()
                && HexFormat.isHexDigit(part.charAt(at + 1))
                && HexFormat.isHexDigit(part.charAt(at + 2));
    }

    /** The five parts of a reference. A part that is absent is null, which differs from an empty part. */
    private record Parts(
            @Nullable String scheme,
            @Nullable String authority,
            String path,
            @Nullable String query,
            @Nullable String fragment) {

        static Parts of(String reference) {
            Matcher parts = PARTS.matcher(reference);
            if (!parts.matches()) {
                throw new AssertionError("the pattern matches every text: " + reference);
            }
            String path = parts.group(5);
            return new Parts(parts.group(2), parts.group(4), path == null ? "" : path, parts.group(7), parts.group(9));
        }

        Optional<URI> uri() {
            StringBuilder text = new StringBuilder();
            if (scheme != null) {
                text.append(scheme).append(':');
            }
            if (authority != null) {
                text.append("//").append(authority);
            }
            text.append(encode(path, PATH_CHARACTERS));
            if (query != null) {
                text.append('?').append(encode(query, QUERY_CHARACTERS));
            }
            if (fragment != null) {
                text.append('#').append(encode(fragment, QUERY_CHARACTERS));
            }
            try {
                return Optional.of(new URI(text.toString()));
            } catch (URISyntaxException e) {
                return Optional.empty();
            }
        }
    }
}
