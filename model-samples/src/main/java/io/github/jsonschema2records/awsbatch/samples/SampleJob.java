package io.github.jsonschema2records.awsbatch.samples;

import static io.github.jsonschema2records.awsbatch.JobStatus.Known.FAILED;
import static io.github.jsonschema2records.awsbatch.JobStatus.Known.PENDING;
import static io.github.jsonschema2records.awsbatch.JobStatus.Known.RUNNABLE;
import static io.github.jsonschema2records.awsbatch.JobStatus.Known.RUNNING;
import static io.github.jsonschema2records.awsbatch.JobStatus.Known.STARTING;
import static io.github.jsonschema2records.awsbatch.JobStatus.Known.SUCCEEDED;

import io.github.jsonschema2records.awsbatch.JobDetail;
import io.github.jsonschema2records.awsbatch.JobStatus;
import java.time.Instant;
import java.util.List;

/**
 * Kinds of jobs, each with the statuses that it has in {@link SampleEvents}. No job has an event with the status
 * {@code SUBMITTED}, because AWS Batch sends none when a job is submitted.
 *
 * @see <a href="https://docs.aws.amazon.com/batch/latest/userguide/batch_job_events.html">AWS Batch User Guide: job
 *     state change events</a>
 */
public enum SampleJob {
    /** A job with one container on Amazon EC2. While it is {@code PENDING}, it waits for another job. */
    SINGLE(PENDING, RUNNABLE, STARTING, RUNNING, SUCCEEDED, FAILED),

    /** A job with one container in a queue that divides its capacity between shares. */
    FAIR_SHARE(RUNNABLE, STARTING, RUNNING, SUCCEEDED, FAILED),

    /** A job with one container on AWS Fargate. It has network interfaces, and no container instance. */
    FARGATE(RUNNABLE, STARTING, RUNNING, SUCCEEDED, FAILED),

    /** A job whose first attempt ended because its host went away. The second attempt is the last one. */
    RETRIED(RUNNABLE, STARTING, RUNNING, SUCCEEDED, FAILED),

    /**
     * The parent of an array of 20 jobs. It runs nothing itself, and stays {@code PENDING} while its children run.
     *
     * @see <a href="https://docs.aws.amazon.com/batch/latest/userguide/array_jobs.html">AWS Batch User Guide: array
     *     jobs</a>
     */
    ARRAY_PARENT(PENDING, SUCCEEDED, FAILED),

    /** The child with the index 12 of {@link #ARRAY_PARENT}. */
    ARRAY_CHILD(RUNNABLE, STARTING, RUNNING, SUCCEEDED, FAILED),

    /**
     * A multi-node parallel job of four nodes. Its times and its reason are those of the main node.
     *
     * @see <a href="https://docs.aws.amazon.com/batch/latest/userguide/multi-node-parallel-jobs.html">AWS Batch User
     *     Guide: multi-node parallel jobs</a>
     */
    MULTI_NODE_PARENT(RUNNABLE, STARTING, RUNNING, SUCCEEDED, FAILED),

    /** The main node of {@link #MULTI_NODE_PARENT}. */
    MULTI_NODE_NODE(STARTING, RUNNING, SUCCEEDED, FAILED),

    /** A job with two containers on Amazon ECS, in a queue with shares. It has no {@code container}. */
    ECS_TASK(RUNNABLE, STARTING, RUNNING, SUCCEEDED, FAILED),

    /** A job with one container in a pod on Amazon EKS. It has no {@code container} and no {@code attempts}. */
    EKS(RUNNABLE, STARTING, RUNNING, SUCCEEDED, FAILED);

    @SuppressWarnings("ImmutableEnumChecker") // Immutable, since it was made by List.of.
    private final List<JobStatus.Known> statuses;

    SampleJob(JobStatus.Known... statuses) {
        this.statuses = List.of(statuses);
    }

    /** Returns the statuses for which there is an event, in the order in which a job has them. */
    public List<JobStatus.Known> statuses() {
        return statuses;
    }

    /** Returns the job with a status. */
    JobDetail detail(JobStatus.Known status) {
        if (!statuses.contains(status)) {
            throw new IllegalArgumentException(
                    "no event of " + this + " with the status " + status + "; AWS Batch is known to send " + statuses);
        }
        Progress progress = new Progress(status);
        return switch (this) {
            case SINGLE -> SingleJobs.single(progress);
            case FAIR_SHARE -> SingleJobs.fairShare(progress);
            case FARGATE -> FargateJobs.detail(progress);
            case RETRIED -> RetriedJobs.detail(progress);
            case ARRAY_PARENT -> ArrayJobs.parent(progress);
            case ARRAY_CHILD -> ArrayJobs.child(progress);
            case MULTI_NODE_PARENT -> MultiNodeJobs.parent(progress);
            case MULTI_NODE_NODE -> MultiNodeJobs.node(progress);
            case ECS_TASK -> EcsJobs.detail(progress);
            case EKS -> EksJobs.detail(progress);
        };
    }

    /** Returns the time of the event with which the job enters a status. */
    Instant time(JobStatus.Known status) {
        Instant time = new Progress(status).time();
        return this == RETRIED ? time.plus(RetriedJobs.DELAY) : time;
    }
}
