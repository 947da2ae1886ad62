package io.github.jsonschema2records.examples.kafka;

/** Events as AWS Batch sends them. */
final class Events {

    static final String UNKNOWN = event("Batch Job Archived", "{}");

    private Events() {}

    static String job(String status, String queue, String name) {
        return event("Batch Job State Change", """
                {"jobName": "%s", "jobId": "1", "jobQueue": "%s", "status": "%s", "jobDefinition": "report:3"}""".formatted(name, queue, status));
    }

    private static String event(String detailType, String detail) {
        return """
                {"version": "0", "id": "1", "detail-type": "%s", "source": "aws.batch", "account": "123456789012",
                 "time": "2026-04-01T06:00:00Z", "region": "us-east-1", "resources": [], "detail": %s}""".formatted(detailType, detail);
    }
}
