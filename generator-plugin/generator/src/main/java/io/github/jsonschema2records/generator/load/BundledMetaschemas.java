package io.github.jsonschema2records.generator.load;

import com.networknt.schema.SchemaRegistry;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The metaschemas of the standard dialects and of their vocabularies, by the URIs of the specifications. They are read
 * from the class path.
 */
final class BundledMetaschemas {

    private static final String HTTP = "http://json-schema.org/";
    private static final String HTTPS = "https://json-schema.org/";

    /** Names of the resources in the validator's jar. They are the paths of the URIs. */
    private static final Map<URI, String> RESOURCES = resources();

    private static final Map<String, URI> BY_CORE = RESOURCES.keySet().stream()
            .collect(Collectors.toMap(uri -> StandardDialect.core(uri.toString()), uri -> uri));

    private static final Map<URI, SchemaDocument> READ = new ConcurrentHashMap<>();

    private BundledMetaschemas() {}

    private static Map<URI, String> resources() {
        Map<URI, String> resources = new TreeMap<>();
        for (String resource : List.of("draft-04/schema", "draft-06/schema", "draft-07/schema")) {
            resources.put(URI.create(HTTP + resource), resource);
        }
        for (String name : List.of(
                "schema",
                "meta/applicator",
                "meta/content",
                "meta/core",
                "meta/format",
                "meta/meta-data",
                "meta/validation")) {
            resources.put(URI.create(HTTPS + "draft/2019-09/" + name), "draft/2019-09/" + name);
        }
        for (String name : List.of(
                "schema",
                "meta/applicator",
                "meta/content",
                "meta/core",
                "meta/format-annotation",
                "meta/format-assertion",
                "meta/meta-data",
                "meta/unevaluated",
                "meta/validation")) {
            resources.put(URI.create(HTTPS + "draft/2020-12/" + name), "draft/2020-12/" + name);
        }
        return resources;
    }

    /**
     * Returns the metaschema of a URI without a fragment, which may have {@code http} or {@code https}. The document
     * has the URI of the specification.
     */
    static Optional<SchemaDocument> find(URI uri) {
        URI specified = BY_CORE.get(StandardDialect.core(uri.toString()));
        String resource = specified == null ? null : RESOURCES.get(specified);
        return resource == null
                ? Optional.empty()
                : Optional.of(READ.computeIfAbsent(specified, u -> read(u, resource)));
    }

    static boolean contains(URI uri) {
        return RESOURCES.containsKey(uri);
    }

    private static SchemaDocument read(URI uri, String resource) {
        Diagnostics diagnostics = new Diagnostics();
        @Nullable SourceValue root = SourceParser.parse(uri.toString(), text(resource), diagnostics);
        if (root == null) {
            throw new IllegalStateException(diagnostics.sorted().get(0).text());
        }
        return new SchemaDocument(uri, resource.substring(resource.lastIndexOf('/') + 1), uri.toString(), root, false);
    }

    private static String text(String resource) {
        try (InputStream in = SchemaRegistry.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
