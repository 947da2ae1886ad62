package io.github.jsonschema2records.generator.graph;

import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.upgrade.Identifiers;
import io.github.jsonschema2records.generator.upgrade.NearbyNames;
import io.github.jsonschema2records.generator.upgrade.Schema;
import io.github.jsonschema2records.generator.upgrade.SchemaLocation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A fragment that leads to no schema of its document: what there is instead. */
final class MissingPlace {

    private static final int MOST = 8;
    private static final Map<String, String> OTHER_DRAFTS = Map.of("$defs", "definitions", "definitions", "$defs");

    private final SchemaLocation resource;
    private final String fragment;
    private final Identifiers identifiers;

    MissingPlace(Schema resource, @Nullable String fragment, Identifiers identifiers) {
        this.resource = resource.location();
        this.fragment = fragment == null ? "" : fragment;
        this.identifiers = identifiers;
    }

    /**
     * What to do.
     *
     * @param here whether the reference stands in the same document
     */
    @Nullable
    String help(boolean here) {
        boolean pointer = fragment.startsWith("/") && JsonPointer.isPointer(fragment);
        String meant = pointer ? nearPointer() : nearName();
        if (meant != null) {
            return "did you mean \"" + (here ? "" : resource.document().path()) + "#" + meant + "\"?";
        }
        return pointer ? alternatives() : null;
    }

    /** The same way with one name corrected, or null. */
    private @Nullable String nearPointer() {
        List<String> tokens = JsonPointer.tokens(fragment);
        int known = known(tokens);
        if (!(value(JsonPointer.of(tokens.subList(0, known))) instanceof SourceObject object)
                || known == tokens.size()) {
            return null;
        }
        String otherDraft = OTHER_DRAFTS.getOrDefault(tokens.get(known), "");
        String near = object.get(otherDraft) != null
                ? otherDraft
                : NearbyNames.nearest(tokens.get(known), object.members().keySet());
        if (near == null) {
            return null;
        }
        String corrected = JsonPointer.append(JsonPointer.of(tokens.subList(0, known)), near)
                + JsonPointer.of(tokens.subList(known + 1, tokens.size()));
        return value(corrected) instanceof SourceObject ? corrected : null;
    }

    /** How many of the tokens lead somewhere. */
    private int known(List<String> tokens) {
        int known = 0;
        while (known < tokens.size() && value(JsonPointer.of(tokens.subList(0, known + 1))) != null) {
            known++;
        }
        return known;
    }

    /** An anchor, or the pointer of a definition, for a name that is no anchor; or null. */
    private @Nullable String nearName() {
        String anchor = NearbyNames.nearest(fragment, identifiers.anchors(resource.base()));
        if (anchor != null) {
            return anchor;
        }
        for (String definitions : List.of("/$defs", "/definitions")) {
            if (value(definitions) instanceof SourceObject object) {
                Collection<String> names = object.members().keySet();
                String near = names.contains(fragment) ? fragment : NearbyNames.nearest(fragment, names);
                if (near != null) {
                    return JsonPointer.append(definitions, near);
                }
            }
        }
        return null;
    }

    /** What stands where the way ends, or null. */
    private @Nullable String alternatives() {
        List<String> tokens = JsonPointer.tokens(fragment);
        int known = known(tokens);
        String there = JsonPointer.of(tokens.subList(0, known));
        if (known == tokens.size()) {
            return "what stands there is no schema";
        }
        return known > 0
                        && value(there) instanceof SourceObject object
                        && !object.members().isEmpty()
                ? "#" + there + " has " + listed(object)
                : null;
    }

    private static String listed(SourceObject object) {
        String names = object.members().keySet().stream().limit(MOST).collect(Collectors.joining(", "));
        return object.members().size() > MOST ? names + ", ..." : names;
    }

    private @Nullable SourceValue value(String pointer) {
        return JsonPointer.resolve(resource.document().root(), resource.pointer() + pointer);
    }
}
