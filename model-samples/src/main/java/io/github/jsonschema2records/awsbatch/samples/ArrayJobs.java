package io.github.jsonschema2records.awsbatch.samples;

import io.github.jsonschema2records.awsbatch.ArrayPropertiesDetail;
import io.github.jsonschema2records.awsbatch.JobDetail;
import io.github.jsonschema2records.awsbatch.JobStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An array job and one of its children. */
final class ArrayJobs {

    private static final long SIZE = 20;
    private static final long INDEX = 12;
    private static final String PARENT = Ids.id("array");

    private ArrayJobs() {}

    static JobDetail parent(Progress progress) {
        JobStatus.Known status = progress.status();
        Workload workload = workload(PARENT, "Ref::chunk");
        return workload.job(progress)
                .statusReason(status == JobStatus.Known.FAILED ? "Array Child Job failed" : null)
                .container(workload.container(new Progress(JobStatus.Known.RUNNABLE)))
                .arrayProperties(ArrayPropertiesDetail.builder()
                        .statusSummary(summary(status))
                        .size(SIZE)
                        .build())
                .build();
    }

    /** Counts the children: all wait, all succeeded, or one failed. */
    private static Map<String, Long> summary(JobStatus.Known status) {
        Map<String, Long> summary = new LinkedHashMap<>();
        for (JobStatus.Known each : JobStatus.Known.values()) {
            summary.put(each.value(), 0L);
        }
        if (status == JobStatus.Known.PENDING) {
            summary.put(JobStatus.Known.RUNNABLE.value(), SIZE);
        } else {
            long failed = status == JobStatus.Known.FAILED ? 1 : 0;
            summary.put(JobStatus.Known.SUCCEEDED.value(), SIZE - failed);
            summary.put(JobStatus.Known.FAILED.value(), failed);
        }
        return summary;
    }

    static JobDetail child(Progress progress) {
        Workload workload = workload(PARENT + ":" + INDEX, "12");
        return workload.job(progress)
                .attempts(progress.hasEnded() ? List.of(workload.attempt(progress)) : List.of())
                .container(workload.container(progress))
                .parameters(Map.of("chunk", "12"))
                .arrayProperties(ArrayPropertiesDetail.builder()
                        .statusSummary(Map.of())
                        .index(INDEX)
                        .build())
                .build();
    }

    private static Workload workload(String id, String chunk) {
        return new Workload(id, "align", "genomics", List.of("align", "--chunk", chunk));
    }
}
