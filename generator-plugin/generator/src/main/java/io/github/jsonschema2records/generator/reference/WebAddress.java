package io.github.jsonschema2records.generator.reference;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses that the page links to. */
final class WebAddress {

    private static final Set<String> SAFE = Set.of("http", "https", "mailto");

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.+", Pattern.DOTALL);

    private WebAddress() {}

    /** Returns whether an address leads to a web page or a mail program, and not to code or to a file. */
    static boolean isSafe(String address) {
        Matcher scheme = SCHEME.matcher(address);
        return scheme.matches() && SAFE.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }

    /** Returns a short name of an address: the last part of its path and the fragment, or the host. */
    static String shortName(String address) {
        try {
            URI uri = new URI(address);
            String path = uri.getPath() == null ? "" : uri.getPath().replaceFirst("/+$", "");
            String last = path.substring(path.lastIndexOf('/') + 1);
            String page = last.replaceFirst("\\.(html?|md)$", "");
            String fragment = uri.getFragment() == null ? "" : "#" + uri.getFragment();
            boolean telling = page.chars().filter(Character::isLetter).count() > 2;
            return (telling ? page : uri.getHost() + path) + fragment;
        } catch (URISyntaxException e) {
            return address;
        }
    }
}
