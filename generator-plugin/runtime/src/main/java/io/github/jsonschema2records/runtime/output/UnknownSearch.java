package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.MaskedTokens;
import io.github.jsonschema2records.runtime.StringTable;
import io.github.jsonschema2records.runtime.Unknown;
import io.github.jsonschema2records.runtime.codegen.Nearest;
import io.github.jsonschema2records.runtime.codegen.VerdictMemory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of a valid document that no schema knows which holds for them. Visits each value once, in the order of
 * the document, and does not recurse.
 */
final class UnknownSearch {

    private static final int MOST = 1_000;

    private final JsonDocument d;
    private final HoldingSchemas holding;
    private final Deque<OpenPlace> open = new ArrayDeque<>();
    private final List<Unknown> found = new ArrayList<>();

    private UnknownSearch(JsonDocument d, HoldingSchemas holding) {
        this.d = d;
        this.holding = holding;
    }

    static List<Unknown> of(JsonDocument d, SchemaNode root) {
        UnknownSearch search = new UnknownSearch(d, HoldingSchemas.of(d, root));
        search.value(0, List.of(root), null, "", "");
        while (!search.open.isEmpty() && search.found.size() < MOST) {
            OpenPlace place = search.open.element();
            if (place.next >= d.end(place.at)) {
                search.open.remove();
            } else if (d.isObject(place.at)) {
                search.member(place);
            } else {
                search.item(place);
            }
        }
        return List.copyOf(search.found);
    }

    private void item(OpenPlace array) {
        int item = array.next;
        array.next = d.next(item);
        int number = array.items++;
        value(item, array.ofItem(number), array, Integer.toString(number), "*");
    }

    private void member(OpenPlace object) {
        int name = object.next;
        object.next = d.next(name + 1);
        MemberSchemas schemas = MemberSchemas.of(d, name, object.schemas);
        String token = d.isMasked(name) && !schemas.isNamed ? MaskedTokens.MASK : d.string(name);
        if (schemas.isKnown || !object.namesMembers) {
            value(name + 1, schemas.applied, object, token, schemas.isNamed ? token : "*");
        } else {
            String similar = d.isMasked(name) ? null : nearest(token, MemberSchemas.names(object.schemas));
            add(Unknown.Kind.MEMBER, name, new OpenPlace(d, name, List.of(), object, token, token), null, similar);
        }
    }

    private void value(
            int at, List<SchemaNode> applied, @Nullable OpenPlace parent, String token, String generalToken) {
        VerdictMemory.of(d).step();
        List<SchemaNode> schemas = holding.closure(applied, at);
        if (schemas.isEmpty()) {
            return;
        }
        OpenPlace place = new OpenPlace(d, at, schemas, parent, token, generalToken);
        if (d.isString(at)) {
            string(at, place);
        } else if (d.isObject(at) || d.isArray(at)) {
            open.push(place);
        }
    }

    /** Reports a string that is unknown as the type of the object that it is in, or as a value. */
    private void string(int at, OpenPlace place) {
        if (BranchValues.strings(place.schemas) != null) {
            return;
        }
        String text = d.string(at);
        Set<String> types = place.parent == null ? null : place.parent.types(place.token);
        Set<String> values = types == null ? openEnum(at, place.schemas) : types;
        if (values != null && !values.contains(text)) {
            boolean masked = d.isMasked(at);
            Unknown.Kind kind = types == null ? Unknown.Kind.VALUE : Unknown.Kind.TYPE;
            add(kind, at, place, masked ? MaskedTokens.MASK : text, masked ? null : nearest(text, values));
        }
    }

    /** Returns the strings of a union that also has a branch for all others, or null. */
    private @Nullable Set<String> openEnum(int at, List<SchemaNode> schemas) {
        for (SchemaNode schema : schemas) {
            for (ProgramKeyword keyword : schema.keywords) {
                if (keyword instanceof Unions.Union union
                        && !union.values().strings.isEmpty()) {
                    for (SchemaNode branch : union.branches) {
                        if (holding.holds(branch, at) && branch.isOpen()) {
                            return union.values().strings;
                        }
                    }
                }
            }
        }
        return null;
    }

    private void add(Unknown.Kind kind, int at, OpenPlace place, @Nullable String value, @Nullable String suggestion) {
        int offset = d.startOffset(at);
        found.add(new Unknown(
                kind, place.pointer(), place.generalPointer(), value, suggestion, d.line(offset), d.column(offset)));
    }

    private static @Nullable String nearest(String text, Collection<String> known) {
        return Nearest.of(text, new StringTable(known.toArray(new String[0])));
    }
}
