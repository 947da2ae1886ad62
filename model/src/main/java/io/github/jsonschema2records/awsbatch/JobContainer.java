package io.github.jsonschema2records.awsbatch;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A container of a job, from one of the places where an event can have it.
 *
 * @param attempt the number of the attempt, from 1; null if the container stands at the job itself and not at an
 *     attempt: then it belongs to the attempt that runs, or to the last one
 * @param name the name of the container; null in jobs of one container, which has none
 * @param init whether it is an init container of a pod, which ends before the others start
 * @param exitCode the exit code; null if the container has not exited, or never started: that is not 0
 * @param reason why the container stopped or did not start, as text for people; or null
 * @param logStreamName the log stream in Amazon CloudWatch Logs; null if there is none yet, and always on Amazon EKS
 * @param task the ARN of the task on Amazon ECS, or the name of the pod on Amazon EKS; or null
 */
public record JobContainer(
        @Nullable Integer attempt,
        @Nullable String name,
        boolean init,
        @Nullable Long exitCode,
        @Nullable String reason,
        @Nullable String logStreamName,
        @Nullable String task) {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JobContainer that
                && Objects.equals(attempt, that.attempt)
                && Objects.equals(name, that.name)
                && init == that.init
                && Objects.equals(exitCode, that.exitCode)
                && Objects.equals(reason, that.reason)
                && Objects.equals(logStreamName, that.logStreamName)
                && Objects.equals(task, that.task);
    }

    @Override
    public int hashCode() {
        return Objects.hash(attempt, name, init, exitCode, reason, logStreamName, task);
    }

    @Override
    public String toString() {
        return "JobContainer[attempt=" + attempt + ", name=" + name + ", init=" + init + ", exitCode=" + exitCode
                + ", reason=" + reason + ", logStreamName=" + logStreamName + ", task=" + task + "]";
    }
}
