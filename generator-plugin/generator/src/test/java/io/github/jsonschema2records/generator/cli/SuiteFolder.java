package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.suite.GroupJudgement;
import io.github.jsonschema2records.generator.suite.GroupReport;
import io.github.jsonschema2records.generator.suite.GroupTest;
import io.github.jsonschema2records.generator.suite.SuiteFiles;
import io.github.jsonschema2records.generator.suite.SuiteGroup;
import io.github.jsonschema2records.generator.suite.SuiteReader;
import io.github.jsonschema2records.generator.suite.SuiteRun;
import io.github.jsonschema2records.generator.suite.SuiteSettings;
import io.github.jsonschema2records.generator.suite.UnreadableSuiteException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;

/**
 * A folder of test files, run as the command {@code test} runs them.
 *
 * @param root the folder that paths in messages start from
 */
record SuiteFolder(Path root) {

    /** The groups in a part of the folder, in the order of the paths. */
    List<SuiteGroup> groups(String part, String... excluded) {
        List<SuiteGroup> groups = new ArrayList<>();
        try {
            for (SuiteFiles.Candidate file : new SuiteFiles(Set.of(excluded)).of(root.resolve(part))) {
                groups.addAll(SuiteReader.read(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableSuiteException e) {
            throw new AssertionError(e);
        }
        return groups;
    }

    /** Runs groups on generated, compiled code, with options as on the command line. */
    SuiteTally run(List<SuiteGroup> groups, String... options) {
        return run(groups, new GroupJudgement(false), options);
    }

    /** Runs groups with a test of another kind. */
    SuiteTally run(List<SuiteGroup> groups, GroupTest test, String... options) {
        return reports(groups, test, options).stream()
                .map(r -> new SuiteTally(r.passed(), r.failed(), r.refused(), relative(r.lines())))
                .reduce(new SuiteTally(0, 0, 0, List.of()), SuiteTally::plus);
    }

    /** Generates and compiles groups with options as on the command line, and does something with each. */
    static List<GroupReport> reports(List<SuiteGroup> groups, GroupTest test, String... options) {
        List<GroupReport> reports = new ArrayList<>();
        try (SuiteRun run = new SuiteRun(settings(options), test, reports::add)) {
            groups.forEach(run::add);
            run.finish();
        }
        return reports;
    }

    private static SuiteSettings settings(String... options) {
        return new SuiteSettings(options(options)::withoutOwnClasses, InMemoryCompiler::find);
    }

    static SchemaOptions options(String... options) {
        return CommandLine.populateCommand(new SchemaOptions(), options);
    }

    private List<String> relative(List<String> lines) {
        String prefix = root.toString().replace('\\', '/') + "/";
        return lines.stream().map(line -> line.replace(prefix, "")).toList();
    }
}
