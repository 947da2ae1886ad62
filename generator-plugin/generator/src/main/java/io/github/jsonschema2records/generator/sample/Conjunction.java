package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.Counted;
import io.github.jsonschema2records.generator.upgrade.Keyword.Size;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;
import java.util.Set;

/**
 * Schemas that all apply to one value, with a branch chosen for each union and condition.
 *
 * @param members all schemas
 * @param ignored keywords that need not hold
 * @param names properties that chosen conditions need
 * @param kinds the kinds of value that all schemas can accept
 */
record Conjunction(List<Schema> members, Set<Occurrence> ignored, Set<String> names, Kinds kinds) {

    /** Returns the keywords of a type that must hold. */
    <K extends Keyword> List<K> all(Class<K> type) {
        return members.stream().flatMap(member -> of(member, type).stream()).toList();
    }

    /** Returns the keywords of a type in one schema that must hold. */
    <K extends Keyword> List<K> of(Schema member, Class<K> type) {
        return member.occurrences().stream()
                .filter(occurrence -> type.isInstance(occurrence.keyword()) && !ignored.contains(occurrence))
                .map(occurrence -> type.cast(occurrence.keyword()))
                .toList();
    }

    /** Returns the strictest lower limit of a size, at least 0. */
    long min(Counted counted) {
        return all(Size.class).stream()
                .filter(size -> size.counted() == counted && !size.upper())
                .mapToLong(Size::limit)
                .reduce(0, Math::max);
    }

    /** Returns the strictest upper limit of a size. */
    long max(Counted counted) {
        return all(Size.class).stream()
                .filter(size -> size.counted() == counted && size.upper())
                .mapToLong(Size::limit)
                .reduce(Long.MAX_VALUE, Math::min);
    }
}
