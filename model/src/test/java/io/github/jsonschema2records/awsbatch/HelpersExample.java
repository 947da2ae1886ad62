package io.github.jsonschema2records.awsbatch;

import java.util.List;

/** The example of the page about the events. */
final class HelpersExample {

    private HelpersExample() {}

    // example
    static String summary(JobStateChange event) {
        JobDetail job = event.detail();
        if (!BatchJob.of(job).isTerminal() || JobRole.of(job).isParent()) {
            return "";
        }
        StringBuilder summary =
                new StringBuilder(job.jobName() + " " + job.status().value());
        List<JobExplanation> explanations = JobExplanation.of(job);
        if (!explanations.isEmpty()) {
            summary.append(": ").append(explanations.get(0).text());
        }
        for (JobContainer container : JobContainers.of(job).latest()) {
            summary.append("\n  exit code ").append(container.exitCode() == null ? "none" : container.exitCode());
            summary.append(", log stream ").append(container.logStreamName());
        }
        return summary.toString();
    }
    // end
}
