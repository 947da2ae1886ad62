package io.github.jsonschema2records.generator.load;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Runs recursive code in a thread with a large stack, whatever thread a build runs the generator in. A document at the
 * limit of depth needs up to 4 MB, and the default is 1 MB.
 */
public final class LargeStack {

    private static final long BYTES = 64L << 20;

    private LargeStack() {}

    /**
     * Runs something in a new thread and waits for it. Its exceptions are thrown to the caller.
     *
     * @param name name of the thread
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
