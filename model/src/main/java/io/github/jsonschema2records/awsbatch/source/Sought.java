package io.github.jsonschema2records.awsbatch.source;

import io.github.jsonschema2records.runtime.JsonDocument;

/** The kinds of objects that an {@link EventSource} can look for. */
public enum Sought {
    /** Events with their envelope. */
    EVENT,

    /** Details of jobs without an envelope: the {@code detail} of an event, or the jobs that DescribeJobs returns. */
    JOB_DETAIL,

    /** Details of service jobs without an envelope, such as DescribeServiceJob returns. */
    SERVICE_JOB_DETAIL;

    /**
     * Returns whether an object is of this kind, by the names of its members. It need not be valid. Bodies of constants
     * or a {@code switch} would be classes of their own, which every program that reads one event would load.
     */
    boolean isAt(JsonDocument document, int at) {
        if (this == EVENT) {
            boolean envelope = has(document, at, "source") && has(document, at, "detail");
            return has(document, at, "detail-type") || envelope;
        }
        return isJob(document, at) && has(document, at, "serviceJobType") == (this == SERVICE_JOB_DETAIL);
    }

    private static boolean isJob(JsonDocument document, int at) {
        return has(document, at, "jobId") && has(document, at, "jobName") && has(document, at, "jobQueue");
    }

    private static boolean has(JsonDocument document, int at, String name) {
        return document.find(at, name) >= 0;
    }
}
