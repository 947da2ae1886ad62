package io.github.jsonschema2records.generator.suite;

import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.finding.FileProblem;
import io.github.jsonschema2records.generator.suite.SuiteFiles.Candidate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Runs the suites in files and folders, and reports to a listener in their order. */
public final class SuiteRunner {

    private final SuiteSettings settings;
    private final GroupTest test;
    private final SuiteFiles files;
    private final SuiteListener listener;

    /**
     * Creates a runner.
     *
     * @param excluded the names of files and folders to skip, unless they are named themselves
     */
    public SuiteRunner(SuiteSettings settings, GroupTest test, Set<String> excluded, SuiteListener listener) {
        this.settings = settings;
        this.test = test;
        this.files = new SuiteFiles(excluded);
        this.listener = listener;
    }

    /** Runs the suites at some paths. A path that cannot be read does not end the run. */
    public void run(List<Path> paths) {
        try (SuiteRun run = new SuiteRun(settings, test, listener::ran)) {
            paths.forEach(path -> add(path, run));
            run.finish();
        }
    }

    private void add(Path path, SuiteRun run) {
        try {
            List<Candidate> candidates = files.of(path);
            if (candidates.isEmpty()) {
                listener.unreadable(place(path.toString()), "there is no .json file in this folder");
            }
            candidates.forEach(candidate -> add(candidate, run));
        } catch (IOException e) {
            listener.unreadable(place(path.toString()), FileProblem.reason(e));
        }
    }

    private void add(Candidate file, SuiteRun run) {
        try {
            SuiteReader.read(file).forEach(run::add);
        } catch (IOException | OutOfMemoryError | StackOverflowError e) {
            listener.unreadable(place(file.display()), FileProblem.reason(e));
        } catch (UnreadableSuiteException e) {
            if (file.found() && e.isForeign()) {
                listener.leftOut(file.display() + ": " + e.getMessage() + "; left out");
            } else {
                listener.unreadable(e.position(), String.valueOf(e.getMessage()));
            }
        }
    }

    private static SourcePosition place(String path) {
        return new SourcePosition(path, 0, 0);
    }
}
