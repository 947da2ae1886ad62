package io.github.jsonschema2records.maven;

import io.github.jsonschema2records.generator.bundle.Bundle;
import io.github.jsonschema2records.generator.bundle.Bundler;
import io.github.jsonschema2records.generator.finding.FindingReport;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import io.github.jsonschema2records.generator.write.WholeFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Writes a compound document for each schema: the schema and everything that it refers to, with embedded identifiers, so
 * that it can be used where the other documents are not found.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "bundle",
        defaultPhase = LifecyclePhase.GENERATE_RESOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters that have a default or are required.
public final class BundleMojo extends AbstractReportMojo {

    /**
     * Adds the bundles to the resources of the project's jar.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.addBundles", defaultValue = "false")
    private boolean addResources;

    /**
     * The folder for the bundles. Each has the name of its schema, with the ending {@code .json}.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "jsonschema2records.bundleDirectory",
            defaultValue = "${project.build.directory}/generated-resources/bundled-schemas",
            required = true)
    private File bundleDirectory;

    /**
     * The schemas to bundle: JSON and YAML files.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.schemas", required = true)
    private List<File> schemas;

    /** Creates the goal for Maven. */
    public BundleMojo() {}

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
        Path folder = bundleDirectory.toPath();
        if (addResources) {
            Resource resources = new Resource();
            resources.setDirectory(folder.toString());
            project().addResource(resources);
        }
        Bundler bundler = new Bundler(optionsWithIndexes());
        int written = 0;
        for (File schema : schemas) {
            if (!Files.isRegularFile(schema.toPath())) {
                throw new InvalidConfigurationException("<schemas>: there is no file " + schema);
            }
            Bundle bundle = bundler.bundle(new PathInput(schema.toPath()));
            report.addAll(bundle.diagnostics());
            if (bundle.text().isPresent()) {
                String name = schema.getName().replaceFirst("\\.[a-z]+$", "") + ".json";
                WholeFile.write(folder.resolve(name), bundle.text().get(), folder);
                written++;
            }
        }
        report.end(written + " of " + schemas.size() + " bundled in " + folder + ", "
                + report.counts().text());
    }
}
