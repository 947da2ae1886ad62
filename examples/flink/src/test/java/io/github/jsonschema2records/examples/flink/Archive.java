package io.github.jsonschema2records.examples.flink;

import io.github.jsonschema2records.examples.flink.ArchiveFile.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A made-up archive in several forms, and what a job has to find in it. Of its events, 1 % are broken and 5 % come
 * again.
 */
final class Archive {

    private static final JobEvent SAMPLE = new JobEvent(0, "RUNNABLE", 1_770_000_000, 0);

    private static final int JOBS_AT_A_TIME = 500;

    private final Random random;
    private final List<ArchiveFile> files = new ArrayList<>();

    final Set<JobEvent> events = new HashSet<>();

    /** The newest event of each job, by the number of the job. */
    final Map<Integer, JobEvent> newest = new HashMap<>();

    /** The kind of each dead letter by its origin. */
    final Map<String, String> letters = new HashMap<>();

    int duplicates;

    private Archive(Random random) {
        this.random = random;
    }

    /** Writes an archive of a number of events, duplicates and broken ones included. */
    static Archive write(Path folder, int count, long seed) throws IOException {
        Archive archive = new Archive(new Random(seed));
        Files.createDirectories(folder.resolve("2026/04"));
        archive.add(folder.resolve("a.ndjson"), Form.LINES, false);
        archive.add(folder.resolve("b.ndjson"), Form.LINES, false);
        archive.add(folder.resolve("2026/04/c.ndjson.gz"), Form.LINES, true);
        archive.add(folder.resolve("2026/04/firehose-d"), Form.LINES, true);
        archive.add(folder.resolve("e.json"), Form.ARRAY, false);
        archive.add(folder.resolve("f.sqs"), Form.MESSAGES, false);
        archive.write(count);
        for (ArchiveFile file : archive.files) {
            file.close();
        }
        return archive;
    }

    private void add(Path path, Form form, boolean gzip) throws IOException {
        files.add(new ArchiveFile(path, form, gzip));
    }

    private void write(int count) throws IOException {
        Deque<Deque<JobEvent>> running = new ArrayDeque<>();
        List<JobEvent> recent = new ArrayList<>();
        int jobs = 0;
        for (int i = 0; i < count; i++) {
            ArchiveFile file = files.get(random.nextInt(files.size()));
            int dice = random.nextInt(100);
            if (dice == 0) {
                writeBroken(file);
            } else if (dice <= 5 && !recent.isEmpty()) {
                JobEvent again = recent.get(random.nextInt(recent.size()));
                file.write(random.nextBoolean() ? again.json() : again.replayed());
                duplicates++;
            } else {
                while (running.size() < JOBS_AT_A_TIME) {
                    running.add(history(jobs++));
                }
                JobEvent event = next(running);
                file.write(event.json());
                recent.add(event);
                if (recent.size() > 10_000) {
                    recent.remove(random.nextInt(recent.size()));
                }
                events.add(event);
                newest.merge(event.job(), event, (a, b) -> b.isNewer(a) ? b : a);
            }
        }
    }

    /** Writes a broken event, a text that is cut off, or a text without an event. */
    private void writeBroken(ArchiveFile file) throws IOException {
        String event = SAMPLE.json();
        int dice = file.canHaveOtherTexts() ? random.nextInt(3) : 0;
        letters.put(file.origin(), dice == 0 ? "SCHEMA" : dice == 1 ? "SYNTAX" : "NO_EVENT");
        file.write(
                switch (dice) {
                    case 0 -> event.replace("\"resources\":[", "\"resources\":7,\"arns\":[");
                    case 1 -> event.substring(0, event.indexOf("aws.batch") + 3);
                    default -> "{\"ping\":true}";
                });
    }

    /** Takes the next event of some job. One in ten is taken out of order. */
    private JobEvent next(Deque<Deque<JobEvent>> running) {
        for (int i = random.nextInt(50); i > 0; i--) {
            running.add(running.remove());
        }
        Deque<JobEvent> job = running.remove();
        JobEvent event = random.nextInt(10) == 0 ? job.removeLast() : job.removeFirst();
        if (!job.isEmpty()) {
            running.add(job);
        }
        return event;
    }

    /** Makes the events of a job. Several can have the same time. */
    private Deque<JobEvent> history(int job) {
        Deque<JobEvent> events = new ArrayDeque<>();
        long time = 1_770_000_000 + job * 3L;
        int failures = random.nextInt(8) == 0 ? 1 + random.nextInt(2) : 0;
        for (int attempt = 0; attempt <= failures; attempt++) {
            for (String status : List.of("RUNNABLE", "STARTING", "RUNNING")) {
                events.add(new JobEvent(job, status, time, attempt));
                time += random.nextInt(3) * 20L;
            }
        }
        if (random.nextInt(20) > 0) {
            events.add(new JobEvent(job, random.nextInt(6) == 0 ? "FAILED" : "SUCCEEDED", time, failures + 1));
        }
        return events;
    }
}
