package io.github.jsonschema2records.generator.graph;

import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceBoolean;
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

/** A fragment that leads to no schema of its document, and advice about what exists instead. */
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
     * Returns the advice.
     *
     * @param here whether the reference is in the same document
     */
    @Nullable
    String help(boolean here) {
        boolean pointer = fragment.startsWith("/") && JsonPointer.isPointer(fragment);
        String suggestion = pointer ? nearPointer() : nearName();
        if (suggestion != null) {
            return "did you mean \"" + (here ? "" : resource.document().path()) + "#" + suggestion + "\"?";
        }
        return pointer ? alternatives() : null;
    }

    /** Returns the pointer with one name corrected, or null. */
    private @Nullable String nearPointer() {
        List<String> tokens = JsonPointer.tokens(fragment);
        int reached = reachedTokens(tokens);
        if (!(value(JsonPointer.of(tokens.subList(0, reached))) instanceof SourceObject object)
                || reached == tokens.size()) {
            return null;
        }
        String otherDraft = OTHER_DRAFTS.getOrDefault(tokens.get(reached), "");
        String near = object.get(otherDraft) != null
                ? otherDraft
                : NearbyNames.nearest(tokens.get(reached), object.members().keySet());
        if (near == null) {
            return null;
        }
        String corrected = JsonPointer.append(JsonPointer.of(tokens.subList(0, reached)), near)
                + JsonPointer.of(tokens.subList(reached + 1, tokens.size()));
        SourceValue there = value(corrected);
        return there instanceof SourceObject || there instanceof SourceBoolean ? corrected : null;
    }

    /** Counts the leading tokens that lead to a value. */
    private int reachedTokens(List<String> tokens) {
        int reached = 0;
        while (reached < tokens.size() && value(JsonPointer.of(tokens.subList(0, reached + 1))) != null) {
            reached++;
        }
        return reached;
    }

    /** Returns an anchor, or the pointer of a definition, for an unknown anchor name; or null. */
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

    /** Lists what exists at the last value that the pointer reaches, or returns null. */
    private @Nullable String alternatives() {
        List<String> tokens = JsonPointer.tokens(fragment);
        int reached = reachedTokens(tokens);
        String there = JsonPointer.of(tokens.subList(0, reached));
        if (reached == tokens.size()) {
            return "the value there is not a schema";
        }
        return reached > 0
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
