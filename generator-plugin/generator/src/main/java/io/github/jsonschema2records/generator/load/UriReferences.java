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
 * URI references resolved as RFC 3986 section 5 says. {@link URI#resolve} does not: it loses an empty reference's file name,
 * empty authorities, and every reference from a {@code urn:}.
 */
public final class UriReferences {

    /** RFC 3986 appendix B; the groups are scheme 2, authority 4, path 5, query 7, fragment 9. */
    private static final Pattern PARTS =
            Pattern.compile("(([^:/?#]+):)?(//([^/?#]*))?([^?#]*)(\\?([^#]*))?(#(.*))?", Pattern.DOTALL);

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private static final String UNRESERVED_MARKS = "-._~";
    private static final String SUB_DELIMITERS = "!$&'()*+,;=";
    private static final String PATH_CHARACTERS = UNRESERVED_MARKS + SUB_DELIMITERS + ":@/";
    private static final String QUERY_CHARACTERS = PATH_CHARACTERS + "?";

    private UriReferences() {}

    /**
     * The URI that a reference means. Characters that no URI may hold, such as spaces and letters beyond ASCII, count as if
     * they had been percent-encoded, so that equal references give equal URIs.
     *
     * @param base an absolute URI; its fragment does not matter
     * @param reference a URI reference as it stands in a schema
     * @return an absolute URI, with the fragment of the reference; empty where the reference is none
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

    /** The URI of the document or embedded resource that a URI points into. */
    public static URI withoutFragment(URI uri) {
        String text = uri.toString();
        int hash = text.indexOf('#');
        return hash < 0 ? uri : URI.create(text.substring(0, hash));
    }

    /** The characters of a file's or entry's path as they stand in a URI. */
    static String encodePath(String path) {
        return encode(path.replace("%", "%25"), PATH_CHARACTERS);
    }

    private static String merge(Parts base, String path) {
        if (base.authority != null && base.path.isEmpty()) {
            return "/" + path;
        }
        return base.path.substring(0, base.path.lastIndexOf('/') + 1) + path;
    }

    /** RFC 3986 section 5.2.4, on segments. */
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

    /** Percent-encodes what is not allowed; an escape that is one already stays. */
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

    /** The five parts of a reference; null where a part is absent, which is not the same as empty. */
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
