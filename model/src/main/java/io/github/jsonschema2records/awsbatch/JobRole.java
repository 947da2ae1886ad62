package io.github.jsonschema2records.awsbatch;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The role of a job among others: a single job, or a part of an array job or multi-node parallel job. Whoever counts
 * jobs needs it, because an array job has events of its parent and of each child.
 *
 * @param kind the kind of role
 * @param index the index of a child in its array, or of a node in its job, from 0; null for other roles, and for a node
 *     without it
 * @param parentId the id of the parent of a child or node; null for other roles, and if {@code jobId} does not have
 *     the documented form, {@code parent:index} or {@code parent#index}
 * @see <a href="https://docs.aws.amazon.com/batch/latest/userguide/array_jobs.html">AWS Batch User Guide: array
 *     jobs</a>
 * @see <a href="https://docs.aws.amazon.com/batch/latest/userguide/multi-node-parallel-jobs.html">AWS Batch User
 *     Guide: multi-node parallel jobs</a>
 */
public record JobRole(
        Kind kind, @Nullable Long index, @Nullable String parentId) {

    /** The kinds of roles. */
    public enum Kind {
        /** A job that is no part of another one. */
        SINGLE,

        /** A job that stands for all children of an array. It runs nothing itself. */
        ARRAY_PARENT,

        /** A job of an array. */
        ARRAY_CHILD,

        /** A job that stands for all of its nodes. Its times and reason are those of the main node. */
        MULTI_NODE_PARENT,

        /** A node of a multi-node parallel job. */
        NODE
    }

    /** Returns the role of a job, by {@code arrayProperties}, {@code nodeDetails} and {@code nodeProperties}. */
    public static JobRole of(JobDetail job) {
        NodeDetails node = job.nodeDetails();
        ArrayPropertiesDetail array = job.arrayProperties();
        if (node != null) {
            return part(Kind.NODE, job.jobId(), '#', node.nodeIndex());
        } else if (array != null && array.index() != null) {
            return part(Kind.ARRAY_CHILD, job.jobId(), ':', array.index());
        } else if (array != null && array.size() != null) {
            return new JobRole(Kind.ARRAY_PARENT, null, null);
        }
        return new JobRole(job.nodeProperties() == null ? Kind.SINGLE : Kind.MULTI_NODE_PARENT, null, null);
    }

    private static JobRole part(Kind kind, String jobId, char separator, @Nullable Long index) {
        int parent = jobId.lastIndexOf(separator);
        boolean documented =
                parent > 0 && index != null && jobId.substring(parent + 1).equals(index.toString());
        return new JobRole(kind, index, documented ? jobId.substring(0, parent) : null);
    }

    /** Returns whether the job stands for others and runs nothing itself: the parent of an array or of nodes. */
    public boolean isParent() {
        return kind == Kind.ARRAY_PARENT || kind == Kind.MULTI_NODE_PARENT;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JobRole that
                && Objects.equals(kind, that.kind)
                && Objects.equals(index, that.index)
                && Objects.equals(parentId, that.parentId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, index, parentId);
    }

    @Override
    public String toString() {
        return "JobRole[kind=" + kind + ", index=" + index + ", parentId=" + parentId + "]";
    }
}
