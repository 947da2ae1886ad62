package io.github.jsonschema2records.examples.lambda;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.awsbatch.JobDetail;
import io.github.jsonschema2records.awsbatch.JobExplanation;
import io.github.jsonschema2records.awsbatch.JobStateChange;
import io.github.jsonschema2records.awsbatch.source.EventConsumer;
import io.github.jsonschema2records.awsbatch.source.RejectedRecord;
import java.util.List;

/** Writes a line to the log for each failed job, and for each record that is not valid or has to be tried again. */
final class FailedJobs implements EventConsumer {

    /** Reason of an array. An array can also fail by itself, such as when somebody terminates it. */
    private static final String CHILD_FAILED = "Array Child Job failed";

    private final LambdaLogger log;

    FailedJobs(LambdaLogger log) {
        this.log = log;
    }

    /**
     * Logs a failed job, unless it is an array that failed because of a child. The child is logged with its reason.
     */
    @Override
    public void accept(BatchEvent event) {
        if (event instanceof JobStateChange change) {
            JobDetail job = change.detail();
            if (job.status().value().equals("FAILED") && !CHILD_FAILED.equals(job.statusReason())) {
                log.log("failed: " + job.jobName() + " " + job.jobId() + reason(job));
            }
        }
    }

    private static String reason(JobDetail job) {
        List<JobExplanation> explanations = JobExplanation.of(job);
        return explanations.isEmpty() ? "" : ": " + explanations.get(0).text().replaceAll("\\R", " ");
    }

    /** Logs what will never be valid. A function for production sends {@link RejectedRecord#json()} to a queue. */
    @Override
    public void reject(RejectedRecord record) {
        log.log("rejected: " + record);
    }

    @Override
    public void failed(String place, Exception cause) {
        log.log("to be delivered again: " + place + ": " + cause);
    }
}
