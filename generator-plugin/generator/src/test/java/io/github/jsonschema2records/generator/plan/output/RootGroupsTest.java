package io.github.jsonschema2records.generator.plan.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RootGroupsTest {

    /** Counts how often a table asks for it: once a step. */
    private static final class Root {
        private final AtomicInteger asked;

        Root(AtomicInteger asked) {
            this.asked = asked;
        }

        @Override
        public int hashCode() {
            asked.incrementAndGet();
            return System.identityHashCode(this);
        }
    }

    private final RootGroups<Object> groups = new RootGroups<>();

    @Test
    void joinedRootsHaveOneGroup() {
        groups.join("a", "b");
        groups.join("c", "d");

        assertThat(groups.of("b")).isEqualTo("a");
        assertThat(groups.of("d")).isEqualTo("c");
        assertThat(groups.of("e")).isEqualTo("e");

        groups.join("d", "b");

        assertThat(List.of("a", "b", "c", "d")).allMatch(root -> groups.of(root).equals("c"));
    }

    /** A document that refers to all others, one after the other, makes each of them stand for the group of those before. */
    @Test
    void aChainIsWalkedOnce() {
        int count = 2_000;
        AtomicInteger asked = new AtomicInteger();
        List<Root> roots =
                IntStream.range(0, count).mapToObj(i -> new Root(asked)).toList();
        for (int i = 1; i < count; i++) {
            groups.join(roots.get(i), roots.get(0));
        }
        asked.set(0);

        assertThat(roots).allMatch(root -> groups.of(root).equals(roots.get(count - 1)));
        assertThat(asked.get()).isLessThan(20 * count);
    }
}
