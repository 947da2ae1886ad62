package io.github.jsonschema2records.generator.compatibility;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is known about a value that some schemas accept.
 *
 * @param schemas the schemas
 * @param members these, and all schemas that always apply with them
 * @param kinds the kinds that the value can have
 */
record Known(List<Schema> schemas, List<Schema> members, Kinds kinds) {

    static Known of(Facts facts, List<Schema> schemas) {
        Set<Schema> members = new LinkedHashSet<>();
        Kinds kinds = Kinds.ALL;
        for (Schema schema : schemas) {
            members.addAll(facts.closure(schema));
        }
        for (Schema member : members) {
            kinds = kinds.and(facts.kinds(member));
        }
        return new Known(List.copyOf(schemas), List.copyOf(members), kinds);
    }

    /** Returns all keywords of a type that hold. */
    <K extends Keyword> List<K> all(Class<K> type) {
        return members.stream().flatMap(member -> member.keywords(type)).toList();
    }

    /** Returns the schemas with another one that holds too. */
    List<Schema> with(Schema other) {
        List<Schema> more = new ArrayList<>(schemas);
        if (!more.contains(other)) {
            more.add(other);
        }
        return more;
    }
}
