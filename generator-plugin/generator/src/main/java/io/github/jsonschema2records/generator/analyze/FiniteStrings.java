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

/** Finds schemas that accept only a finite set of strings: {@code const}, {@code enum} and unions of them. */
public final class FiniteStrings {

    private static final int MAX_NESTING = 20;

    private record Request(Schema branch, int nesting) {}

    private final Facts facts;
    private final Map<Request, Optional<Set<String>>> answers = new HashMap<>();

    public FiniteStrings(Facts facts) {
        this.facts = facts;
    }

    /**
     * Returns the only strings that can satisfy all of the schemas, in the order of the text, or null if they are
     * unknown.
     */
    public @Nullable Set<String> of(Collection<Schema> conjunction) {
        return of(conjunction, 0);
    }

    /**
     * Returns the strings that are the only values that can satisfy all of the schemas of a property, with all schemas
     * that apply with these. Null if other values can, or if the strings are unknown.
     */
    public @Nullable Set<String> onlyValues(List<Schema> property) {
        Kinds kinds = property.stream().map(facts::kinds).reduce(Kinds.ALL, Kinds::and);
        if (!kinds.only(Kinds.Kind.STRING)) {
            return null;
        }
        Set<Schema> members = new LinkedHashSet<>();
        property.forEach(schema -> members.addAll(facts.closure(schema)));
        return of(members);
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

    /**
     * Returns the strings of a branch. They are computed once for each level of nested unions, however many unions lead
     * to the branch.
     */
    private @Nullable Set<String> ofBranch(Schema branch, int nesting) {
        Request request = new Request(branch, nesting);
        Optional<Set<String>> answer = answers.get(request);
        if (answer == null) {
            answer = Optional.ofNullable(of(facts.closure(branch), nesting));
            answers.put(request, answer);
        }
        return answer.orElse(null);
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
