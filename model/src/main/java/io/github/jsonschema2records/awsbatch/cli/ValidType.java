package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.awsbatch.EventTypes;
import io.github.jsonschema2records.awsbatch.source.Sought;
import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.instance.InstanceType;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.StringTable;
import io.github.jsonschema2records.runtime.codegen.Nearest;
import io.github.jsonschema2records.runtime.text.PrintableText;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The type of a valid event or detail.
 *
 * @param record the name of the record that it is read into
 * @param detailType the {@code detail-type} of an event that the model does not know; null for all others
 * @param suggestion a known {@code detail-type} that is similar, or null
 */
record ValidType(
        String record,
        @Nullable String detailType,
        @Nullable String suggestion) {

    private static final StringTable KNOWN = new StringTable(
            EventTypes.JOB_STATE_CHANGE,
            EventTypes.JOB_QUEUE_BLOCKED,
            EventTypes.SERVICE_JOB_STATE_CHANGE,
            EventTypes.SERVICE_JOB_QUEUE_BLOCKED,
            EventTypes.SERVICE_JOB_PREEMPTION_STARTED,
            EventTypes.SERVICE_JOB_PREEMPTION_COMPLETED);

    /** Greatest number of characters of a detail type that are printed. */
    private static final int LONGEST = 200;

    static ValidType of(Sought sought, JsonDocument document) {
        return switch (sought) {
            case EVENT -> ofEvent(document.string(document.find(0, "detail-type")));
            case JOB_DETAIL -> known("JobDetail");
            case SERVICE_JOB_DETAIL -> known("ServiceJobDetail");
        };
    }

    /** Finds the record by {@code detail-type} alone, as the schema does. */
    private static ValidType ofEvent(String detailType) {
        return switch (detailType) {
            case EventTypes.JOB_STATE_CHANGE -> known("JobStateChange");
            case EventTypes.JOB_QUEUE_BLOCKED -> known("JobQueueBlocked");
            case EventTypes.SERVICE_JOB_STATE_CHANGE -> known("ServiceJobStateChange");
            case EventTypes.SERVICE_JOB_QUEUE_BLOCKED -> known("ServiceJobQueueBlocked");
            case EventTypes.SERVICE_JOB_PREEMPTION_STARTED -> known("ServiceJobPreemptionStarted");
            case EventTypes.SERVICE_JOB_PREEMPTION_COMPLETED -> known("ServiceJobPreemptionCompleted");
            default -> new ValidType("UnknownBatchEvent", detailType, Nearest.of(detailType, KNOWN));
        };
    }

    private static ValidType known(String record) {
        return new ValidType(record, null, null);
    }

    /**
     * Returns the type for reports.
     *
     * @param ifUnknown the severity of an unknown type
     */
    InstanceType toInstanceType(Severity ifUnknown) {
        Map<String, JsonData> details = new LinkedHashMap<>();
        details.put("type", JsonData.of(record));
        if (detailType != null) {
            details.put("detailType", JsonData.of(detailType));
        }
        if (suggestion != null) {
            details.put("suggestion", JsonData.of(suggestion));
        }
        return new InstanceType(text(), detailType == null ? null : ifUnknown, details);
    }

    /** Returns the record, and for an unknown event its {@code detail-type} and the suggestion. It is printable. */
    private String text() {
        if (detailType == null) {
            return record;
        }
        String similar = suggestion == null ? "" : ", did you mean \"" + suggestion + "\"?";
        return record + " \"" + PrintableText.shorten(detailType, LONGEST) + "\"" + similar;
    }
}
