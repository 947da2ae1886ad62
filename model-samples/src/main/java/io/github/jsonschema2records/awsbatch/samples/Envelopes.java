package io.github.jsonschema2records.awsbatch.samples;

import io.github.jsonschema2records.awsbatch.JobDetail;
import io.github.jsonschema2records.awsbatch.JobQueueBlocked;
import io.github.jsonschema2records.awsbatch.JobStateChange;
import io.github.jsonschema2records.awsbatch.ServiceJobDetail;
import io.github.jsonschema2records.awsbatch.ServiceJobPreemptionCompleted;
import io.github.jsonschema2records.awsbatch.ServiceJobPreemptionCompletedDetail;
import io.github.jsonschema2records.awsbatch.ServiceJobPreemptionStarted;
import io.github.jsonschema2records.awsbatch.ServiceJobPreemptionStartedDetail;
import io.github.jsonschema2records.awsbatch.ServiceJobQueueBlocked;
import io.github.jsonschema2records.awsbatch.ServiceJobStateChange;
import java.time.Instant;

/** Puts the envelope of EventBridge around details. The id of an event depends on its name. */
final class Envelopes {

    private static final String VERSION = "0";

    private Envelopes() {}

    static JobStateChange stateChange(String name, Instant time, JobDetail job) {
        return JobStateChange.builder()
                .version(VERSION)
                .id(id(name))
                .account(Ids.ACCOUNT)
                .time(time)
                .region(Ids.REGION)
                .resources(Ids.jobArn(job.jobId()))
                .detail(job)
                .build();
    }

    static JobQueueBlocked blocked(String name, Instant time, JobDetail job) {
        return JobQueueBlocked.builder()
                .version(VERSION)
                .id(id(name))
                .account(Ids.ACCOUNT)
                .time(time)
                .region(Ids.REGION)
                .resources(Ids.jobArn(job.jobId()), job.jobQueue())
                .detail(job)
                .build();
    }

    static ServiceJobStateChange stateChange(String name, Instant time, ServiceJobDetail job) {
        return ServiceJobStateChange.builder()
                .version(VERSION)
                .id(id(name))
                .account(Ids.ACCOUNT)
                .time(time)
                .region(Ids.REGION)
                .resources(Ids.serviceJobArn(job.jobId()))
                .detail(job)
                .build();
    }

    static ServiceJobQueueBlocked blocked(String name, Instant time, ServiceJobDetail job) {
        return ServiceJobQueueBlocked.builder()
                .version(VERSION)
                .id(id(name))
                .account(Ids.ACCOUNT)
                .time(time)
                .region(Ids.REGION)
                .resources(Ids.serviceJobArn(job.jobId()))
                .detail(job)
                .build();
    }

    static ServiceJobPreemptionStarted preemption(Instant time, ServiceJobPreemptionStartedDetail preemption) {
        return ServiceJobPreemptionStarted.builder()
                .version(VERSION)
                .id(id("preemption started"))
                .account(Ids.ACCOUNT)
                .time(time)
                .region(Ids.REGION)
                .resources(preemption.preemptedJobArn())
                .detail(preemption)
                .build();
    }

    static ServiceJobPreemptionCompleted preemption(Instant time, ServiceJobPreemptionCompletedDetail preemption) {
        return ServiceJobPreemptionCompleted.builder()
                .version(VERSION)
                .id(id("preemption completed"))
                .account(Ids.ACCOUNT)
                .time(time)
                .region(Ids.REGION)
                .resources(preemption.preemptedJobArn())
                .detail(preemption)
                .build();
    }

    private static String id(String name) {
        return Ids.id("event " + name);
    }
}
