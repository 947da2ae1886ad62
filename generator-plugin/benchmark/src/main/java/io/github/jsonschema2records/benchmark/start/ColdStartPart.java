package io.github.jsonschema2records.benchmark.start;

import io.github.jsonschema2records.benchmark.event.EventDocument;
import io.github.jsonschema2records.benchmark.measure.ChildJvm;
import io.github.jsonschema2records.benchmark.measure.Part;
import io.github.jsonschema2records.benchmark.measure.Sample;
import io.github.jsonschema2records.benchmark.measure.Settings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Measures the processor time of fresh JVMs up to their first event and their end, all programs in turn. */
public final class ColdStartPart implements Part {

    /** The name of the part. */
    public static final String NAME = "cold-start";

    /** The unit of all series. */
    public static final String UNIT = "ms";

    /** The JVM as it is. */
    public static final String PLAIN = "plain";

    /** With an archive of the classes that the program loads. */
    public static final String ARCHIVE = "class-data archive";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void measure(Settings settings, Consumer<Sample> samples) throws Exception {
        if (!ProcessorTime.canMeasure()) {
            System.out.println("SKIPPED: there is no bash, which measures processes");
            return;
        }
        Path folder = Files.createDirectories(settings.results().resolve(NAME));
        Path event = Files.write(folder.resolve("event.json"), EventDocument.SERVICE_JOB.json());
        Jars jars = new Jars(folder);
        for (StartProgram program : StartProgram.values()) {
            Files.deleteIfExists(archive(folder, program));
            String option = "-XX:ArchiveClassesAtExit=" + archive(folder, program);
            ProcessorTime.milliseconds(command(program, jars, event, option, "-Xlog:disable"));
        }
        for (int run = 0; run < settings.setting().starts(); run++) {
            for (StartProgram program : StartProgram.values()) {
                String option = "-XX:SharedArchiveFile=" + archive(folder, program);
                samples.accept(sample(PLAIN, program, run, command(program, jars, event)));
                samples.accept(sample(ARCHIVE, program, run, command(program, jars, event, option)));
            }
        }
    }

    private static Path archive(Path folder, StartProgram program) {
        return folder.resolve(program.name() + ".jsa");
    }

    private static Sample sample(String subject, StartProgram program, int run, List<String> command)
            throws IOException, InterruptedException {
        double milliseconds = ProcessorTime.milliseconds(command);
        return new Sample(NAME, subject, program.label(), UNIT, run, milliseconds);
    }

    private static List<String> command(StartProgram program, Jars jars, Path event, String... options) {
        Set<Path> classPath = new LinkedHashSet<>(Set.of(jars.of(program.main())));
        program.libraries().forEach(type -> classPath.add(jars.of(type)));
        program.resources().forEach(resource -> classPath.add(jars.of(resource)));
        List<String> command = new ArrayList<>(List.of(ChildJvm.java()));
        command.addAll(List.of(options));
        String path = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        command.addAll(List.of("-cp", path, program.main().getName(), event.toString()));
        return command;
    }
}
