package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.upgrade.Keyword.AdditionalProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.OverMembers;
import io.github.jsonschema2records.generator.upgrade.Keyword.PatternProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedProperties;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Finds the schemas that apply to a member of an object. */
final class MemberSchemas {

    private final BiPredicate<String, String> matches;

    /**
     * Creates a finder.
     *
     * @param matches returns whether a regular expression matches a name
     */
    MemberSchemas(BiPredicate<String, String> matches) {
        this.matches = matches;
    }

    /** Returns the schemas for the value of a member. */
    List<Schema> of(Conjunction schemas, String name) {
        List<Schema> found = new ArrayList<>();
        for (Schema member : schemas.having(OverMembers.class)) {
            List<Schema> named = named(schemas, member, name);
            found.addAll(named);
            if (named.isEmpty()) {
                schemas.of(member, AdditionalProperties.class).forEach(keyword -> found.add(keyword.schema()));
            }
        }
        if (found.isEmpty()) {
            schemas.all(UnevaluatedProperties.class).forEach(keyword -> found.add(keyword.schema()));
        }
        return found;
    }

    /** Returns whether a schema names a member by itself or by a pattern. */
    boolean isNamed(Conjunction schemas, String name) {
        return schemas.having(OverMembers.class).stream()
                .anyMatch(member -> !named(schemas, member, name).isEmpty());
    }

    private List<Schema> named(Conjunction schemas, Schema member, String name) {
        List<Schema> found = new ArrayList<>();
        for (Properties keyword : schemas.of(member, Properties.class)) {
            Schema schema = keyword.schemas().get(name);
            if (schema != null) {
                found.add(schema);
            }
        }
        for (PatternProperties keyword : schemas.of(member, PatternProperties.class)) {
            keyword.schemas().forEach((regex, schema) -> {
                if (matches.test(regex, name)) {
                    found.add(schema);
                }
            });
        }
        return found;
    }

    /** Returns the names that schemas declare, in document order. */
    static Set<String> declared(Conjunction schemas) {
        Set<String> names = new LinkedHashSet<>();
        schemas.all(Properties.class)
                .forEach(keyword -> names.addAll(keyword.schemas().keySet()));
        return names;
    }
}
