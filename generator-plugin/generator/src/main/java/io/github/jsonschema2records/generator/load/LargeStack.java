package io.github.jsonschema2records.generator.load;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Runs recursive code in threads with a large stack, whatever thread a build runs the generator in. A document at the
 * limit of depth needs up to 4 MB, and the default is 1 MB.
 */
public final class LargeStack {

    private static final long BYTES = 64L << 20;

    /** Greatest number of threads of a pool. More of them bring little, since their work is short. */
    private static final int MOST_THREADS = 4;

    private LargeStack() {}

    /**
     * Runs something in a new thread and waits for it. Its exceptions are thrown to the caller.
     *
     * @param name name of the thread
     */
    public static <T> T call(String name, Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        thread(name, task).start();
        return result(name, task);
    }

    /**
     * Returns a pool with a thread for each processor, up to four. The caller shuts it down.
     *
     * @param name name of the threads
     */
    public static ExecutorService pool(String name) {
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        return Executors.newFixedThreadPool(threads, work -> thread(name, work));
    }

    /**
     * Waits for the result of a task. The exceptions of the task are thrown to the caller.
     *
     * @param name name of the task for the message of an interruption, which also cancels the task
     */
    public static <T> T result(String name, Future<T> task) {
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
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted: " + name, e);
        }
    }

    private static Thread thread(String name, Runnable work) {
        Thread thread = new Thread(null, work, name, BYTES);
        thread.setDaemon(true);
        return thread;
    }
}
