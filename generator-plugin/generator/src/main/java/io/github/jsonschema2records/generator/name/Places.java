package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.load.SchemaDocument;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.Branch;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Computes the places of schemas, which are the same on every machine. A document is identified by its URI, or by its
 * file name with as many of the folders above it as are needed to distinguish it.
 */
final class Places {

    private static final Set<String> UNIONS = Set.of("oneOf", "anyOf", "allOf");

    private final Map<URI, String> files = new HashMap<>();

    private final BranchMarks marks;

    Places(Collection<Schema> schemas, BranchMarks marks) {
        this.marks = marks;
        Map<URI, String> paths = new TreeMap<>();
        schemas.stream().map(Schema::location).filter(l -> !l.hasUri()).forEach(l -> {
            SchemaDocument document = l.document();
            paths.put(document.uri(), "/" + document.path());
        });
        paths.forEach((uri, path) -> files.put(uri, file(path, paths.values())));
    }

    private static String file(String path, Collection<String> all) {
        int cut = path.lastIndexOf('/');
        while (cut > 0 && isShared(path.substring(cut), all)) {
            cut = path.lastIndexOf('/', cut - 1);
        }
        return path.substring(cut + 1);
    }

    private static boolean isShared(String ending, Collection<String> all) {
        return all.stream().filter(path -> path.endsWith(ending)).count() > 1;
    }

    /** Returns the place of a branch. A branch for a kind of value has the kind after the place of the schema. */
    Place of(Branch branch) {
        Place place = of(branch.schema());
        return branch.group() == null
                ? place
                : new Place(place.text() + "(" + branch.group().mark() + ")");
    }

    Place of(Schema schema) {
        boolean uri = schema.location().hasUri();
        String document = uri
                ? schema.location().base().toString()
                : files.getOrDefault(schema.location().document().uri(), "");
        return new Place(document + "#" + path(schema, uri));
    }

    /** Returns the pointer from the root of the resource, or of the document if the resource has no URI. */
    private String path(Schema schema, boolean inResource) {
        Schema parent = schema.parent();
        if (parent == null || (inResource && schema.location().resourcePointer().isEmpty())) {
            return "";
        }
        String step = parent.pathTo(schema);
        String mark = isBranch(JsonPointer.tokens(step)) ? marks.ifAlone(schema) : null;
        return path(parent, inResource)
                + step
                + (mark == null ? "" : JsonPointer.append("", "(" + mark + ")").substring(1));
    }

    private static boolean isBranch(List<String> step) {
        return step.size() == 2 && UNIONS.contains(step.get(0));
    }
}
