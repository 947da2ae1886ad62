package io.github.jsonschema2records.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs the targets that the properties choose, some at the same time, and records what they did. */
public final class Fuzz {

    private Fuzz() {}

    /** Ends with an error if something was found. */
    public static void main(String[] arguments) throws Exception {
        FuzzSettings settings = FuzzSettings.of(System.getProperties());
        List<TargetResult> results = run(settings);
        Path record = settings.record();
        FuzzRecord.read(record).with(results).write(record);
        System.out.println("written: " + record);
        if (!results.stream().allMatch(TargetResult::isClean)) {
            System.out.println("Something was found. Copy each input to the folder of its target in " + settings.seeds()
                    + ", and the build repeats it.");
            System.exit(1);
        }
    }

    private static List<TargetResult> run(FuzzSettings settings) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(settings.parallel());
        try {
            List<Future<TargetResult>> running = new ArrayList<>();
            for (FuzzTargets target : settings.targets()) {
                running.add(threads.submit(() -> reported(new TargetRun(target, settings))));
            }
            List<TargetResult> results = new ArrayList<>();
            for (Future<TargetResult> result : running) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static TargetResult reported(TargetRun run) throws IOException, InterruptedException {
        TargetResult result = run.run();
        System.out.println(result.line());
        return result;
    }
}
