package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All schemas that may apply to a value, for {@link SecretPlaces}. Equal sets are one object. */
final class AppliedSchemas {

    /** Largest number of names whose schemas are remembered. Objects with more are maps rather than records. */
    private static final int MOST_NAMES = 1_000;

    private final Cache cache;
    private final List<SchemaNode> schemas;
    private final boolean secret;
    private final boolean secretNames;
    private final Map<String, AppliedSchemas> byName = new HashMap<>();
    private final Map<Integer, AppliedSchemas> byNumber = new HashMap<>();

    /** Kinds of value that a {@code type} accepts, or all if there is none. */
    private final int kinds;

    private @Nullable Boolean secretsInside;

    /** Number of items that may have other schemas than all later ones. */
    private int prefix;

    private AppliedSchemas(Cache cache, List<SchemaNode> schemas) {
        this.cache = cache;
        this.schemas = schemas;
        boolean isSecret = false;
        int accepted = 0;
        List<SchemaNode> ofNames = new ArrayList<>();
        for (SchemaNode schema : schemas) {
            isSecret |= schema.secret;
            for (ProgramKeyword keyword : schema.keywords) {
                keyword.addOfNames(ofNames);
                accepted |= keyword.kinds() == ProgramKeyword.ANY_KIND ? 0 : keyword.kinds();
                prefix = Math.max(prefix, keyword.prefix());
            }
        }
        secret = isSecret;
        secretNames = !ofNames.isEmpty() && cache.of(ofNames).secret;
        kinds = accepted == 0 ? ProgramKeyword.ANY_KIND : accepted;
    }

    boolean isEmpty() {
        return schemas.isEmpty();
    }

    /**
     * Returns whether a value is secret. That is also so if it has a kind that no {@code type} accepts, in a place for
     * secrets: it may be a secret without the list or object that should be around it.
     */
    boolean areSecret(int kind) {
        return secret || ((kinds >>> kind & 1) == 0 && haveSecretsInside());
    }

    private boolean haveSecretsInside() {
        if (secretsInside == null) {
            secretsInside = secretsInside();
        }
        return secretsInside;
    }

    private boolean secretsInside() {
        Set<SchemaNode> reached = new LinkedHashSet<>();
        List<SchemaNode> open = new ArrayList<>(schemas);
        while (!open.isEmpty()) {
            SchemaNode schema = open.remove(open.size() - 1);
            if (schema.secret) {
                return true;
            }
            if (reached.add(schema)) {
                for (ProgramKeyword keyword : schema.keywords) {
                    keyword.addOfValue(open);
                    keyword.addOfParts(open);
                    keyword.addOfNames(open);
                }
            }
        }
        return false;
    }

    /** Returns whether the names of the members are secret. */
    boolean haveSecretNames() {
        return secretNames;
    }

    /** Returns the schemas of the value of a member. */
    AppliedSchemas ofMember(JsonDocument d, int name) {
        String text = d.string(name);
        AppliedSchemas known = byName.get(text);
        if (known != null) {
            return known;
        }
        List<SchemaNode> applied = new ArrayList<>();
        for (SchemaNode schema : schemas) {
            for (ProgramKeyword keyword : schema.keywords) {
                keyword.addOfMember(schema, d, name, applied);
            }
        }
        AppliedSchemas found = cache.of(applied);
        if (byName.size() < MOST_NAMES) {
            byName.put(text, found);
        }
        return found;
    }

    /** Returns the schemas of an item. */
    AppliedSchemas ofItem(int number) {
        Integer key = Math.min(number, prefix);
        AppliedSchemas known = byNumber.get(key);
        if (known == null) {
            List<SchemaNode> applied = new ArrayList<>();
            for (SchemaNode schema : schemas) {
                for (ProgramKeyword keyword : schema.keywords) {
                    keyword.addOfItem(schema, key, applied);
                }
            }
            known = cache.of(applied);
            byNumber.put(key, known);
        }
        return known;
    }

    /** The sets of one search. */
    static final class Cache {

        private final Map<List<SchemaNode>, AppliedSchemas> sets = new HashMap<>();

        /** Returns some schemas with all that may apply to the same value. */
        AppliedSchemas of(List<SchemaNode> schemas) {
            Set<SchemaNode> all = new LinkedHashSet<>();
            List<SchemaNode> open = new ArrayList<>(schemas);
            while (!open.isEmpty()) {
                SchemaNode schema = open.remove(open.size() - 1);
                if (all.add(schema)) {
                    for (ProgramKeyword keyword : schema.keywords) {
                        keyword.addOfValue(open);
                    }
                }
            }
            List<SchemaNode> key = new ArrayList<>(all);
            @Nullable AppliedSchemas known = sets.get(key);
            if (known == null) {
                known = new AppliedSchemas(this, key);
                sets.put(key, known);
            }
            return known;
        }
    }
}
