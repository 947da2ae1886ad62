package io.github.jsonschema2records.awsbatch.samples;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids and ARNs. All are invented, and the same in each run. */
final class Ids {

    static final String ACCOUNT = "123456789012";
    static final String REGION = "eu-central-1";
    static final String IMAGES = ACCOUNT + ".dkr.ecr." + REGION + ".amazonaws.com/";

    private Ids() {}

    /** Returns an id that looks like those of jobs and events. */
    static String id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Returns an id that looks like those of tasks and instances. */
    static String hex(String name) {
        return id(name).replace("-", "");
    }

    /** Returns an ARN. */
    static String arn(String service, String resource) {
        return "arn:aws:" + service + ":" + REGION + ":" + ACCOUNT + ":" + resource;
    }

    static String jobArn(String id) {
        return arn("batch", "job/" + id);
    }

    static String serviceJobArn(String id) {
        return arn("batch", "service-job/" + id);
    }

    static String queueArn(String name) {
        return arn("batch", "job-queue/" + name);
    }
}
