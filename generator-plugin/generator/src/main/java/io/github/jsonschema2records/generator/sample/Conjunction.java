package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.Counted;
import io.github.jsonschema2records.generator.upgrade.Keyword.Size;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Schemas that all apply to one value, with a branch chosen for each union and condition. Not thread-safe. */
final class Conjunction {

    private final List<Schema> members;
    private final Set<Occurrence> ignored;
    private final Set<String> names;
    private final Kinds kinds;
    private final Map<Class<?>, List<Keyword>> keywords = new HashMap<>();
    private final Map<Class<?>, List<Schema>> having = new HashMap<>();

    /**
     * Creates a conjunction.
     *
     * @param members all schemas
     * @param ignored keywords that need not hold
     * @param names properties that chosen conditions need
     * @param kinds the kinds of value that all schemas can accept
     */
    Conjunction(List<Schema> members, Set<Occurrence> ignored, Set<String> names, Kinds kinds) {
        this.members = members;
        this.ignored = ignored;
        this.names = names;
        this.kinds = kinds;
    }

    /** Returns a conjunction of the same schemas for values of other kinds. */
    Conjunction withKinds(Kinds others) {
        return new Conjunction(members, ignored, names, others);
    }

    /** Returns a conjunction of the same schemas for values of all kinds, in which other keywords need not hold. */
    Conjunction without(Set<Occurrence> others) {
        return new Conjunction(members, others, names, Kinds.ALL);
    }

    Set<String> names() {
        return names;
    }

    Kinds kinds() {
        return kinds;
    }

    /** Returns the keywords of a type that must hold. */
    <K extends Keyword> List<K> all(Class<K> type) {
        return keywords
                .computeIfAbsent(
                        type,
                        t -> having(type).stream()
                                .<Keyword>flatMap(member -> of(member, type).stream())
                                .toList())
                .stream()
                .map(type::cast)
                .toList();
    }

    /** Returns the schemas that have a keyword of a type that must hold. */
    List<Schema> having(Class<? extends Keyword> type) {
        return having.computeIfAbsent(
                type,
                t -> members.stream()
                        .filter(member -> !of(member, type).isEmpty())
                        .toList());
    }

    /** Returns the keywords of a type in one schema that must hold. */
    <K extends Keyword> List<K> of(Schema member, Class<K> type) {
        List<K> found = new ArrayList<>();
        for (Occurrence occurrence : member.occurrences()) {
            if (type.isInstance(occurrence.keyword()) && !ignored.contains(occurrence)) {
                found.add(type.cast(occurrence.keyword()));
            }
        }
        return found;
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
