package io.github.jsonschema2records.generator.growth.count;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashSet;
import java.util.Set;

/** A thread whose steps and allocated bytes are counted after its end, too. Counted classes create it in place of a thread. */
public final class CountedThread extends Thread {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Set<CountedThread> RUNNING = new HashSet<>();
    private static long bytesOfEnded;
    private static long stepsOfEnded;

    /** The steps of this thread, which counts them itself. Who waits for its results sees those before them. */
    long steps;

    /** As {@link Thread#Thread(ThreadGroup, Runnable, String, long)}. */
    public CountedThread(ThreadGroup group, Runnable work, String name, long stackSize) {
        super(group, work, name, stackSize);
    }

    /** As {@link Thread#Thread(ThreadGroup, Runnable, String, long, boolean)}. */
    public CountedThread(ThreadGroup group, Runnable work, String name, long stackSize, boolean inherits) {
        super(group, work, name, stackSize, inherits);
    }

    /** As {@link Thread#Thread(Runnable, String)}. */
    public CountedThread(Runnable work, String name) {
        super(work, name);
    }

    /** Returns the bytes that this thread and all counted threads have allocated since they started. */
    static long allocatedBytes() {
        synchronized (RUNNING) {
            long bytes = bytesOfEnded + own();
            for (CountedThread thread : RUNNING) {
                bytes += Math.max(0, THREADS.getThreadAllocatedBytes(thread.getId()));
            }
            return bytes;
        }
    }

    /** Returns the steps of all counted threads. */
    static long stepsOfAll() {
        synchronized (RUNNING) {
            long all = stepsOfEnded;
            for (CountedThread thread : RUNNING) {
                all += thread.steps;
            }
            return all;
        }
    }

    private static long own() {
        return Thread.currentThread() instanceof CountedThread
                ? 0
                : THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    @Override
    public void run() {
        synchronized (RUNNING) {
            RUNNING.add(this);
        }
        try {
            super.run();
        } finally {
            synchronized (RUNNING) {
                RUNNING.remove(this);
                bytesOfEnded += THREADS.getThreadAllocatedBytes(getId());
                stepsOfEnded += steps;
            }
        }
    }
}
