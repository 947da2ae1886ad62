package io.github.jsonschema2records.generator.suite;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Divides groups into batches, runs these in parallel, and reports in the order of the groups. */
public final class SuiteRun implements AutoCloseable {

    /** Number of groups in a batch. A compilation is fastest with about as many. */
    private static final int BATCH_GROUPS = 100;

    /** Greatest number of characters of schema text in a batch of several groups, which limits the memory needed. */
    private static final int BATCH_CHARACTERS = 400_000;

    /** Greatest number of threads. Each takes a processor and some hundred megabytes. */
    private static final int MOST_THREADS = 4;

    private static final long STACK_BYTES = 16L << 20;

    private final SuiteSettings settings;
    private final GroupTest test;
    private final Consumer<GroupReport> reports;
    private final int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    private final ExecutorService pool = Executors.newFixedThreadPool(threads, SuiteRun::thread);
    private final Deque<Future<List<GroupReport>>> running = new ArrayDeque<>();
    private final List<SuiteGroup> waiting = new ArrayList<>();
    private long waitingCharacters;

    /** Creates a run that hands over each report as soon as it and all reports before it are complete. */
    public SuiteRun(SuiteSettings settings, GroupTest test, Consumer<GroupReport> reports) {
        this.settings = settings;
        this.test = test;
        this.reports = reports;
    }

    /** Creates a thread with a large stack. The compiler is recursive, and a deep schema gives deep code. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "suite-batch", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }

    /** Adds a group. May wait until others have been run. */
    public void add(SuiteGroup group) {
        int characters = group.schema().length();
        boolean full = waiting.size() == BATCH_GROUPS || waitingCharacters + characters > BATCH_CHARACTERS;
        if (full && !waiting.isEmpty()) {
            start();
        }
        waiting.add(group);
        waitingCharacters += characters;
    }

    /** Runs the remaining groups. */
    public void finish() {
        if (!waiting.isEmpty()) {
            start();
        }
        while (!running.isEmpty()) {
            report();
        }
    }

    private void start() {
        while (running.size() > threads) {
            report();
        }
        running.add(pool.submit(new SuiteBatch(waiting, settings, test)::run));
        waiting.clear();
        waitingCharacters = 0;
    }

    private void report() {
        try {
            running.remove().get().forEach(reports);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
