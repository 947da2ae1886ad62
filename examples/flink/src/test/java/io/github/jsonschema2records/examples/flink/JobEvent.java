package io.github.jsonschema2records.examples.flink;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An event of a made-up job. Its text follows from its components, so a test can tell which event a line is, and
 * whether the line has all of it.
 *
 * @param job the number of the job
 * @param status the status
 * @param time the seconds since 1970 at which it was entered
 * @param attempts the number of attempts that have ended
 */
record JobEvent(int job, String status, long time, int attempts) {

    private static final List<String> ORDER =
            List.of("SUBMITTED", "PENDING", "RUNNABLE", "STARTING", "RUNNING", "FAILED", "SUCCEEDED");

    String jobId() {
        return "%08x-0000-4000-8000-%012x".formatted(job, job * 7919L);
    }

    /** Returns the text of the event as it is delivered the first time. */
    String json() {
        return json(jobId() + "/" + status + "/" + attempts, "");
    }

    /** Returns the text as it is replayed, and with another id. */
    String replayed() {
        return json(jobId() + "/" + status + "/" + attempts + "/again", ",\"replay-name\":\"night\"");
    }

    /** Returns the text. Its members have the order in which the model writes them. */
    private String json(String id, String replay) {
        return """
            {"version":"0","id":"%1$s","detail-type":"Batch Job State Change","source":"aws.batch",\
            "account":"123456789012","time":"%2$s","region":"eu-west-1",\
            "resources":["arn:aws:batch:eu-west-1:123456789012:job/%3$s"],"detail":{\
            "jobArn":"arn:aws:batch:eu-west-1:123456789012:job/%3$s","jobName":"render-%5$d","jobId":"%3$s",\
            "jobQueue":"arn:aws:batch:eu-west-1:123456789012:job-queue/render","status":"%6$s","attempts":[%7$s],\
            "createdAt":%8$d,"retryStrategy":{"attempts":3,"evaluateOnExit":[]},"dependsOn":[],\
            "jobDefinition":"arn:aws:batch:eu-west-1:123456789012:job-definition/render:7",\
            "parameters":{"frame":"%5$d"},"container":{\
            "image":"123456789012.dkr.ecr.eu-west-1.amazonaws.com/render:7","command":["render","--frame","%5$d"],\
            "jobRoleArn":"arn:aws:iam::123456789012:role/render","volumes":[],\
            "environment":[{"name":"STAGE","value":"final"}],"mountPoints":[],"ulimits":[],"networkInterfaces":[],\
            "resourceRequirements":[{"value":"4","type":"VCPU"},{"value":"8192","type":"MEMORY"}],"secrets":[]},\
            "tags":{"team":"film"},"propagateTags":false,"platformCapabilities":["EC2"],"eksAttempts":[]}\
            %4$s}""".formatted(id, instant(), jobId(), replay, job, status, ended(), (time - 600) * 1000);
    }

    private Instant instant() {
        return Instant.ofEpochSecond(time);
    }

    /** Returns the texts of the attempts that have ended. */
    private String ended() {
        return IntStream.range(0, attempts).mapToObj(this::attempt).collect(Collectors.joining(","));
    }

    private String attempt(int index) {
        return """
            {"container":{"containerInstanceArn":"arn:aws:ecs:eu-west-1:123456789012:container-instance/batch/%1$d",\
            "taskArn":"arn:aws:ecs:eu-west-1:123456789012:task/batch/%1$d","exitCode":1,\
            "logStreamName":"render/default/%1$d","networkInterfaces":[]},"startedAt":%2$d,"stoppedAt":%2$d,\
            "statusReason":"Essential container in task exited"}""".formatted(index, (time - 60) * 1000);
    }

    /** Returns whether this event is newer than another one of the same job, as the README of the example says. */
    boolean isNewer(JobEvent other) {
        if (time != other.time) {
            return time > other.time;
        }
        return attempts != other.attempts
                ? attempts > other.attempts
                : ORDER.indexOf(status) > ORDER.indexOf(other.status);
    }
}
