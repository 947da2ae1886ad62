package io.github.jsonschema2records.awsbatch.source;

import io.github.jsonschema2records.runtime.JsonDocument;

/** The kinds of objects that an {@link EventSource} can look for. */
public enum Sought {
    /** Events with their envelope. */
    EVENT {
        @Override
        boolean isAt(JsonDocument document, int at) {
            boolean envelope = has(document, at, "source") && has(document, at, "detail");
            return has(document, at, "detail-type") || envelope;
        }
    },

    /** Details of jobs without an envelope: the {@code detail} of an event, or the jobs that DescribeJobs returns. */
    JOB_DETAIL {
        @Override
        boolean isAt(JsonDocument document, int at) {
            return isJob(document, at) && !has(document, at, "serviceJobType");
        }
    },

    /** Details of service jobs without an envelope, such as DescribeServiceJob returns. */
    SERVICE_JOB_DETAIL {
        @Override
        boolean isAt(JsonDocument document, int at) {
            return isJob(document, at) && has(document, at, "serviceJobType");
        }
    };

    /** Returns whether an object is of this kind, by the names of its members. It need not be valid. */
    abstract boolean isAt(JsonDocument document, int at);

    private static boolean isJob(JsonDocument document, int at) {
        return has(document, at, "jobId") && has(document, at, "jobName") && has(document, at, "jobQueue");
    }

    private static boolean has(JsonDocument document, int at, String name) {
        return document.find(at, name) >= 0;
    }
}
