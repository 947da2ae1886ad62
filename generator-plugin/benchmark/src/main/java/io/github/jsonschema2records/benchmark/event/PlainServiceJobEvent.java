package io.github.jsonschema2records.benchmark.event;

import com.alibaba.fastjson2.annotation.JSONField;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The type into which mappers read the event of a service job: typed, immutable, without validation. */
@Json
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlainServiceJobEvent(
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
            List<Attempt> attempts,
            long createdAt,
            String jobArn,
            String jobId,
            String jobName,
            String jobQueue,
            Attempt latestAttempt,
            String serviceJobType,
            long startedAt,
            String status,
            String statusReason,
            long stoppedAt,
            Map<String, Long> timeoutConfig) {}

    /** An attempt to run the job. */
    @Json
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Attempt(
            ResourceId serviceResourceId,
            @Nullable Long startedAt,
            @Nullable Long stoppedAt,
            @Nullable String statusReason) {}

    /** The resource of another service that runs the job. */
    @Json
    public record ResourceId(String name, String value) {}
}
