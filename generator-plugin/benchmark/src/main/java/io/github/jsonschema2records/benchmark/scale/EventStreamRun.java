package io.github.jsonschema2records.benchmark.scale;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.benchmark.event.EventDocument;
import io.github.jsonschema2records.benchmark.measure.Sample;
import io.github.jsonschema2records.runtime.ReadResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** One JVM that reads a stream of events with some threads, each a part of the stream. */
public final class EventStreamRun {

    private static final String MEMORY = "VmHWM:";

    private EventStreamRun() {}

    /** Reads as many events, with as many threads, as the arguments say; the third one is the number of the round. */
    public static void main(String[] arguments) throws Exception {
        long events = Long.parseLong(arguments[0]);
        int threads = Integer.parseInt(arguments[1]);
        int round = Integer.parseInt(arguments[2]);
        long start = System.nanoTime();
        read(events, threads);
        double seconds = (System.nanoTime() - start) / 1e9;
        print(threads, "events/s", round, events / seconds);
        print(threads, "MB resident", round, residentMegabytes());
    }

    private static void print(int threads, String unit, int round, double value) {
        String series = ScalePart.threads(threads);
        System.out.println(new Sample(ScalePart.NAME, ScalePart.STREAM, series, unit, round, value).line());
    }

    private static void read(long events, int threads) throws Exception {
        byte[] event = EventDocument.SERVICE_JOB.json();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<Long>> valid = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            valid.add(pool.submit(() -> valid(new RepeatedEvents(event, events / threads))));
        }
        long sum = 0;
        for (Future<Long> part : valid) {
            sum += part.get();
        }
        pool.shutdown();
        if (sum != events / threads * threads) {
            throw new IllegalStateException("only " + sum + " events are valid");
        }
    }

    private static long valid(RepeatedEvents events) {
        long valid = 0;
        for (ReadResult<BatchEvent> result : BatchEvent.CODEC.readAll(events)) {
            valid += result.isValid() ? 1 : 0;
        }
        return valid;
    }

    /** Returns the largest memory of the process that was resident; NaN where the system does not tell. */
    private static double residentMegabytes() throws Exception {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return Double.NaN;
        }
        String line = Files.readAllLines(status).stream()
                .filter(l -> l.startsWith(MEMORY))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1_024;
    }
}
