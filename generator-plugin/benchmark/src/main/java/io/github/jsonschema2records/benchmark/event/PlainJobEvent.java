package io.github.jsonschema2records.benchmark.event;

import com.alibaba.fastjson2.annotation.JSONField;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The type into which mappers read the event of a job, with all properties of the two documents that are measured. */
@Json
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlainJobEvent(
        String version,
        String id,

        @JsonProperty("detail-type") @JSONField(name = "detail-type") @Json.Property("detail-type")
        String detailType,

        String source,
        String account,
        String time,
        String region,
        List<String> resources,
        Detail detail) {

    /** The detail of the event. */
    @Json
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Detail(
            String jobArn,
            String jobName,
            String jobId,
            String jobQueue,
            String status,
            @Nullable String shareIdentifier,
            @Nullable Integer schedulingPriority,
            List<Attempt> attempts,
            String statusReason,
            long createdAt,
            RetryStrategy retryStrategy,
            long startedAt,
            long stoppedAt,
            List<Map<String, String>> dependsOn,
            String jobDefinition,
            Map<String, String> parameters,
            @Nullable Container container,
            @Nullable ArrayProperties arrayProperties,
            Map<String, String> tags,
            boolean propagateTags,
            List<String> platformCapabilities,
            List<Map<String, String>> eksAttempts,
            @Nullable EcsProperties ecsProperties,
            @Nullable Boolean isCancelled,
            @Nullable Boolean isTerminated) {}

    /** An attempt to run the job. */
    @Json
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Attempt(
            @Nullable Container container,
            long startedAt,
            long stoppedAt,
            String statusReason,
            @Nullable List<AttemptTask> taskProperties) {}

    /** A task of an attempt. */
    @Json
    public record AttemptTask(String containerInstanceArn, String taskArn, List<Container> containers) {}

    /** How often the job is tried. */
    @Json
    public record RetryStrategy(int attempts, List<Map<String, String>> evaluateOnExit) {}

    /** A container of the job, of an attempt, or of a task. */
    @Json
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Container(
            @Nullable String image,
            @Nullable List<String> command,
            @Nullable List<Map<String, String>> volumes,
            @Nullable List<Setting> environment,
            @Nullable Boolean essential,
            @Nullable String name,
            @Nullable List<Map<String, String>> mountPoints,
            @Nullable List<Map<String, String>> ulimits,
            @Nullable Integer exitCode,
            @Nullable String containerInstanceArn,
            @Nullable String taskArn,
            @Nullable String logStreamName,
            @Nullable List<Map<String, String>> networkInterfaces,
            @Nullable List<Requirement> resourceRequirements,
            @Nullable List<Map<String, String>> secrets) {}

    /** A variable of the environment. */
    @Json
    public record Setting(String name, String value) {}

    /** An amount of a resource. */
    @Json
    public record Requirement(String value, String type) {}

    /** The place of a job in its array. */
    @Json
    public record ArrayProperties(Map<String, Integer> statusSummary, int index) {}

    /** The containers of a job with several. */
    @Json
    public record EcsProperties(List<EcsTask> taskProperties) {}

    /** A task of the job. */
    @Json
    public record EcsTask(List<Container> containers, String containerInstanceArn, String taskArn) {}
}
