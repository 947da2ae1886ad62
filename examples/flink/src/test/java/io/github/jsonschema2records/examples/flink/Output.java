package io.github.jsonschema2records.examples.flink;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.awsbatch.BatchJob;
import io.github.jsonschema2records.awsbatch.JobStateChange;
import io.github.jsonschema2records.flink.DeadLetter;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The output of a job. Only the files that it has finished count. */
final class Output {

    private final Path folder;

    Output(Path folder) {
        this.folder = folder;
    }

    /** Calls a consumer with each event of a folder, and checks that the event has everything that it should have. */
    void events(String name, Consumer<JobEvent> consumer) throws IOException {
        lines(name, line -> {
            JobStateChange actual = (JobStateChange) BatchEvent.fromJson(line);
            JobEvent event = new JobEvent(
                    Integer.parseInt(actual.detail().jobId().substring(0, 8), 16),
                    actual.detail().status().value(),
                    actual.time().getEpochSecond(),
                    BatchJob.of(actual.detail()).attempts());
            assertThat(line).isIn(event.json(), event.replayed());
            consumer.accept(event);
        });
    }

    /** Calls a consumer with each dead letter. */
    void letters(Consumer<DeadLetter> consumer) throws IOException {
        lines("dead-letters", line -> consumer.accept(DeadLetter.fromJson(line)));
    }

    private void lines(String name, Consumer<String> consumer) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder.resolve(name))) {
            files = all.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .toList();
        }
        for (Path file : files) {
            try (BufferedReader reader = Files.newBufferedReader(file)) {
                reader.lines().forEach(consumer);
            }
        }
    }
}
