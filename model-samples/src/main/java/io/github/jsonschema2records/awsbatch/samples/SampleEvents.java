package io.github.jsonschema2records.awsbatch.samples;

import io.github.jsonschema2records.awsbatch.BlockedReason;
import io.github.jsonschema2records.awsbatch.JobQueueBlocked;
import io.github.jsonschema2records.awsbatch.JobStateChange;
import io.github.jsonschema2records.awsbatch.JobStatus;
import io.github.jsonschema2records.awsbatch.ServiceJobPreemptionCompleted;
import io.github.jsonschema2records.awsbatch.ServiceJobPreemptionStarted;
import io.github.jsonschema2records.awsbatch.ServiceJobQueueBlocked;
import io.github.jsonschema2records.awsbatch.ServiceJobStateChange;
import io.github.jsonschema2records.awsbatch.ServiceJobStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Valid events of AWS Batch for tests. Each has the members that AWS sends in that situation. Change what a test needs
 * with the builder of the event:
 * <pre>{@code
 * JobStateChange failed = SampleEvents.job(SampleJob.ARRAY_CHILD, JobStatus.Known.FAILED);
 * JobStateChange replayed = failed.toBuilder().replayName("again").build();
 * byte[] message = replayed.toJson();
 * }</pre>
 *
 * <p>All events with the same name are equal in all runs. A later version may add events and members.
 */
public final class SampleEvents {

    private static final Instant STOPPED = Progress.STOPPED.truncatedTo(ChronoUnit.SECONDS);

    private static final String JOB_QUEUE_BLOCKED = "job-queue-blocked";
    private static final String SERVICE_JOB = "service-job";
    private static final String SERVICE_JOB_AFTER_PREEMPTION = "service-job-after-preemption.runnable";
    private static final String SERVICE_JOB_QUEUE_BLOCKED = "service-job-queue-blocked";

    private SampleEvents() {}

    /**
     * Returns the event with which a job enters a status.
     *
     * @throws IllegalArgumentException if AWS is not known to send that; see {@link SampleJob#statuses()}
     */
    public static JobStateChange job(SampleJob job, JobStatus.Known status) {
        return Envelopes.stateChange(name(job, status), job.time(status), job.detail(status));
    }

    /** Returns the event with which a job fails. */
    public static JobStateChange failed(SampleFailure failure) {
        return Envelopes.stateChange(name(failure), STOPPED, failure.detail());
    }

    /**
     * Returns the event of a queue that a job blocks.
     *
     * @throws IllegalArgumentException if the reason is documented for service jobs only
     */
    public static JobQueueBlocked jobQueueBlocked(BlockedReason.Known reason) {
        String name = name(JOB_QUEUE_BLOCKED, reason);
        return Envelopes.blocked(name, STOPPED, SingleJobs.blocked(name, BlockedTexts.ofJob(reason)));
    }

    /**
     * Returns the event with which a service job enters a status.
     *
     * @throws IllegalArgumentException if AWS is not known to send that: for {@code SUBMITTED} and {@code PENDING}
     */
    public static ServiceJobStateChange serviceJob(ServiceJobStatus.Known status) {
        return Envelopes.stateChange(name(SERVICE_JOB, status), ServiceJobs.time(status), ServiceJobs.detail(status));
    }

    /** Returns the event with which a service job becomes {@code RUNNABLE} again after a preemption. */
    public static ServiceJobStateChange serviceJobAfterPreemption() {
        return Envelopes.stateChange(SERVICE_JOB_AFTER_PREEMPTION, STOPPED, Preemptions.waiting());
    }

    /**
     * Returns the event of a queue that a service job blocks.
     *
     * @throws IllegalArgumentException if the reason is documented for other jobs only
     */
    public static ServiceJobQueueBlocked serviceJobQueueBlocked(BlockedReason.Known reason) {
        String name = name(SERVICE_JOB_QUEUE_BLOCKED, reason);
        return Envelopes.blocked(name, STOPPED, ServiceJobs.blocked(name, BlockedTexts.ofServiceJob(reason)));
    }

    /** Returns the event of a service job that is about to lose its capacity to another one. */
    public static ServiceJobPreemptionStarted preemptionStarted() {
        return Envelopes.preemption(STOPPED.minusSeconds(20), Preemptions.started());
    }

    /** Returns the event of a service job that has lost its capacity, and is {@code RUNNABLE} again. */
    public static ServiceJobPreemptionCompleted preemptionCompleted() {
        return Envelopes.preemption(STOPPED, Preemptions.completed());
    }

    /** Returns all events: the kinds of events one after the other, and each in the order of the statuses. */
    public static List<SampleEvent> all() {
        List<SampleEvent> all = new ArrayList<>();
        for (SampleJob job : SampleJob.values()) {
            for (JobStatus.Known status : job.statuses()) {
                all.add(new SampleEvent(name(job, status), job(job, status)));
            }
        }
        for (SampleFailure failure : SampleFailure.values()) {
            all.add(new SampleEvent(name(failure), failed(failure)));
        }
        for (BlockedReason.Known reason : BlockedTexts.OF_JOBS) {
            all.add(new SampleEvent(name(JOB_QUEUE_BLOCKED, reason), jobQueueBlocked(reason)));
        }
        for (ServiceJobStatus.Known status : ServiceJobs.STATUSES) {
            all.add(new SampleEvent(name(SERVICE_JOB, status), serviceJob(status)));
        }
        all.add(new SampleEvent(SERVICE_JOB_AFTER_PREEMPTION, serviceJobAfterPreemption()));
        for (BlockedReason.Known reason : BlockedTexts.OF_SERVICE_JOBS) {
            all.add(new SampleEvent(name(SERVICE_JOB_QUEUE_BLOCKED, reason), serviceJobQueueBlocked(reason)));
        }
        all.add(new SampleEvent("service-job-preemption-started", preemptionStarted()));
        all.add(new SampleEvent("service-job-preemption-completed", preemptionCompleted()));
        return List.copyOf(all);
    }

    private static String name(SampleJob job, JobStatus.Known status) {
        return name(name(job), status);
    }

    /** Returns the name of a failure's event. */
    static String name(SampleFailure failure) {
        return "failure." + name((Enum<?>) failure);
    }

    private static String name(String kind, Enum<?> constant) {
        return kind + "." + name(constant);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
