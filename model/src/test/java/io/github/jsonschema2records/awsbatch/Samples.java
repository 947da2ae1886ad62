package io.github.jsonschema2records.awsbatch;

import io.github.jsonschema2records.runtime.JsonData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample events in {@code examples/events}: those that AWS publishes, one of each kind, and those of our own making. */
public final class Samples {

    public static final String JOB_STATE_CHANGE = "batch-job-state-change.runnable.json";
    public static final String JOB_QUEUE_BLOCKED = "batch-job-queue-blocked.json";
    public static final String SERVICE_JOB_STATE_CHANGE = "batch-service-job-state-change.succeeded.json";
    public static final String SERVICE_JOB_QUEUE_BLOCKED = "batch-service-job-queue-blocked.json";
    public static final String PREEMPTION_STARTED = "batch-service-job-preemption-started.json";
    public static final String PREEMPTION_COMPLETED = "batch-service-job-preemption-completed.json";

    private Samples() {}

    /** The file names of AWS's samples, one of each kind of event. */
    public static List<String> names() {
        return List.of(
                JOB_STATE_CHANGE,
                JOB_QUEUE_BLOCKED,
                SERVICE_JOB_STATE_CHANGE,
                SERVICE_JOB_QUEUE_BLOCKED,
                PREEMPTION_STARTED,
                PREEMPTION_COMPLETED);
    }

    /** The file names of the samples of our own making, sorted. */
    public static List<String> made() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("made-"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file names of all samples. */
    public static List<String> all() {
        return Stream.concat(names().stream(), made().stream()).toList();
    }

    /** The folder of the samples, and of some broken events. */
    public static Path folder() {
        return Path.of(System.getProperty("basedir", "."), "..", "examples", "events")
                .normalize();
    }

    /** The text of a sample. */
    public static String text(String name) {
        try {
            return Files.readString(folder().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a sample with a part of it, which must be there, replaced. */
    public static String text(String name, String part, String replacement) {
        String text = text(name);
        if (!text.contains(part)) {
            throw new IllegalArgumentException(name + " does not contain " + part);
        }
        return text.replace(part, replacement);
    }

    /** The value of a sample. */
    public static JsonData data(String name) {
        return JsonData.parse(text(name));
    }
}
