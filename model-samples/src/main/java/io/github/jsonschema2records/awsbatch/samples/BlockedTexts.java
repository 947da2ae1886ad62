package io.github.jsonschema2records.awsbatch.samples;

import io.github.jsonschema2records.awsbatch.BlockedReason;
import java.util.List;

/**
 * Texts with which AWS Batch explains why a queue is blocked. The codes at their beginnings are documented; AWS may change
 * what follows.
 *
 * @see <a href="https://docs.aws.amazon.com/batch/latest/userguide/job_stuck_in_runnable.html">AWS Batch User Guide: jobs
 *     stuck in RUNNABLE</a>
 * @see <a href="https://docs.aws.amazon.com/batch/latest/userguide/sm_job_stuck_in_runnable.html">AWS Batch User Guide:
 *     service jobs stuck in RUNNABLE</a>
 */
final class BlockedTexts {

    /** The reasons of jobs. */
    static final List<BlockedReason.Known> OF_JOBS = List.of(
            BlockedReason.Known.INSUFFICIENT_INSTANCE_CAPACITY,
            BlockedReason.Known.COMPUTE_ENVIRONMENT_MAX_RESOURCE,
            BlockedReason.Known.JOB_RESOURCE_REQUIREMENT,
            BlockedReason.Known.EC2_INSTANCE_CONFIGURATION_UNSUPPORTED,
            BlockedReason.Known.SERVICE_ROLE_PERMISSIONS,
            BlockedReason.Known.ACTION_REQUIRED,
            BlockedReason.Known.UNDETERMINED);

    /** The reasons of service jobs. */
    static final List<BlockedReason.Known> OF_SERVICE_JOBS = List.of(
            BlockedReason.Known.INSUFFICIENT_INSTANCE_CAPACITY,
            BlockedReason.Known.SERVICE_ENVIRONMENT_MAX_RESOURCE,
            BlockedReason.Known.QUOTA_MANAGEMENT_LIMIT_EXCEEDED);

    private BlockedTexts() {}

    static String ofJob(BlockedReason.Known reason) {
        check(reason, OF_JOBS, "a job");
        return reason.code()
                + switch (reason) {
                    case INSUFFICIENT_INSTANCE_CAPACITY ->
                        " - Service cannot fulfill the capacity requested for instance type c5n.18xlarge";
                    case SERVICE_ROLE_PERMISSIONS -> " \u2013 Batch service role has a permission issue.";
                    case ACTION_REQUIRED -> " - CE(s) associated with the job queue are invalid.";
                    case UNDETERMINED -> " - Batch job is blocked, root cause is undetermined.";
                    default -> "";
                };
    }

    static String ofServiceJob(BlockedReason.Known reason) {
        check(reason, OF_SERVICE_JOBS, "a service job");
        return reason.code()
                + switch (reason) {
                    case INSUFFICIENT_INSTANCE_CAPACITY -> " - Unable to provision requested compute resources";
                    case SERVICE_ENVIRONMENT_MAX_RESOURCE ->
                        " - Service environment(s) associated with the job queue cannot meet the capacity requirement"
                                + " of the job.";
                    default -> "";
                };
    }

    private static void check(BlockedReason.Known reason, List<BlockedReason.Known> reasons, String job) {
        if (!reasons.contains(reason)) {
            throw new IllegalArgumentException(
                    "no queue is blocked by " + job + " with the reason " + reason + "; the reasons are " + reasons);
        }
    }
}
