package io.github.jsonschema2records.awsbatch.source;

import io.github.jsonschema2records.runtime.JsonDocument;

/** Describes what a JSON text without events seems to be. */
final class Hints {

    private Hints() {}

    /** Returns one line about a text without what was sought. */
    static String of(Sought sought, JsonDocument text) {
        if (sought != Sought.EVENT) {
            return "no " + (sought == Sought.JOB_DETAIL ? "detail of a job" : "detail of a service job")
                    + ": it has the members jobId, jobName and jobQueue";
        }
        return "no event: " + of(text);
    }

    private static String of(JsonDocument text) {
        if (text.isString(0)) {
            return "this is a text, perhaps made by the input transformer of a rule";
        } else if (has(text, Sought.SERVICE_JOB_DETAIL)) {
            return "this has a service job without an envelope, as DescribeServiceJob returns it; "
                    + "--as service-job-detail reads it";
        } else if (has(text, Sought.JOB_DETAIL)) {
            return "this has a job without an envelope, from an input path of a rule or from DescribeJobs; "
                    + "--as job-detail reads it";
        } else if (has(text, "Entries", "DetailType")) {
            return "this is a request of PutEvents, whose entries become events only in EventBridge";
        } else if (has(text, "Records", "eventSource") && has(text, "Records", "eventName")) {
            return "this is a log file of CloudTrail, whose records are no events of EventBridge";
        }
        return "an event has the members detail-type, source and detail";
    }

    private static boolean has(JsonDocument text, Sought sought) {
        return EventSearch.finds(text, sought);
    }

    /** Returns whether a member of the text is an array whose first item is an object with some member. */
    private static boolean has(JsonDocument text, String array, String name) {
        int items = text.isObject(0) ? text.find(0, array) : -1;
        if (items < 0 || !text.isArray(items) || text.count(items) == 0) {
            return false;
        }
        int first = text.first(items);
        return text.isObject(first) && text.find(first, name) >= 0;
    }
}
