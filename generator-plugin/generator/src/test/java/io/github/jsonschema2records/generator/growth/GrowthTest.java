package io.github.jsonschema2records.generator.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.GoldenFiles;
import io.github.jsonschema2records.generator.ProjectFiles;
import io.github.jsonschema2records.generator.growth.count.CountingLoader;
import io.github.jsonschema2records.generator.growth.count.Growth;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/**
 * The steps and bytes of each keyword, operation and command grow in proportion to what they are given, or as {@code
 * bounds.txt} says. The tables are in {@code src/test/growth}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledForJreRange(max = JRE.JAVA_20, disabledReason = "it takes minutes, and the same steps run on every JDK")
class GrowthTest {

    private static final Path PAGE =
            ProjectFiles.MODULE.resolve("../../docs/growth.md").normalize();

    private final List<GrowthBound> bounds = GrowthBound.read();
    private final Map<String, List<Growth>> measured = new LinkedHashMap<>();

    @BeforeAll
    void measure() throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        ClassLoader counting = new CountingLoader();
        thread.setContextClassLoader(counting);
        try {
            measure(counting, DocumentGrowth.class, "keywords");
            measure(counting, DocumentGrowth.class, "documents");
            measure(counting, CommandGrowth.class, "schemas");
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    @SuppressWarnings("unchecked")
    private void measure(ClassLoader counting, Class<?> type, String table) throws ReflectiveOperationException {
        Object measurement =
                counting.loadClass(type.getName()).getDeclaredConstructor().newInstance();
        measured.put(table, ((Function<String, List<Growth>>) measurement).apply(table + ".txt"));
    }

    @Test
    void nothingGrowsFasterThanItsBound() {
        List<String> tooFast = new ArrayList<>();
        measured.forEach((table, all) -> all.stream()
                .filter(growth -> !growth.isLinear())
                .filter(growth -> GrowthBound.of(bounds, table, growth)
                        .filter(bound -> bound.allows(growth))
                        .isEmpty())
                .forEach(growth -> tooFast.add(table + " | " + growth)));

        assertThat(tooFast).isEmpty();
    }

    /** The page says what a bound says, so a bound is not for operations that are faster in all rows. */
    @Test
    void eachBoundIsNeededByEachOperationThatItNames() {
        Map<String, Boolean> needed = new TreeMap<>();
        measured.forEach((table, all) -> all.forEach(growth -> GrowthBound.of(bounds, table, growth)
                .ifPresent(bound -> needed.merge(
                        bound.names() + " for " + growth.operation(), bound.isNeededBy(growth), Boolean::logicalOr))));

        assertThat(needed).doesNotContainValue(false);
    }

    @Test
    void eachBoundConcernsSomething() {
        Set<GrowthBound> used = new HashSet<>();
        measured.forEach((table, all) ->
                all.forEach(growth -> GrowthBound.of(bounds, table, growth).ifPresent(used::add)));

        assertThat(used).containsAll(bounds);
    }

    @Test
    void thePageHasEachTable() {
        GrowthPage page = new GrowthPage(bounds);
        page.add("Keywords", "keyword", "keywords", table("keywords"));
        page.add("Documents", "shape", "documents", table("documents"));
        page.add("Commands", "shape", "schemas", table("schemas"));

        GoldenFiles.compareFile(PAGE, page.text());
    }

    private List<Growth> table(String name) {
        return measured.getOrDefault(name, List.of());
    }
}
