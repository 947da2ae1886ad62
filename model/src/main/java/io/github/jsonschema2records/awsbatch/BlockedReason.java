package io.github.jsonschema2records.awsbatch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reason why a job at the head of a queue blocks it: the code at the beginning of {@code statusReason}. AWS can add
 * codes, and any code with one of the documented beginnings is accepted: {@link Unknown}.
 *
 * <p>The same code stands behind the text of a job that was ended because of a limit on the time in the state RUNNABLE.
 * Texts that have a code elsewhere were written by people.
 *
 * @see <a href="https://docs.aws.amazon.com/batch/latest/userguide/job_stuck_in_runnable.html">AWS Batch User Guide:
 *     jobs stuck in RUNNABLE</a>
 */
public sealed interface BlockedReason permits BlockedReason.Known, BlockedReason.Unknown {

    /**
     * Returns the reason in a {@code statusReason}.
     *
     * @param statusReason the text of a job or service job, or null
     * @return null if the text does not begin with a code, nor with the text about the limit and a code
     */
    static @Nullable BlockedReason of(@Nullable String statusReason) {
        Matcher reason = Known.REASON.matcher(statusReason == null ? "" : statusReason);
        if (!reason.lookingAt()) {
            return null;
        }
        String code = reason.group("code");
        for (Known known : Known.values()) {
            if (known.code.equals(code)) {
                return known;
            }
        }
        return new Unknown(code);
    }

    /** Returns the code: {@code CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY}. */
    String code();

    /** Returns the documented code, or null if it is not documented. */
    @Nullable
    Known known();

    /** The codes that AWS documents. */
    enum Known implements BlockedReason {
        /** No instances can be had for the compute environments, or for the service environment. */
        INSUFFICIENT_INSTANCE_CAPACITY("CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY"),

        /** All compute environments have reached their greatest number of vCPUs. */
        COMPUTE_ENVIRONMENT_MAX_RESOURCE("MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE"),

        /** No instance type of the compute environments fits the resources of the job. */
        JOB_RESOURCE_REQUIREMENT("MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT"),

        /** The configuration of the instances is not supported. */
        EC2_INSTANCE_CONFIGURATION_UNSUPPORTED("MISCONFIGURATION:EC2_INSTANCE_CONFIGURATION_UNSUPPORTED"),

        /** The service role has not the permissions it needs. */
        SERVICE_ROLE_PERMISSIONS("MISCONFIGURATION:SERVICE_ROLE_PERMISSIONS"),

        /** All compute environments of the queue are invalid. */
        ACTION_REQUIRED("ACTION_REQUIRED"),

        /** AWS Batch cannot tell why. */
        UNDETERMINED("UNDETERMINED"),

        /** The service environment has reached its greatest number of resources. Service jobs only. */
        SERVICE_ENVIRONMENT_MAX_RESOURCE("MISCONFIGURATION:SERVICE_ENVIRONMENT_MAX_RESOURCE"),

        /** A limit of the quota management is exceeded. Service jobs only. */
        QUOTA_MANAGEMENT_LIMIT_EXCEEDED("MISCONFIGURATION:QUOTA_MANAGEMENT_LIMIT_EXCEEDED");

        /** Matches a code at the beginning of a text, alone or behind the text about the limit. */
        private static final Pattern REASON =
                Pattern.compile("(?:(?:Canceled|Terminated) by JobStateTimeLimit action due to reason: )?"
                        + "(?<code>(?:CAPACITY|MISCONFIGURATION):[A-Z0-9_]++|ACTION_REQUIRED|UNDETERMINED)"
                        + "(?![\\w:])");

        private final String code;

        Known(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Known known() {
            return this;
        }

        /** Returns the code. */
        @Override
        public String toString() {
            return code;
        }
    }

    /**
     * A code that AWS does not document.
     *
     * @param code the code, which begins with {@code CAPACITY:} or {@code MISCONFIGURATION:}
     */
    record Unknown(String code) implements BlockedReason {
        @Override
        public @Nullable Known known() {
            return null;
        }

        /** Returns the code. */
        @Override
        public String toString() {
            return code;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Unknown that && code.equals(that.code);
        }

        @Override
        public int hashCode() {
            return code.hashCode();
        }
    }
}
