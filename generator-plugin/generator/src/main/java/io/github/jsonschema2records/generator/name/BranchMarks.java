package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What branches of unions are called by themselves, wherever in the union they stand. All branches of a union are named at
 * once, when the first of them is asked for.
 */
final class BranchMarks {

    /**
     * What a branch is called.
     *
     * @param text null where nothing names it
     * @param alone whether no other branch of the union is called so
     */
    private record Mark(@Nullable String text, boolean alone) {}

    private final Function<Schema, Set<String>> own;
    private final Map<Schema, Mark> marks = new HashMap<>();

    /**
     * Names of branches.
     *
     * @param own what each can be called by itself, the best first
     */
    BranchMarks(Function<Schema, Set<String>> own) {
        this.own = own;
    }

    /** The first of its own marks that no other branch has, or else the first; null where it has none of them. */
    @Nullable
    String of(Schema branch) {
        return mark(branch).text();
    }

    /** The same, but null where another branch of the union is called so too. */
    @Nullable
    String ifAlone(Schema branch) {
        Mark mark = mark(branch);
        return mark.alone() ? mark.text() : null;
    }

    private Mark mark(Schema branch) {
        if (!marks.containsKey(branch)) {
            name(union(branch));
        }
        return Objects.requireNonNull(marks.get(branch), "mark");
    }

    /** The branches of the keyword that a branch stands in; itself alone where it stands in none. */
    private static Collection<Schema> union(Schema branch) {
        Schema parent = branch.parent();
        return parent == null
                ? List.of(branch)
                : parent.occurrences().stream()
                        .map(occurrence ->
                                List.copyOf(occurrence.keyword().subschemas().values()))
                        .filter(branches -> branches.contains(branch))
                        .findFirst()
                        .orElse(List.of(branch));
    }

    private void name(Collection<Schema> branches) {
        Map<Schema, Set<String>> all = new LinkedHashMap<>();
        branches.forEach(branch -> all.put(branch, own.apply(branch)));
        Map<String, Long> uses = count(all.values().stream().flatMap(Set::stream));
        Map<Schema, String> chosen = new LinkedHashMap<>();
        all.forEach((branch, names) -> choice(names, uses).ifPresent(mark -> chosen.put(branch, mark)));
        Map<String, Long> alike = count(chosen.values().stream());
        for (Schema branch : branches) {
            String mark = chosen.get(branch);
            marks.put(branch, new Mark(mark, mark != null && alike.getOrDefault(mark, 0L) == 1));
        }
    }

    private static Optional<String> choice(Set<String> own, Map<String, Long> uses) {
        Optional<String> first = own.stream().findFirst();
        return own.stream()
                .filter(mark -> uses.getOrDefault(mark, 0L) == 1)
                .findFirst()
                .or(() -> first);
    }

    private static Map<String, Long> count(Stream<String> texts) {
        return texts.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
