package io.github.jsonschema2records.maven;

import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.finding.Finding;
import io.github.jsonschema2records.generator.finding.FindingReport;
import io.github.jsonschema2records.generator.suite.GroupJudgement;
import io.github.jsonschema2records.generator.suite.GroupReport;
import io.github.jsonschema2records.generator.suite.SuiteFindings;
import io.github.jsonschema2records.generator.suite.SuiteListener;
import io.github.jsonschema2records.generator.suite.SuiteRunner;
import io.github.jsonschema2records.generator.suite.SuiteSettings;
import io.github.jsonschema2records.generator.suite.SurefireReport;
import io.github.jsonschema2records.generator.suite.TestedSchemas;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Runs unit tests for schemas: files in the format of the JSON Schema test suite, with schemas, instances, and whether
 * each instance is valid. A schema that is refused is a failure like a test that fails.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "test",
        defaultPhase = LifecyclePhase.TEST,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters that have a default.
public final class TestMojo extends AbstractReportMojo {

    private static final String DEFAULT_TESTS = "src/test/schema-tests";

    /**
     * Makes refused schemas warnings, which fail the build only if {@code failOn} says so. For tests of features that
     * are not supported.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.allowRefused", defaultValue = "false")
    private boolean allowRefused;

    /**
     * The folder for the test reports, in Surefire's format.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "jsonschema2records.reportsDirectory",
            defaultValue = "${project.build.directory}/surefire-reports",
            required = true)
    private File reportsDirectory;

    /**
     * Also compiles the types. Reads every valid instance, writes it back and compares, and checks that every invalid
     * instance is refused. By default only validators are compiled and run.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.roundTrip", defaultValue = "false")
    private boolean roundTrip;

    /**
     * The schemas that tests refer to, by the path from the test file or by {@code $id}: files and folders. The default
     * is {@code src/main/schema}. Files beside a test file are always found.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.schemas")
    private @Nullable List<File> schemas;

    /**
     * Skips the goal, as Surefire skips the tests that it runs.
     *
     * @since 0.1.0
     */
    @Parameter(property = "skipTests", defaultValue = "false")
    private boolean skipTests;

    /**
     * Skips the goal, as tests are neither compiled nor run.
     *
     * @since 0.1.0
     */
    @Parameter(property = "maven.test.skip", defaultValue = "false")
    private boolean testSkip;

    /**
     * The names of files and folders with tests that are left out, such as {@code optional}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.testExcludes")
    private @Nullable Set<String> testExcludes;

    /**
     * The files with tests, and folders of them. The default is {@code src/test/schema-tests}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.tests")
    private @Nullable List<File> tests;

    /** Creates the goal for Maven. */
    public TestMojo() {}

    @Override
    @Nullable
    List<File> schemas() {
        return schemas;
    }

    @Override
    String defaultSchemas() {
        return "src/main/schema";
    }

    @Override
    boolean isNeedless() {
        return skipTests || testSkip;
    }

    @Override
    void check(FindingReport report) throws InvalidConfigurationException, IOException {
        List<Path> paths = paths(tests, DEFAULT_TESTS);
        if (paths.isEmpty()) {
            getLog().info("There are no tests for schemas: the folder " + DEFAULT_TESTS + " does not exist");
            return;
        }
        if (roundTrip && InMemoryCompiler.find().isEmpty()) {
            throw new InvalidConfigurationException("roundTrip compiles Java: run Maven with a JDK, not a JRE");
        }
        SuiteFindings findings = new SuiteFindings(report, allowRefused);
        SurefireReport surefire = new SurefireReport();
        GeneratorOptions options = new TestedSchemas(paths(schemas, defaultSchemas())).reachedBy(options());
        Set<String> excluded = testExcludes == null ? Set.of() : testExcludes;
        SuiteSettings settings = new SuiteSettings(options::withPackageName, InMemoryCompiler::find);
        new SuiteRunner(settings, new GroupJudgement(roundTrip), excluded, listener(report, findings, surefire))
                .run(paths);
        findings.end();
        surefire.write(reportsDirectory.toPath(), baseFolder());
    }

    /** Returns the paths of a parameter, else the default if it exists. */
    private List<Path> paths(@Nullable List<File> files, String otherwise) {
        if (files != null && !files.isEmpty()) {
            return files.stream().map(File::toPath).toList();
        }
        Path folder = baseFolder().resolve(otherwise);
        return Files.exists(folder) ? List.of(folder) : List.of();
    }

    private static SuiteListener listener(FindingReport report, SuiteFindings findings, SurefireReport surefire) {
        return new SuiteListener() {
            @Override
            public void ran(GroupReport group) {
                findings.add(group);
                surefire.add(group);
            }

            @Override
            public void unreadable(SourcePosition position, String message) {
                report.add(Finding.of(Severity.ERROR, "unreadable-tests", position, message));
            }

            @Override
            public void leftOut(String message) {
                report.remark(message);
            }
        };
    }
}
