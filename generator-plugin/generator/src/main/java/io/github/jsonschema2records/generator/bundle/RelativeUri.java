package io.github.jsonschema2records.generator.bundle;

import java.net.URI;
import java.util.Objects;

/** Writes URIs relative to others. */
final class RelativeUri {

    private RelativeUri() {}

    /** Returns a reference from a base to a URI: relative for files, so that they can be moved, else the URI itself. */
    static String ofFile(URI base, URI target) {
        return "file".equals(target.getScheme()) ? of(base, target) : target.toString();
    }

    /** Returns the shortest reference from a base to a URI without a fragment. */
    static String of(URI base, URI target) {
        if (!Objects.equals(base.getScheme(), target.getScheme())
                || !Objects.equals(base.getRawAuthority(), target.getRawAuthority())
                || target.isOpaque()
                || base.isOpaque()) {
            return target.toString();
        }
        String from = Objects.requireNonNullElse(base.getRawPath(), "");
        String to = Objects.requireNonNullElse(target.getRawPath(), "");
        int same = 0;
        for (int slash = from.indexOf('/'); slash >= 0 && to.startsWith(from.substring(0, slash + 1)); ) {
            same = slash + 1;
            slash = from.indexOf('/', slash + 1);
        }
        long up = from.substring(same).chars().filter(c -> c == '/').count();
        String path = "../".repeat((int) up) + to.substring(same);
        String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
        boolean ambiguous = path.isEmpty()
                || path.substring(0, Math.max(0, path.indexOf('/') + 1)).contains(":");
        return (ambiguous || path.indexOf(':') >= 0 ? "./" : "") + path + query;
    }
}
