package io.github.jsonschema2records.examples.flink;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.github.jsonschema2records.flink.DeadLetter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the job over an archive, kills task managers at random moments, and compares the output with what the archive
 * has. Settings for a larger run: {@code -Dflink.events=1000000 -Dflink.kills=0 -Dflink.parallelism=1 -Dflink.seed=1}.
 */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class ExactlyOnceTest {

    @TempDir
    Path folder;

    @Test
    void aKilledJobWritesEverythingOnce() throws Exception {
        long seed = Setting.SEED.orElse(new Random().nextInt(1_000_000));
        int count = (int) Setting.EVENTS.orElse(20_000);
        int kills = (int) Setting.KILLS.orElse(2);
        int parallelism = (int) Setting.PARALLELISM.orElse(2);
        System.out.printf("%,d events, %d kills, parallelism %d, -Dflink.seed=%d%n", count, kills, parallelism, seed);
        Archive archive = Archive.write(folder.resolve("archive"), count, seed);

        try (Cluster cluster = new Cluster(parallelism)) {
            long start = System.nanoTime();
            long cpuStart = cpu();
            cluster.submit(folder.resolve("archive"), folder.resolve("output"), Duration.ofMillis(500 + count / 100));
            Random random = new Random(seed);
            for (int kill = 0; kill < kills; kill++) {
                cluster.awaitEvents(count / 10 + random.nextInt(count / 3));
                cluster.killTaskManager();
            }
            cluster.awaitEnd();
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    "%.1f s, of CPU %.1f s, %,.0f events/s, %d restarts%n",
                    seconds, (cpu() - cpuStart) / 1e9, count / seconds, cluster.restarts());
            assertThat(cluster.restarts()).isGreaterThanOrEqualTo(kills);
        }
        compare(archive, new Output(folder.resolve("output")));
    }

    /** Returns the nanoseconds of CPU that this process has used. */
    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void compare(Archive archive, Output output) throws Exception {
        Set<JobEvent> events = new HashSet<>();
        output.events(
                "events",
                event -> assertThat(events.add(event))
                        .as(event + " is written once")
                        .isTrue());
        assertThat(events).hasSameSizeAs(archive.events).isEqualTo(archive.events);

        Map<Integer, JobEvent> newest = new HashMap<>();
        output.events(
                "newest", event -> assertThat(newest.put(event.job(), event)).isNull());
        assertThat(newest).hasSameSizeAs(archive.newest).isEqualTo(archive.newest);

        Map<String, String> letters = new HashMap<>();
        output.letters(
                letter -> assertThat(letters.put(letter.origin(), kind(letter))).isNull());
        assertThat(letters).isEqualTo(archive.letters);
    }

    private static String kind(DeadLetter letter) {
        return letter.violations().isEmpty()
                ? "NO_EVENT"
                : letter.violations().get(0).kind();
    }
}
