package io.github.jsonschema2records.generator.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class LargeStackTest {

    /** Needs about 10 MB, so that it fails on a default stack. */
    private static final int LEVELS = 100_000;

    @Test
    void deepCallsReturn() {
        assertThat(LargeStack.call("deep", () -> depth(LEVELS))).isEqualTo(LEVELS);
    }

    @Test
    void deepCallsInAPoolReturn() {
        ExecutorService pool = LargeStack.pool("deep");
        Future<Integer> depth = pool.submit(() -> depth(LEVELS));
        assertThat(LargeStack.result("deep", depth)).isEqualTo(LEVELS);
        pool.shutdownNow();
    }

    @Test
    void exceptionsReachTheCaller() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LargeStack.call("broken", () -> {
                    throw new IllegalArgumentException("bad");
                }))
                .withMessage("bad");
    }

    @Test
    void errorsOfAPoolReachTheCaller() {
        ExecutorService pool = LargeStack.pool("broken");
        Future<Integer> broken = pool.submit(() -> {
            throw new AssertionError("bad");
        });
        assertThatThrownBy(() -> LargeStack.result("broken", broken)).isExactlyInstanceOf(AssertionError.class);
        pool.shutdownNow();
    }

    @Test
    void anInterruptionEndsTheWaiting() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> LargeStack.call("long", () -> depth(LEVELS)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("interrupted: long");
        assertThat(Thread.interrupted()).isTrue();
    }

    private static int depth(int levels) {
        return levels == 0 ? 0 : 1 + depth(levels - 1);
    }
}
