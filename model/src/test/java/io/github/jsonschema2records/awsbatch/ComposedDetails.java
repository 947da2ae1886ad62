package io.github.jsonschema2records.awsbatch;

import java.util.LinkedHashMap;
import java.util.Map;

/** Details of jobs that are composed for tests, with the members that matter in each case. */
final class ComposedDetails {

    private static final String QUEUE = "arn:aws:batch:eu-central-1:123456789012:job-queue/main";
    private static final String DEFINITION = "arn:aws:batch:eu-central-1:123456789012:job-definition/sum:7";

    private ComposedDetails() {}

    /** Returns the details by their names. */
    static Map<String, JobDetail> all() {
        Map<String, JobDetail> all = new LinkedHashMap<>();
        all.put("several containers", job("FAILED", "j1", """
                "createdAt": 1760900000000, "startedAt": 1760900060000, "stoppedAt": 1760900180000,
                "statusReason": "Essential container in task exited",
                "attempts": [{"startedAt": 1760900060000, "stoppedAt": 1760900180000,
                  "statusReason": "Essential container in task exited",
                  "taskProperties": [{"taskArn": "arn:task/1", "containers": [
                    {"name": "main", "exitCode": 137, "reason": "OutOfMemoryError: Container killed due to memory usage",
                     "logStreamName": "sum/main/1"},
                    {"name": "proxy", "logStreamName": "sum/proxy/1"}]}]}],
                "ecsProperties": {"taskProperties": [{"taskArn": "arn:task/1", "containers": [
                    {"name": "main", "exitCode": 137, "reason": "OutOfMemoryError: Container killed due to memory usage",
                     "logStreamName": "sum/main/1"},
                    {"name": "proxy", "logStreamName": "sum/proxy/1"}]}]}"""));
        all.put("EKS", job("FAILED", "j2", """
                "createdAt": 1760900000000,
                "eksAttempts": [{"podName": "pod-1", "startedAt": 1760900020000, "stoppedAt": 1760900050000,
                  "statusReason": "Pod failed",
                  "initContainers": [{"name": "setup", "exitCode": 0, "reason": "Completed"}],
                  "containers": [{"name": "main", "exitCode": 2, "reason": "Error"}]}],
                "eksProperties": {"podProperties": {"podName": "pod-1",
                  "initContainers": [{"name": "setup", "exitCode": 0, "reason": "Completed"}],
                  "containers": [{"name": "main", "exitCode": 2, "reason": "Error"}]}}"""));
        all.put("array parent", job("FAILED", "j3", """
                "createdAt": 1760900000000, "startedAt": 0, "stoppedAt": 0,
                "statusReason": "Array Child Job failed",
                "arrayProperties": {"size": 10, "statusSummary": {"FAILED": 1, "SUCCEEDED": 9}}"""));
        all.put("array child", job("SUCCEEDED", "j4:12", """
                "createdAt": 1760900000000,
                "arrayProperties": {"index": 12, "statusSummary": {}},
                "attempts": [{"startedAt": 1760900010000, "stoppedAt": 1760900011000,
                  "container": {"exitCode": 0, "logStreamName": "sum/default/4"}}],
                "container": {"exitCode": 0, "logStreamName": "sum/default/4"}"""));
        all.put("multi-node parent", job("RUNNING", "j5", """
                "createdAt": 1760900000000, "startedAt": 1760900030000,
                "nodeProperties": {"numNodes": 2, "mainNode": 0, "nodeRangeProperties": [{"targetNodes": "0:1"}]}"""));
        all.put("node", job("RUNNING", "j5#1", """
                "createdAt": 1760900000000, "startedAt": 1760900030000,
                "nodeDetails": {"nodeIndex": 1, "isMainNode": false},
                "container": {"taskArn": "arn:task/5-1"}"""));
        all.put("failed start", job("FAILED", "j6", """
                "createdAt": 1760900000000, "stoppedAt": 1760900090000,
                "statusReason": "Task failed to start",
                "attempts": [{"stoppedAt": 1760900090000, "statusReason": "Task failed to start",
                  "container": {"reason": "CannotPullContainerError: image not found"}}],
                "container": {"reason": "CannotPullContainerError: image not found"}"""));
        all.put("retried, runs", job("RUNNING", "j7", """
                "createdAt": 1760900000000, "startedAt": 1760900200000,
                "attempts": [{"startedAt": 1760900040000, "stoppedAt": 1760900100000,
                  "statusReason": "Host EC2 (instance i-0123) terminated.",
                  "container": {"taskArn": "arn:task/7-1", "logStreamName": "sum/default/7-1"}}],
                "container": {"taskArn": "arn:task/7-2", "logStreamName": "sum/default/7-2"}"""));
        all.put("retried, failed", job("FAILED", "j8", """
                "createdAt": 1760900000000, "startedAt": 1760900200000, "stoppedAt": 1760900260000,
                "statusReason": "Job attempt duration exceeded timeout",
                "attempts": [
                  {"startedAt": 1760900040000, "stoppedAt": 1760900100000, "statusReason": "Essential container in task exited",
                   "container": {"exitCode": 1}},
                  {"startedAt": 1760900200000, "stoppedAt": 1760900260000,
                   "statusReason": "Job attempt duration exceeded timeout", "container": {}}],
                "container": {}"""));
        all.put("failed with exit code 0", job("FAILED", "j9", """
                "createdAt": 1760900000000, "startedAt": 1760900010000, "stoppedAt": 1760900070000,
                "statusReason": "Essential container in task exited",
                "attempts": [{"startedAt": 1760900010000, "stoppedAt": 1760900070000,
                  "statusReason": "Essential container in task exited", "container": {"exitCode": 0}}],
                "container": {"exitCode": 0}"""));
        all.put("start is 0", job("FAILED", "j10", """
                "createdAt": 1760900000000, "startedAt": 0, "stoppedAt": 1760900070000,
                "statusReason": "Terminated by the night watch",
                "attempts": []"""));
        all.put("cancelled by the time limit", job("FAILED", "j11", """
                "createdAt": 1760900000000, "stoppedAt": 1760900070000,
                "statusReason": "Canceled by JobStateTimeLimit action due to reason: CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY",
                "attempts": []"""));
        return all;
    }

    /** Returns a detail with the required members and some more. */
    static JobDetail job(String status, String id, String members) {
        return JobDetail.fromJson("""
                {"jobName": "sum", "jobId": "%s", "jobQueue": "%s", "jobDefinition": "%s", "status": "%s", %s}""".formatted(id, QUEUE, DEFINITION, status, members));
    }
}
