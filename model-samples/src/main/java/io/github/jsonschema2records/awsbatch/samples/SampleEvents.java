package io.github.jsonschema2records.awsbatch.samples;

import io.github.jsonschema2records.awsbatch.BlockedReason;
import io.github.jsonschema2records.awsbatch.JobDetail;
import io.github.jsonschema2records.awsbatch.JobQueueBlocked;
import io.github.jsonschema2records.awsbatch.JobStateChange;
import io.github.jsonschema2records.awsbatch.JobStatus;
import io.github.jsonschema2records.awsbatch.ServiceJobDetail;
import io.github.jsonschema2records.awsbatch.ServiceJobPreemptionCompleted;
import io.github.jsonschema2records.awsbatch.ServiceJobPreemptionCompletedDetail;
import io.github.jsonschema2records.awsbatch.ServiceJobPreemptionStarted;
import io.github.jsonschema2records.awsbatch.ServiceJobPreemptionStartedDetail;
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

    private SampleEvents() {}

    /**
     * Returns the event with which a job enters a status.
     *
     * @throws IllegalArgumentException if AWS is not known to send that; see {@link SampleJob#statuses()}
     */
    public static JobStateChange job(SampleJob job, JobStatus.Known status) {
        return stateChange(name(job, status), job.detail(status), job.time(status));
    }

    /** Returns the event with which a job fails. */
    public static JobStateChange failed(SampleFailure failure) {
        return stateChange(name(failure), failure.detail(), STOPPED);
    }

    private static JobStateChange stateChange(String name, JobDetail job, Instant time) {
        return JobStateChange.builder()
                .version("0")
                .id(Ids.id("event " + name))
                .account(Ids.ACCOUNT)
                .time(time)
                .region(Ids.REGION)
                .resources(Ids.jobArn(job.jobId()))
                .detail(job)
                .build();
    }

    /**
     * Returns the event of a queue that a job blocks.
     *
     * @throws IllegalArgumentException if the reason is documented for service jobs only
     */
    public static JobQueueBlocked jobQueueBlocked(BlockedReason.Known reason) {
        JobDetail job = SingleJobs.blocked(name("blocked", reason), BlockedTexts.ofJob(reason));
        return JobQueueBlocked.builder()
                .version("0")
                .id(Ids.id("event " + name("job-queue-blocked", reason)))
                .account(Ids.ACCOUNT)
                .time(STOPPED)
                .region(Ids.REGION)
                .resources(Ids.jobArn(job.jobId()), job.jobQueue())
                .detail(job)
                .build();
    }

    /**
     * Returns the event with which a service job enters a status.
     *
     * @throws IllegalArgumentException if AWS is not known to send that: for {@code SUBMITTED} and {@code PENDING}
     */
    public static ServiceJobStateChange serviceJob(ServiceJobStatus.Known status) {
        return stateChange(name("service-job", status), ServiceJobs.detail(status), ServiceJobs.time(status));
    }

    /** Returns the event with which a service job becomes {@code RUNNABLE} again after a preemption. */
    public static ServiceJobStateChange serviceJobAfterPreemption() {
        return stateChange("service-job-after-preemption.runnable", ServiceJobs.afterPreemption(), STOPPED);
    }

    private static ServiceJobStateChange stateChange(String name, ServiceJobDetail job, Instant time) {
        return ServiceJobStateChange.builder()
                .version("0")
                .id(Ids.id("event " + name))
                .account(Ids.ACCOUNT)
                .time(time)
                .region(Ids.REGION)
                .resources(Ids.serviceJobArn(job.jobId()))
                .detail(job)
                .build();
    }

    /**
     * Returns the event of a queue that a service job blocks.
     *
     * @throws IllegalArgumentException if the reason is documented for other jobs only
     */
    public static ServiceJobQueueBlocked serviceJobQueueBlocked(BlockedReason.Known reason) {
        String name = name("service-job-queue-blocked", reason);
        ServiceJobDetail job = ServiceJobs.job(Ids.id(name), ServiceJobStatus.Known.RUNNABLE)
                .statusReason(BlockedTexts.ofServiceJob(reason))
                .build();
        return ServiceJobQueueBlocked.builder()
                .version("0")
                .id(Ids.id("event " + name))
                .account(Ids.ACCOUNT)
                .time(STOPPED)
                .region(Ids.REGION)
                .resources(Ids.serviceJobArn(job.jobId()))
                .detail(job)
                .build();
    }

    /** Returns the event of a service job that is about to lose its capacity to another one. */
    public static ServiceJobPreemptionStarted preemptionStarted() {
        String arn = Ids.serviceJobArn(Ids.id("preempted"));
        return ServiceJobPreemptionStarted.builder()
                .version("0")
                .id(Ids.id("event preemption started"))
                .account(Ids.ACCOUNT)
                .time(STOPPED.minusSeconds(20))
                .region(Ids.REGION)
                .resources(arn)
                .detail(ServiceJobPreemptionStartedDetail.builder()
                        .preemptedJobArn(arn)
                        .status(ServiceJobStatus.Known.RUNNING)
                        .statusReason("PREEMPTION_IN_PROGRESS: "
                                + "Cross-share preemption triggered to reclaim borrowed capacity")
                        .build())
                .build();
    }

    /** Returns the event of a service job that has lost its capacity, and is {@code RUNNABLE} again. */
    public static ServiceJobPreemptionCompleted preemptionCompleted() {
        String arn = Ids.serviceJobArn(Ids.id("preempted"));
        return ServiceJobPreemptionCompleted.builder()
                .version("0")
                .id(Ids.id("event preemption completed"))
                .account(Ids.ACCOUNT)
                .time(STOPPED)
                .region(Ids.REGION)
                .resources(arn)
                .detail(ServiceJobPreemptionCompletedDetail.builder()
                        .preemptedJobArn(arn)
                        .preemptionSummary(ServiceJobs.preemptions())
                        .status(ServiceJobStatus.Known.RUNNABLE)
                        .build())
                .build();
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
            all.add(new SampleEvent(name("job-queue-blocked", reason), jobQueueBlocked(reason)));
        }
        for (ServiceJobStatus.Known status : ServiceJobs.STATUSES) {
            all.add(new SampleEvent(name("service-job", status), serviceJob(status)));
        }
        all.add(new SampleEvent("service-job-after-preemption.runnable", serviceJobAfterPreemption()));
        for (BlockedReason.Known reason : BlockedTexts.OF_SERVICE_JOBS) {
            all.add(new SampleEvent(name("service-job-queue-blocked", reason), serviceJobQueueBlocked(reason)));
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
