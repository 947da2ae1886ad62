package io.github.jsonschema2records.generator.load;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Room for recursion into schemas, whatever thread a user's build runs the generator in: a document at the limit of depth
 * overflows a usual stack of 1 MB, and needs up to 4 MB.
 */
public final class LargeStack {

    private static final long BYTES = 64L << 20;

    private LargeStack() {}

    /**
     * Does something in a thread of its own, and waits for it. What it throws is thrown here.
     *
     * @param name of the thread
     */
    public static <T> T call(String name, Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, task, name, BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            } else if (e.getCause() instanceof Error thrown) {
                throw thrown;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted: " + name, e);
        }
    }
}
