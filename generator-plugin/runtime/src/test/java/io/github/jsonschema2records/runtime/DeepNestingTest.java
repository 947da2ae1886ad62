package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that walks through a value, on a stack of 256 KB. */
class DeepNestingTest {

    private static final int STACK = 256 * 1024;

    @ParameterizedTest
    @ValueSource(ints = {1_000, 100_000})
    void arrays(int depth) throws InterruptedException {
        onSmallStack(() -> exercise("[".repeat(depth) + "]".repeat(depth), depth));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 100_000})
    void objects(int depth) throws InterruptedException {
        onSmallStack(() -> exercise("{\"a\":".repeat(depth) + "1" + "}".repeat(depth), depth));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 100_000})
    void both(int depth) throws InterruptedException {
        onSmallStack(() -> exercise("[0,{\"a\":".repeat(depth / 2) + "1" + ",\"b\":2},3]".repeat(depth / 2), depth));
    }

    @Test
    void plainJava() throws InterruptedException {
        onSmallStack(() -> {
            Object value = 1L;
            for (int i = 0; i < 100_000; i++) {
                Object inner = value;
                Map<String, Object> map = new HashMap<>();
                map.put("a", inner);
                value = i % 2 == 0 ? map : new ArrayList<>(List.of(inner));
            }
            JsonData data = JsonData.ofJava(value);
            assertThat(JsonData.ofJava(data.toJava()).equals(data)).isTrue();
        });
    }

    private static void exercise(String text, int depth) {
        JsonDocument d = new JsonDocument(JsonLimits.DEFAULTS.withMaxDepth(depth));
        if (!d.parse(text)) {
            throw new AssertionError(d.failure());
        }
        JsonData data = d.data(0);
        JsonData twin = d.data(0);
        if (!data.equals(twin) || data.hashCode() != twin.hashCode() || !d.equal(0, twin)) {
            throw new AssertionError("not equal");
        }
        if (!data.toString().equals(text)) {
            throw new AssertionError("not the same text");
        }
        int last = d.tokenCount() - 1;
        int deepest = deepest(d);
        if (d.pointer(deepest).length() < depth - 2 || data.at(d.pointer(deepest)) == null) {
            throw new AssertionError("no pointer");
        }
        if (d.endOffset(0) != text.length() || d.line(d.offset(last)) != 1) {
            throw new AssertionError("wrong position");
        }
        JsonDocument pair = new JsonDocument(JsonLimits.DEFAULTS.withMaxDepth(depth + 1));
        if (!pair.parse("[" + text + "," + text + "]") || pair.duplicate(0) != pair.next(1)) {
            throw new AssertionError("no duplicate");
        }
    }

    /** The innermost container. */
    private static int deepest(JsonDocument d) {
        int deepest = d.tokenCount() - 1;
        while (!d.isArray(deepest) && !d.isObject(deepest)) {
            deepest--;
        }
        return deepest;
    }

    private static void onSmallStack(Runnable action) throws InterruptedException {
        List<Throwable> thrown = new ArrayList<>();
        Thread thread = new Thread(null, action, "small stack", STACK);
        thread.setUncaughtExceptionHandler((t, e) -> thrown.add(e));
        thread.start();
        thread.join();
        assertThat(thrown).isEmpty();
    }
}
