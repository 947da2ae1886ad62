package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.runtime.LimitException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Operations in threads with a large stack. */
class LargeStackTest {

    private static final long STACK = 64 << 20;

    /** Recursion that returns its depth. */
    private static final class Recursion extends LargeStack<Integer> {
        private final int depth;

        Recursion(int depth) {
            this.depth = depth;
        }

        @Override
        protected Integer perform() {
            return recur(depth);
        }

        private static int recur(int depth) {
            return depth == 0 ? 0 : 1 + recur(depth - 1);
        }
    }

    /** Runs code in the other thread. */
    private static LargeStack<Thread> running(Runnable body) {
        return new LargeStack<>() {
            @Override
            protected Thread perform() {
                body.run();
                return Thread.currentThread();
            }
        };
    }

    @Test
    void hasTheStackThatIsAskedFor() {
        assertThat(new Recursion(200_000).call(STACK)).isEqualTo(200_000);
    }

    @Test
    void threadIsADaemonThatEndsWithTheOperation() {
        Thread thread = running(
                        () -> assertThat(Thread.currentThread().isDaemon()).isTrue())
                .call(1);

        assertThat(thread).isNotSameAs(Thread.currentThread());
        assertThat(thread.isAlive()).isFalse();
        assertThat(thread.getName()).isEqualTo("jsonschema2records-deep-value");
    }

    @Test
    void threadTakesOverNoThreadLocals() {
        InheritableThreadLocal<String> local = new InheritableThreadLocal<>();
        local.set("of the caller");
        List<Object> seen = new ArrayList<>();

        running(() -> seen.add(local.get())).call(1);

        assertThat(seen).containsOnlyNulls();
    }

    @Test
    void exceptionsAndErrorsReachTheCaller() {
        RuntimeException exception = new IllegalStateException("thrown");
        Error error = new AssertionError("an error");

        assertThatThrownBy(() -> running(() -> {
                            throw exception;
                        })
                        .call(1))
                .isSameAs(exception);
        assertThatThrownBy(() -> running(() -> {
                            throw error;
                        })
                        .call(1))
                .isSameAs(error);
    }

    @Test
    void interruptsAreKeptUntilTheEnd() {
        Thread.currentThread().interrupt();

        int depth = new Recursion(1_000).call(STACK);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(depth).isEqualTo(1_000);
    }

    @Test
    void stacksAreBounded() {
        assertThatThrownBy(() -> new Recursion(1).call((1L << 30) + 1)).isInstanceOf(LimitException.class);
    }
}
