package io.github.jsonschema2records.maven;

import io.github.jsonschema2records.generator.finding.FindingReport;
import io.github.jsonschema2records.generator.sample.Sample.Sort;
import io.github.jsonschema2records.generator.sample.SampleRun;
import java.io.File;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Makes samples of schemas: a minimal valid instance, a full valid instance, and an invalid instance for each
 * assertion. Each is evaluated before it is written. Assertions without a sample are reported with the reason.
 *
 * @since 0.1.0
 */
@Mojo(name = "sample", requiresDependencyResolution = ResolutionScope.COMPILE, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters that have a default.
public final class SampleMojo extends AbstractReportMojo {

    /**
     * The folder for the samples, with a folder for each schema.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "jsonschema2records.samplesDirectory",
            defaultValue = "${project.build.directory}/schema-samples",
            required = true)
    private File samplesDirectory;

    /**
     * The sorts of samples: {@code minimal}, {@code full} and {@code invalid}. By default all are made.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.sampleSorts")
    private @Nullable List<String> sampleSorts;

    /**
     * The schemas: JSON and YAML files, and folders and jars of them. The default is {@code src/main/schema}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.schemas")
    private @Nullable List<File> schemas;

    /** Creates the goal for Maven. */
    public SampleMojo() {}

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
    void check(FindingReport report) throws InvalidConfigurationException, IOException {
        new SampleRun(options(), sorts(), samplesDirectory.toPath(), report).run(inputs());
    }

    private Set<Sort> sorts() throws InvalidConfigurationException {
        Set<Sort> sorts = EnumSet.noneOf(Sort.class);
        for (String name : sampleSorts == null ? List.<String>of() : sampleSorts) {
            sorts.add(setting("sampleSorts", () -> Sort.parse(name)));
        }
        return sorts.isEmpty() ? EnumSet.allOf(Sort.class) : sorts;
    }
}
