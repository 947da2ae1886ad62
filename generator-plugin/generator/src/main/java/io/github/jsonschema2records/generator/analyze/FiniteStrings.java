package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.Choice;
import io.github.jsonschema2records.generator.upgrade.Keyword.Union;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds schemas that accept a known set of strings among the strings: {@code const}, {@code enum} and unions of them. */
public final class FiniteStrings {

    private static final int MAX_NESTING = 20;

    private record Asked(Schema branch, int nesting) {}

    private final Facts facts;
    private final Map<Asked, Optional<Set<String>>> known = new HashMap<>();

    public FiniteStrings(Facts facts) {
        this.facts = facts;
    }

    /** The only strings that can satisfy all of the schemas, in the order of the text, or null where they are unknown. */
    public @Nullable Set<String> of(Collection<Schema> conjunction) {
        return of(conjunction, 0);
    }

    private @Nullable Set<String> of(Collection<Schema> conjunction, int nesting) {
        Set<String> strings = null;
        for (Schema schema : conjunction) {
            for (Occurrence occurrence : schema.occurrences()) {
                Set<String> found = of(occurrence.keyword(), nesting);
                if (found != null) {
                    strings = strings == null ? found : common(strings, found);
                }
            }
        }
        return strings;
    }

    private @Nullable Set<String> of(Keyword keyword, int nesting) {
        if (keyword instanceof Choice choice) {
            return strings(choice.values());
        }
        return keyword instanceof Union union ? union(union.branches(), nesting + 1) : null;
    }

    private @Nullable Set<String> union(List<Schema> branches, int nesting) {
        Set<String> all = new LinkedHashSet<>();
        for (Schema branch : branches) {
            if (facts.kinds(branch).has(Kinds.Kind.STRING)) {
                Set<String> strings = nesting > MAX_NESTING ? null : ofBranch(branch, nesting);
                if (strings == null) {
                    return null;
                }
                all.addAll(strings);
            }
        }
        return all;
    }

    /** The strings of a branch, found once for each level on which unions lead to it, however many do. */
    private @Nullable Set<String> ofBranch(Schema branch, int nesting) {
        Asked asked = new Asked(branch, nesting);
        Optional<Set<String>> found = known.get(asked);
        if (found == null) {
            found = Optional.ofNullable(of(facts.closure(branch), nesting));
            known.put(asked, found);
        }
        return found.orElse(null);
    }

    private static Set<String> strings(List<SourceValue> values) {
        Set<String> strings = new LinkedHashSet<>();
        for (SourceValue value : values) {
            if (value instanceof SourceString string) {
                strings.add(string.value());
            }
        }
        return strings;
    }

    private static Set<String> common(Set<String> left, Set<String> right) {
        Set<String> common = new LinkedHashSet<>(left);
        common.retainAll(right);
        return common;
    }
}
