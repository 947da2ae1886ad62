package io.github.jsonschema2records.examples.flink;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.HeartbeatManagerOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.Metric;
import org.apache.flink.runtime.executiongraph.AccessExecutionVertex;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.runtime.testutils.InMemoryReporter;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** A cluster in this process: a job manager, and task managers with one slot, which can be killed. */
final class Cluster implements Closeable {

    private final InMemoryReporter metrics = InMemoryReporter.create();
    private final int parallelism;
    private final MiniCluster cluster;
    private JobID job;
    private int victim;

    Cluster(int parallelism) throws Exception {
        this.parallelism = parallelism;
        Configuration configuration = new Configuration();
        metrics.addToConfiguration(configuration);
        // So that the loss of a task manager is noticed soon: when two calls have failed.
        configuration.set(HeartbeatManagerOptions.HEARTBEAT_INTERVAL, Duration.ofMillis(500));
        cluster = new MiniCluster(new MiniClusterConfiguration.Builder()
                .setConfiguration(configuration)
                .setNumTaskManagers(parallelism)
                .setNumSlotsPerTaskManager(1)
                .withRandomPorts()
                .build());
        cluster.start();
    }

    /** Starts the job, with an interval between checkpoints. */
    void submit(Path input, Path output, Duration interval) throws Exception {
        Configuration configuration = new Configuration();
        configuration.set(
                CheckpointingOptions.CHECKPOINTS_DIRECTORY,
                output.resolve("checkpoints").toUri().toString());
        configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, interval);
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 20);
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(300));
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment(configuration);
        environment.setParallelism(parallelism);
        new NewestJobs(new org.apache.flink.core.fs.Path(output.toUri()), Duration.ofDays(7), null)
                .define(NewestJobs.files(environment, input.toUri().toString()));
        job = cluster.submitJob(environment.getStreamGraph().getJobGraph())
                .get()
                .getJobID();
    }

    /** Waits until so many events were read since the last start of the job, or until its end. */
    void awaitEvents(long count) throws Exception {
        while (read() < count && !cluster.getJobStatus(job).get().isTerminalState()) {
            Thread.sleep(20);
        }
    }

    private long read() {
        long read = 0;
        for (Metric metric :
                metrics.findMetrics(job, "dead letters\\.\\d+\\.events$").values()) {
            read += ((Counter) metric).getCount();
        }
        return read;
    }

    /** Kills a task manager, and starts another one. */
    void killTaskManager() throws Exception {
        cluster.terminateTaskManager(victim++).get();
        cluster.startTaskManager();
    }

    /** Waits for the end of the job. */
    void awaitEnd() throws Exception {
        cluster.requestJobResult(job).get().toJobExecutionResult(getClass().getClassLoader());
    }

    /** Returns how often the tasks were restarted. */
    int restarts() throws Exception {
        int restarts = 0;
        for (AccessExecutionVertex task : cluster.getExecutionGraph(job).get().getAllExecutionVertices()) {
            restarts = Math.max(restarts, task.getCurrentExecutionAttempt().getAttemptNumber());
        }
        return restarts;
    }

    @Override
    public void close() throws IOException {
        try {
            cluster.close();
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
