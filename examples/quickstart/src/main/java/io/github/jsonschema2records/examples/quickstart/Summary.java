package io.github.jsonschema2records.examples.quickstart;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.awsbatch.JobDetail;
import io.github.jsonschema2records.awsbatch.JobQueueBlocked;
import io.github.jsonschema2records.awsbatch.JobStateChange;
import io.github.jsonschema2records.awsbatch.LatestServiceJobAttempt;
import io.github.jsonschema2records.awsbatch.SageMakerStatus;
import io.github.jsonschema2records.awsbatch.ServiceJobDetail;
import io.github.jsonschema2records.awsbatch.ServiceJobPreemptionCompleted;
import io.github.jsonschema2records.awsbatch.ServiceJobPreemptionStarted;
import io.github.jsonschema2records.awsbatch.ServiceJobQueueBlocked;
import io.github.jsonschema2records.awsbatch.ServiceJobStateChange;
import io.github.jsonschema2records.awsbatch.ServiceResourceId;
import io.github.jsonschema2records.awsbatch.UnknownBatchEvent;
import io.github.jsonschema2records.runtime.JsonData;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints an event. There is one method for each kind of event, and the compiler reports if one is missing. */
record Summary(PrintStream out) implements BatchEvent.Cases<Summary> {

    @Override
    public Summary jobStateChange(JobStateChange event) {
        return job(event.detail());
    }

    @Override
    public Summary jobQueueBlocked(JobQueueBlocked event) {
        return job(event.detail());
    }

    @Override
    public Summary serviceJobStateChange(ServiceJobStateChange event) {
        return serviceJob(event.detail());
    }

    @Override
    public Summary serviceJobQueueBlocked(ServiceJobQueueBlocked event) {
        return serviceJob(event.detail());
    }

    @Override
    public Summary serviceJobPreemptionStarted(ServiceJobPreemptionStarted event) {
        return line("preempted", event.detail().preemptedJobArn())
                .line("status", event.detail().status().value())
                .line("reason", event.detail().statusReason())
                .extras(event.detail().additionalProperties());
    }

    @Override
    public Summary serviceJobPreemptionCompleted(ServiceJobPreemptionCompleted event) {
        return line("preempted", event.detail().preemptedJobArn())
                .line("status", event.detail().status().value())
                .line("attempts", event.detail().preemptionSummary().preemptedAttemptCount())
                .extras(event.detail().additionalProperties());
    }

    @Override
    public Summary unknownBatchEvent(UnknownBatchEvent event) {
        return extras(event.detail());
    }

    private Summary job(JobDetail job) {
        return line("job", job.jobName() + " (" + job.jobId() + ")")
                .line("status", job.status().value())
                .line("reason", job.statusReason())
                .line("created", job.createdAt())
                .line("started", job.startedAt())
                .line("stopped", job.stoppedAt())
                .extras(job.additionalProperties());
    }

    private Summary serviceJob(ServiceJobDetail job) {
        List<SageMakerStatus> sageMaker = SageMakerStatus.of(job.status());
        LatestServiceJobAttempt latest = job.latestAttempt();
        ServiceResourceId resource = latest == null ? null : latest.serviceResourceId();
        return line("job", job.jobName() + " (" + job.jobId() + ")")
                .line("status", job.status().value())
                .line("SageMaker", sageMaker.isEmpty() ? null : sageMaker)
                .line("reason", job.statusReason())
                .line("created", job.createdAt())
                .line("started", job.startedAt())
                .line("stopped", job.stoppedAt())
                .line("resource", resource == null ? null : resource.value())
                .extras(job.additionalProperties());
    }

    /** Prints properties that AWS added after the schema was written. */
    Summary extras(Map<String, JsonData> unknown) {
        unknown.forEach((name, value) -> line("+ " + name, value));
        return this;
    }

    private Summary line(String name, @Nullable Object value) {
        if (value != null) {
            out.printf("  %-10s %s%n", name, value);
        }
        return this;
    }
}
