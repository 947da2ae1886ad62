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
 * Short names of the branches of unions, which do not depend on their order. All branches of a union are named at once,
 * when the first of them is needed.
 */
final class BranchMarks {

    /**
     * The name of a branch.
     *
     * @param text null if nothing names it
     * @param alone whether no other branch of the union has this name
     */
    private record Mark(@Nullable String text, boolean alone) {}

    private final Function<Schema, Set<String>> own;
    private final Map<Schema, Mark> marks = new HashMap<>();

    /**
     * Creates names of branches.
     *
     * @param own returns the possible names of a branch, the best first
     */
    BranchMarks(Function<Schema, Set<String>> own) {
        this.own = own;
    }

    /** Returns the first name that no other branch has, or else the first name; null if the branch has no name. */
    @Nullable
    String of(Schema branch) {
        return mark(branch).text();
    }

    /** Returns the same name, but null if another branch of the union has it too. */
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

    /** Returns the branches of the keyword around a branch, or only the schema itself if it is not a branch. */
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
