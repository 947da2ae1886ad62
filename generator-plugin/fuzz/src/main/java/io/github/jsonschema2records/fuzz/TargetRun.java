package io.github.jsonschema2records.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs one target in a process of its own. */
final class TargetRun {

    /** An input that takes longer never ends. Others take less on a busy machine too, even if a schema is compiled for them. */
    private static final int SECONDS_FOR_AN_INPUT = 600;

    /** Names that libFuzzer gives to the files with inputs that it found. */
    private static final List<String> FINDINGS = List.of("crash-", "timeout-", "oom-", "leak-");

    private final FuzzTargets target;
    private final FuzzSettings settings;
    private final Path folder;

    TargetRun(FuzzTargets target, FuzzSettings settings) {
        this.target = target;
        this.settings = settings;
        this.folder = settings.work().resolve(target.id());
    }

    /** Runs until the time is over or something is found. */
    TargetResult run() throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Path log = folder.resolve("log.txt");
        deleteFindings();
        List<String> command = command(corpus);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        int exit = process.waitFor();
        JazzerLog read = JazzerLog.read(Files.readString(log, StandardCharsets.ISO_8859_1));
        return new TargetResult(target.id(), settings.seed(), exit == 0, read, findings(), log);
    }

    private List<String> command(Path corpus) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1500m",
                "-XX:+UseSerialGC",
                "-Dbasedir=" + System.getProperty("basedir", ""),
                "-Dshared.dir=" + System.getProperty("shared.dir", ""),
                "-classpath",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + JazzerEntry.class.getName(),
                "--target_args=" + target.id(),
                "--instrumentation_includes=io.github.jsonschema2records.**:generated.**",
                "--instrumentation_excludes=io.github.jsonschema2records.fuzz.**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-print_final_stats=1",
                "-rss_limit_mb=0",
                "-timeout=" + SECONDS_FOR_AN_INPUT,
                "-max_total_time=" + settings.seconds(),
                "-seed=" + settings.seed(),
                corpus.toString()));
        Path seeds = settings.seeds().resolve(target.id());
        if (Files.isDirectory(seeds)) {
            command.add(seeds.toString());
        }
        return command;
    }

    private void deleteFindings() throws IOException {
        for (Path finding : findings()) {
            Files.delete(finding);
        }
    }

    private List<Path> findings() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            FINDINGS.stream().anyMatch(file.getFileName().toString()::startsWith))
                    .sorted()
                    .toList();
        }
    }
}
