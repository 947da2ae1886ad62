package io.github.jsonschema2records.benchmark.measure;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * Processor time and allocated bytes of the current thread. Other programs on the machine, and waiting for the
 * processor, do not count.
 *
 * @param nanoseconds the processor time
 * @param bytes the allocated bytes
 */
public record ThreadCost(long nanoseconds, long bytes) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Returns the cost up to now. */
    public static ThreadCost now() {
        long bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        return new ThreadCost(THREADS.getCurrentThreadCpuTime(), bytes);
    }

    /** Returns the cost since an earlier time. */
    public ThreadCost since(ThreadCost start) {
        return new ThreadCost(nanoseconds - start.nanoseconds, bytes - start.bytes);
    }
}
