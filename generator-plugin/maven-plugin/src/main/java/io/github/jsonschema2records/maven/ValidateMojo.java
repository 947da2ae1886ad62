package io.github.jsonschema2records.maven;

import io.github.jsonschema2records.generator.finding.FindingReport;
import io.github.jsonschema2records.generator.instance.FindingInstanceReport;
import io.github.jsonschema2records.generator.instance.InstanceFile;
import io.github.jsonschema2records.generator.instance.InstanceFiles;
import io.github.jsonschema2records.generator.instance.InstanceFormat;
import io.github.jsonschema2records.generator.instance.InstanceSettings;
import io.github.jsonschema2records.generator.instance.InstanceValidation;
import io.github.jsonschema2records.generator.instance.ReportSettings;
import io.github.jsonschema2records.generator.instance.SchemaInstances;
import io.github.jsonschema2records.generator.validate.LoadedValidator;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.SchemaValidator;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Validates files of the project against a schema: JSON, NDJSON and YAML, compressed or not. Several executions
 * validate against several schemas.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "validate",
        defaultPhase = LifecyclePhase.PROCESS_RESOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters that have a default or are required.
public final class ValidateMojo extends AbstractReportMojo {

    /**
     * Allows a name twice in an object; the last one counts. By default such an instance is invalid.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.allowDuplicateNames", defaultValue = "false")
    private boolean allowDuplicateNames;

    /**
     * The files to validate, in the project: files, folders, and patterns such as {@code
     * src/main/resources/**}{@code /*.event.json}. Of a folder, all files at any depth that end with {@code .json},
     * {@code .jsonl}, {@code .ndjson}, {@code .yaml} or {@code .yml}, or one of these and {@code .gz}, are validated.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.instances", required = true)
    private List<String> instances;

    /**
     * Files in the folders of {@code instances} that are left out: patterns of paths below the folder, such as <code>
     * **</code>{@code /drafts/}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.instanceExcludes")
    private @Nullable List<String> instanceExcludes;

    /**
     * Validates the items of an array one by one, if a file starts with an array.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.items", defaultValue = "false")
    private boolean items;

    /**
     * The largest number of violations to report. The rest is validated and counted. A value has at most 100.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.maxViolations", defaultValue = "1000")
    private long maxViolations;

    /**
     * The schema: a JSON or YAML file, whose root is the schema of each instance.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.schema", required = true)
    private File schema;

    /** Creates the goal for Maven. */
    public ValidateMojo() {}

    @Override
    List<File> schemas() {
        return List.of(schema);
    }

    @Override
    String defaultSchemas() {
        return "src/main/schema";
    }

    @Override
    void check(FindingReport report) throws InvalidConfigurationException {
        Path path = schema.toPath();
        if (!Files.isRegularFile(path)) {
            throw new InvalidConfigurationException("<schema>: there is no file " + path);
        }
        LoadedValidator loaded = LoadedValidator.of(path, options());
        report.addAll(loaded.diagnostics());
        if (loaded.validator().isEmpty()) {
            report.end();
        } else {
            validate(loaded.validator().get(), report);
        }
    }

    private void validate(SchemaValidator validator, FindingReport report) throws InvalidConfigurationException {
        InstanceSettings settings = new InstanceSettings(
                JsonLimits.DEFAULTS.withDuplicateNames(allowDuplicateNames), InstanceFormat.AUTO, items);
        InstanceValidation validation = new InstanceValidation(
                new SchemaInstances(validator, settings),
                new FindingInstanceReport(report, ReportSettings.DEFAULTS, false),
                maxViolations);
        List<String> excluded = instanceExcludes == null ? List.of() : instanceExcludes;
        InstanceFiles files = setting(
                "instanceExcludes",
                () -> new InstanceFiles(InputStream.nullInputStream(), InstanceFiles.DEFAULT_INCLUDES, excluded));
        String base = baseFolder().toString().replace(File.separatorChar, '/');
        for (String instance : instances) {
            boolean absolute = new File(instance).isAbsolute();
            files.visit(absolute ? instance : base + "/" + instance, new InstanceFiles.Visitor() {
                @Override
                public void file(InstanceFile file) {
                    validation.validate(file);
                }

                @Override
                public void unreadable(String name, IOException reason) {
                    validation.unreadable(name, reason);
                }
            });
        }
        validation.finish();
    }
}
