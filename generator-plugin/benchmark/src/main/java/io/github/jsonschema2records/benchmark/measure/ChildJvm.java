package io.github.jsonschema2records.benchmark.measure;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Fresh JVM with the class path of this one, that prints samples. */
public final class ChildJvm {

    private final List<String> options;
    private final String classPath;

    /** Creates JVMs with some options, such as {@code -Xmx64m}. */
    public ChildJvm(String... options) {
        this(List.of(options), System.getProperty("java.class.path"));
    }

    private ChildJvm(List<String> options, String classPath) {
        this.options = options;
        this.classPath = classPath;
    }

    /** Returns JVMs that also have the classes of a folder. */
    public ChildJvm withClasses(Path folder) {
        return new ChildJvm(options, folder + File.pathSeparator + classPath);
    }

    /**
     * Runs a class, and returns the samples that it prints.
     *
     * @throws IOException if the process ends with an error; what it says was printed
     */
    public List<Sample> run(Class<?> main, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Sample> samples;
        try (BufferedReader lines = process.inputReader()) {
            samples = lines.lines().map(Sample::parse).toList();
        }
        if (process.waitFor() != 0) {
            throw new IOException(main.getSimpleName() + " " + arguments + " failed");
        }
        return samples;
    }

    /** Returns the program of the running Java. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
