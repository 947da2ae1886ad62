package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.load.SourceValue.Member;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the URIs of documents that a document may need, and the URIs that it defines itself.
 *
 * <p>The needed documents may be too many: every string that looks like a reference counts, even in an example, and if
 * dialects differ in the base URI, each possible base counts. The defined URIs are only the certain ones. So no needed
 * document is missed, and a later stage resolves the references exactly.
 */
final class ReferenceScan {

    private static final Set<String> REFERENCES = Set.of("$ref", "$dynamicRef", "$recursiveRef");

    /** Limit of the bases of one value. A document reaches it only with a dozen ambiguous bases inside each other. */
    private static final int MOST_BASES = 16;

    private final Set<URI> identified = new LinkedHashSet<>();
    private final Set<URI> referenced = new LinkedHashSet<>();
    private final Deque<Visit> open = new ArrayDeque<>();

    private ReferenceScan() {}

    /**
     * Scans a document.
     *
     * @param defaultDialect the dialect of a document without {@code $schema}; empty if it is unknown
     */
    static ReferenceScan of(SchemaDocument document, Optional<StandardDialect> defaultDialect) {
        ReferenceScan scan = new ReferenceScan();
        Set<URI> base = Set.of(document.uri());
        for (SchemaPlace place : document.schemas().all()) {
            scan.implied(place, base);
            StandardDialect dialect = place.dialect() == null
                    ? defaultDialect.orElse(null)
                    : StandardDialect.of(place.dialect()).orElse(null);
            scan.open.add(new Visit(place.value(), base, PositionRole.SCHEMA, dialect, true));
        }
        while (!scan.open.isEmpty()) {
            scan.visit(scan.open.pop());
        }
        return scan;
    }

    /** Notes the metaschema of a dialect that an API description declares. */
    private void implied(SchemaPlace place, Set<URI> base) {
        if (place.dialect() != null && StandardDialect.of(place.dialect()).isEmpty()) {
            refer(place.dialect(), base);
        }
    }

    /** Returns the URIs, without fragments, that identify the document or schemas embedded in it. */
    Set<URI> identified() {
        return identified;
    }

    /** Returns the URIs, without fragments, of the documents that references may lead to. */
    Set<URI> referenced() {
        return referenced;
    }

    private void visit(Visit visit) {
        if (visit.value instanceof SourceArray array) {
            array.elements().forEach(e -> open.push(visit.inner(e, visit.role)));
        } else if (visit.value instanceof SourceObject object && visit.role.holdsNames()) {
            object.members().forEach((name, m) -> open.push(visit.inner(m.value(), visit.role.ofMember(name))));
        } else if (visit.value instanceof SourceObject object) {
            schema(object, visit);
        }
    }

    private void schema(SourceObject object, Visit outer) {
        Visit visit = rebased(object, redialected(object, outer));
        for (Map.Entry<String, Member> member : object.members().entrySet()) {
            String name = member.getKey();
            if (REFERENCES.contains(name) && member.getValue().value() instanceof SourceString reference) {
                refer(reference.value(), visit.bases);
            }
            open.push(visit.inner(member.getValue().value(), visit.role.ofMember(name)));
        }
    }

    /** Applies the {@code $schema} of a root or of an embedded resource. */
    private Visit redialected(SourceObject object, Visit visit) {
        boolean resource = visit.root || object.get("$id") != null || object.get("id") != null;
        if (!resource || !(object.get("$schema") instanceof SourceString schema)) {
            return visit;
        }
        Optional<StandardDialect> dialect = StandardDialect.of(schema.value());
        if (dialect.isEmpty()) {
            refer(schema.value(), visit.bases);
        }
        return new Visit(visit.value, visit.bases, visit.role, dialect.orElse(null), visit.root);
    }

    /** Applies {@code $id} and {@code id}. */
    private Visit rebased(SourceObject object, Visit visit) {
        Visit result = visit;
        for (String keyword : List.of("$id", "id")) {
            if (object.get(keyword) instanceof SourceString id && !id.value().startsWith("#")) {
                boolean certain = isCertain(keyword, object, visit);
                Set<URI> inner = new LinkedHashSet<>();
                result.bases.forEach(b -> UriReferences.resolve(b, id.value())
                        .map(UriReferences::withoutFragment)
                        .ifPresent(inner::add));
                if (certain && inner.size() == 1) {
                    identified.addAll(inner);
                }
                if (!certain) {
                    inner.addAll(result.bases);
                }
                result = result.withBases(inner);
            }
        }
        return result;
    }

    /** Returns whether a keyword certainly sets the base URI. The user's own dialects are taken for recent ones. */
    private static boolean isCertain(String idKeyword, SourceObject object, Visit visit) {
        StandardDialect dialect = visit.dialect == null ? StandardDialect.DRAFT_2020_12 : visit.dialect;
        return visit.role == PositionRole.SCHEMA
                && idKeyword.equals(dialect.idKeyword())
                && !(dialect.refHidesSiblings() && object.get("$ref") instanceof SourceString);
    }

    private void refer(String reference, Collection<URI> bases) {
        if (reference.startsWith("#")) {
            // The reference stays in the resource, whatever its URI.
            return;
        }
        for (URI base : bases) {
            UriReferences.resolve(base, reference)
                    .map(UriReferences::withoutFragment)
                    .ifPresent(referenced::add);
        }
    }

    /** A value to scan, and its context. */
    private record Visit(
            SourceValue value,
            Set<URI> bases,
            PositionRole role,
            @Nullable StandardDialect dialect,
            boolean root) {

        Visit inner(SourceValue inner, PositionRole innerRole) {
            return new Visit(inner, bases, innerRole, dialect, false);
        }

        Visit withBases(Set<URI> inner) {
            Set<URI> most = new LinkedHashSet<>();
            inner.stream().limit(MOST_BASES).forEach(most::add);
            return new Visit(value, most, role, dialect, root);
        }
    }
}
