package io.github.jsonschema2records.awsbatch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Markdown tables of what the helpers answer: one of jobs, and one of service jobs. */
final class HelperTable {

    private static final String JOBS = """
            | Job | Role | Terminal, retry | Queue time | Run times | Containers | Explanations | Blocked | Key |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            """;

    private static final String SERVICE_JOBS = """
            | Service job | SageMaker AI | Terminal, retry | Queue time | Run times | Explanations | Blocked | Key |
            | --- | --- | --- | --- | --- | --- | --- | --- |
            """;

    private HelperTable() {}

    static String of(Map<String, JobDetail> composed, Map<String, BatchEvent> samples) {
        StringBuilder jobs = new StringBuilder(JOBS);
        StringBuilder serviceJobs = new StringBuilder(SERVICE_JOBS);
        composed.forEach((name, job) -> jobs.append(row(name, job, null)));
        samples.forEach((name, event) -> {
            EventKey key = EventKey.of(event);
            if (event instanceof JobStateChange change) {
                jobs.append(row(name, change.detail(), key));
            } else if (event instanceof JobQueueBlocked blocked) {
                jobs.append(row(name, blocked.detail(), key));
            } else if (event instanceof ServiceJobStateChange change) {
                serviceJobs.append(row(name, change.detail(), key));
            } else if (event instanceof ServiceJobQueueBlocked blocked) {
                serviceJobs.append(row(name, blocked.detail(), key));
            } else {
                serviceJobs.append(row(List.of(name, "", "", "", "", "", "", key(key))));
            }
        });
        return jobs + "\n" + serviceJobs;
    }

    private static String row(String name, JobDetail job, @Nullable EventKey key) {
        List<String> cells = new ArrayList<>(List.of(name, role(JobRole.of(job))));
        addCommon(cells, BatchJob.of(job), JobTimes.of(job));
        JobContainers containers = JobContainers.of(job);
        List<JobContainer> all = new ArrayList<>(containers.ofAttempts());
        all.addAll(containers.current());
        cells.add(lines(all.stream().map(HelperTable::container)));
        addReasons(cells, JobExplanation.of(job), job.statusReason(), key);
        return row(cells);
    }

    private static String row(String name, ServiceJobDetail job, @Nullable EventKey key) {
        List<String> cells = new ArrayList<>(
                List.of(name, lines(SageMakerStatus.of(job.status()).stream().map(HelperTable::training))));
        addCommon(cells, BatchJob.of(job), JobTimes.of(job));
        addReasons(cells, JobExplanation.of(job), job.statusReason(), key);
        return row(cells);
    }

    private static void addCommon(List<String> cells, BatchJob common, JobTimes times) {
        cells.add((common.isTerminal() ? "yes" : "no") + ", " + (common.isRetry() ? "yes" : "no"));
        cells.add(text(times.queueTime()));
        cells.add(lines(times.attempts().stream().map(attempt -> text(attempt.runTime()))));
    }

    private static void addReasons(
            List<String> cells, List<JobExplanation> explanations, @Nullable String reason, @Nullable EventKey key) {
        cells.add(lines(explanations.stream().map(JobExplanation::text)));
        BlockedReason blocked = BlockedReason.of(reason);
        cells.add(blocked == null ? "" : blocked.code());
        cells.add(key(key));
    }

    private static String key(@Nullable EventKey key) {
        return key == null ? "" : key.status() + " " + key.time() + " " + key.attempts();
    }

    private static String training(SageMakerStatus status) {
        return status.primary() == null ? "none" : status.primary() + " " + status.secondary();
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.isEmpty() ? " " : " " + cell + " ")
                .collect(Collectors.joining("|", "|", "|\n"));
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("<br>"));
    }

    private static String role(JobRole role) {
        String index = role.index() == null ? "" : " " + role.index();
        return role.kind() + index + (role.parentId() == null ? "" : " of " + role.parentId());
    }

    private static String text(@Nullable Duration duration) {
        return duration == null ? "unknown" : duration.toSeconds() + " s";
    }

    private static String container(JobContainer container) {
        String at = container.attempt() == null ? "job" : "attempt " + container.attempt();
        String name = container.name() == null ? "" : " " + container.name();
        String exit = container.exitCode() == null ? "no exit code" : "exit code " + container.exitCode();
        return at + name + (container.init() ? " (init)" : "") + ": " + exit;
    }
}
