package io.github.jsonschema2records.awsbatch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text of AWS, or of the one who ended a job, that explains the state of the job.
 *
 * <p>An event can have many of them: of the job, of each attempt and of each container. Some of them only say that
 * something failed. {@link #of(JobDetail)} puts the texts that tell most first.
 *
 * @param text the text, as it is in the event
 * @param attempt the number of the attempt it belongs to, from 1; null for the text of the job, and of the containers
 *     at the job
 * @param container the name of the container it belongs to, or null
 */
public record JobExplanation(
        String text, @Nullable Integer attempt, @Nullable String container) {

    /** Texts that only say that something ended. */
    private static final Set<String> GENERAL =
            Set.of("Essential container in task exited", "Task failed to start", "Array Child Job failed");

    /**
     * Returns the texts of a job: first those of the newest attempt, its containers before the attempt and the job;
     * then those of earlier attempts; at last those of containers with exit code 0, and texts that only say that
     * something ended. Each text is there once.
     *
     * @return in the order of how much they tell; unmodifiable; empty if the event has none
     */
    public static List<JobExplanation> of(JobDetail job) {
        List<JobExplanation> telling = new ArrayList<>();
        List<JobExplanation> others = new ArrayList<>();
        JobContainers containers = JobContainers.of(job);
        for (JobContainer container : containers.current()) {
            add(container, telling, others);
        }
        int attempts =
                Math.max(job.attemptsOrEmpty().size(), job.eksAttemptsOrEmpty().size());
        for (int number = attempts; number > 0; number--) {
            for (JobContainer container : containers.ofAttempt(number)) {
                add(container, telling, others);
            }
            add(reason(job, number), number, telling);
            if (number == attempts) {
                add(job.statusReason(), null, telling);
            }
        }
        add(job.statusReason(), null, telling);
        return ordered(telling, others);
    }

    /** Returns the texts of a service job in the same order. */
    public static List<JobExplanation> of(ServiceJobDetail job) {
        List<JobExplanation> telling = new ArrayList<>();
        add(job.statusReason(), null, telling);
        List<ServiceJobAttemptDetail> attempts = job.attemptsOrEmpty();
        for (int number = attempts.size(); number > 0; number--) {
            add(attempts.get(number - 1).statusReason(), number, telling);
        }
        return ordered(telling, List.of());
    }

    private static void add(JobContainer container, List<JobExplanation> telling, List<JobExplanation> others) {
        String reason = container.reason();
        Long exitCode = container.exitCode();
        if (reason != null && !reason.isBlank()) {
            List<JobExplanation> list = exitCode != null && exitCode == 0 ? others : telling;
            list.add(new JobExplanation(reason, container.attempt(), container.name()));
        }
    }

    private static void add(@Nullable String text, @Nullable Integer attempt, List<JobExplanation> telling) {
        if (text != null && !text.isBlank()) {
            telling.add(new JobExplanation(text, attempt, null));
        }
    }

    private static @Nullable String reason(JobDetail job, int attempt) {
        return attempt <= job.attemptsOrEmpty().size()
                ? job.attemptsOrEmpty().get(attempt - 1).statusReason()
                : job.eksAttemptsOrEmpty().get(attempt - 1).statusReason();
    }

    private static List<JobExplanation> ordered(List<JobExplanation> telling, List<JobExplanation> others) {
        Map<String, JobExplanation> ordered = new LinkedHashMap<>();
        for (JobExplanation explanation : telling) {
            if (!explanation.isGeneral()) {
                ordered.putIfAbsent(explanation.text(), explanation);
            }
        }
        for (JobExplanation explanation : others) {
            ordered.putIfAbsent(explanation.text(), explanation);
        }
        for (JobExplanation explanation : telling) {
            ordered.putIfAbsent(explanation.text(), explanation);
        }
        return List.copyOf(ordered.values());
    }

    /**
     * Returns whether the text only says that something ended, and not why: {@code Essential container in task exited},
     * which successful jobs have too, {@code Task failed to start}, {@code Array Child Job failed}.
     */
    public boolean isGeneral() {
        return GENERAL.contains(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JobExplanation that
                && Objects.equals(text, that.text)
                && Objects.equals(attempt, that.attempt)
                && Objects.equals(container, that.container);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, attempt, container);
    }

    @Override
    public String toString() {
        return "JobExplanation[text=" + text + ", attempt=" + attempt + ", container=" + container + "]";
    }
}
