package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.LimitException;
import org.jspecify.annotations.Nullable;

/**
 * Operation in a thread of its own, which has a stack that is large enough for a deeply nested value. The calling thread
 * waits for it, so only one thread at a time uses a document, a writer or a value. The thread is a daemon, takes over no
 * inheritable thread-locals, and ends with the operation.
 *
 * @param <T> the type of the result
 */
public abstract class LargeStack<T extends @Nullable Object> implements Runnable {

    private static final String NAME = "jsonschema2records-deep-value";

    /** Largest stack of a thread. Only the part that is used takes memory. */
    private static final long LARGEST = 1L << 30;

    /** Bytes of stack for what does not depend on the depth, such as the initialization of classes. */
    private static final long ROOM = 512 << 10;

    private @Nullable T result;
    private @Nullable Throwable failure;

    /** For subclasses. */
    protected LargeStack() {}

    /** Performs the operation. */
    protected abstract T perform();

    @Override
    public final void run() {
        try {
            result = perform();
        } catch (Throwable e) {
            failure = e;
        }
    }

    /**
     * Performs the operation with a stack of at least this number of bytes, and returns its result or throws its
     * exception. An interrupt of the calling thread is kept until the end.
     *
     * @throws LimitException if the stack would be larger than 1 GB, or if the thread cannot be created
     */
    public final T call(long bytes) {
        if (bytes > LARGEST) {
            throw LimitException.stack();
        }
        Thread thread = new Thread(null, this, NAME, bytes + ROOM, false);
        thread.setDaemon(true);
        try {
            thread.start();
        } catch (OutOfMemoryError e) {
            throw LimitException.stack();
        }
        join(thread);
        Throwable thrown = failure;
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        } else if (thrown instanceof Error error) {
            throw error;
        }
        return Codec.value(result);
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
