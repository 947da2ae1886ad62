package io.github.jsonschema2records.awsbatch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A Markdown table of what the helpers answer. */
final class HelperTable {

    private static final String HEADER = """
            | Job | Role | Terminal, retry | Queue time | Run times | Containers | Explanations | Blocked |
            | --- | --- | --- | --- | --- | --- | --- | --- |
            """;

    private HelperTable() {}

    static String of(Map<String, JobDetail> jobs) {
        return jobs.entrySet().stream()
                .map(job -> row(job.getKey(), job.getValue()))
                .collect(Collectors.joining("", HEADER, ""));
    }

    private static String row(String name, JobDetail job) {
        BatchJob common = BatchJob.of(job);
        JobTimes times = JobTimes.of(job);
        List<String> cells = new ArrayList<>(List.of(name, role(JobRole.of(job))));
        cells.add((common.isTerminal() ? "yes" : "no") + ", " + (common.isRetry() ? "yes" : "no"));
        cells.add(text(times.queueTime()));
        cells.add(lines(times.attempts().stream().map(attempt -> text(attempt.runTime()))));
        JobContainers containers = JobContainers.of(job);
        List<JobContainer> all = new ArrayList<>(containers.ofAttempts());
        all.addAll(containers.current());
        cells.add(lines(all.stream().map(HelperTable::container)));
        cells.add(lines(JobExplanation.of(job).stream().map(JobExplanation::text)));
        BlockedReason blocked = BlockedReason.of(job.statusReason());
        cells.add(blocked == null ? "" : blocked.code());
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
