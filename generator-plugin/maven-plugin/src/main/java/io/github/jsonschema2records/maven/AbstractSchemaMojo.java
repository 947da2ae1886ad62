package io.github.jsonschema2records.maven;

import io.github.jsonschema2records.generator.load.FileFilter;
import io.github.jsonschema2records.generator.syntax.Glob;
import io.github.jsonschema2records.generator.upgrade.KeywordOptions;
import io.github.jsonschema2records.generator.upgrade.PlacePattern;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The parameters of every goal that reads schemas. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters that have a default or are required.
abstract class AbstractSchemaMojo extends AbstractMojo {

    // Not in the constructor: the build cache extension asks for configured goals outside of any execution.
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${user.dir}", readonly = true, required = true)
    private File startFolder;

    /**
     * The schemas to take from OpenAPI and AsyncAPI documents: patterns of their names, with the same notation as
     * {@code includes}. Schemas that these refer to are taken, too. By default all schemas
     * are taken.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.apiSchemas")
    private @Nullable List<String> apiSchemas;

    /**
     * Makes the keyword {@code format} an assertion. Strings with the formats date-time, date and uuid then become Java
     * types of their own. By default {@code format} is an annotation, as the specification says.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.assertFormats", defaultValue = "false")
    private boolean assertFormats;

    /**
     * The dialect of schemas without {@code $schema}: a draft ({@code 4}, {@code 6}, {@code 7}, {@code 2019-09} or
     * {@code 2020-12}), or the URI of a metaschema.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "jsonschema2records.dialect",
            defaultValue = "https://json-schema.org/draft/2020-12/schema",
            required = true)
    private String dialect;

    /**
     * Makes OpenAPI's {@code discriminator} decide which branch of a {@code oneOf} or {@code anyOf} applies. By default
     * it is an annotation, since JSON Schema does not have it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.discriminators", defaultValue = "false")
    private boolean discriminators;

    /**
     * Files to leave out of folders, jars and dependencies of schemas: patterns of paths below the folder or jar, with
     * the same notation as {@code includes}. References can still lead to these files.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.excludes")
    private @Nullable List<String> excludes;

    /**
     * Files to take from folders, jars and dependencies of schemas: patterns of paths below the folder or jar, in which
     * {@code ?} stands for a character of a name, {@code *} for any characters of a name, {@code **} for any folders,
     * {@code [a-z]} for a character of a set and <code>{a,b}</code> for one of the alternatives. By default all files
     * that end with {@code .json}, {@code .yaml}, {@code .yml} or {@code .jsonschema} are taken.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.includes")
    private @Nullable List<String> includes;

    /**
     * Reads the keyword {@code extends}, as draft 3 and jsonschema2pojo have it, like {@code allOf}. By default it is an
     * unknown keyword, which is reported.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.extendsAsAllOf", defaultValue = "false")
    private boolean extendsAsAllOf;

    /**
     * Files for references to documents elsewhere, since nothing is ever downloaded. Each mapping has a {@code prefix},
     * which is the beginning of URIs, and either a {@code folder} or a {@code dependency} ({@code groupId:artifactId}
     * or {@code groupId:artifactId:classifier}). A dependency can have a {@code path}, a folder inside it. The rest of
     * a URI is the name of a file in that folder, with or without {@code .json} added. The longest prefix is tried
     * first.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable List<SchemaMapping> mappings;

    /**
     * Dependencies of the project to take schemas from: {@code groupId:artifactId} or {@code
     * groupId:artifactId:classifier}. Every JSON and YAML file outside {@code META-INF} counts. To choose one file or
     * folder, give the element two children, {@code artifact} and {@code path}. The version is that of the project's
     * dependency; its scope may be {@code provided}. A module of the same build may be named as well, from the phase
     * test-compile on.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable List<SchemaDependency> schemaDependencies;

    /**
     * Patterns of schema locations, such as {@code account.json#/properties/pin}, whose values are secret: {@code
     * toString} and messages show {@code ***} instead. Values with {@code writeOnly}, {@code format: password} or
     * {@code javaSecret} are secret in any case.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable List<String> secrets;

    /**
     * Skips the goal. Sources that an earlier run generated are still compiled.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.skip", defaultValue = "false")
    private boolean skip;

    /** Returns the parameter {@code schemas}. Maven sets an empty list if it was left out. */
    abstract @Nullable List<File> schemas();

    /** Returns the default of {@code schemas}, relative to the project. */
    abstract String defaultSchemas();

    final MavenProject project() {
        return project;
    }

    /** Returns the folder in which Maven was started. */
    final Path startFolder() {
        return startFolder.toPath();
    }

    final String dialect() {
        return dialect;
    }

    final boolean isSkipped() {
        return skip;
    }

    final boolean assertsFormats() {
        return assertFormats;
    }

    final boolean usesDiscriminators() {
        return discriminators;
    }

    /** Returns the dependencies of the project. */
    final ProjectDependencies dependencies() {
        return new ProjectDependencies(project.getArtifacts());
    }

    /** Returns the options for the meaning of keywords. */
    final KeywordOptions keywords() throws InvalidConfigurationException {
        List<PlacePattern> patterns = new ArrayList<>();
        try {
            for (String secret : secrets == null ? List.<String>of() : secrets) {
                patterns.add(new PlacePattern(secret.strip()));
            }
        } catch (IllegalArgumentException e) {
            throw new InvalidConfigurationException("<secrets>: " + e.getMessage());
        }
        return new KeywordOptions(extendsAsAllOf, patterns);
    }

    /** Returns where the schemas are. */
    final SchemaSources sources() throws InvalidConfigurationException {
        @Nullable List<File> files = schemas();
        List<DependencyPart> dependencies = schemaDependencies == null
                ? List.of()
                : schemaDependencies.stream().map(SchemaDependency::toPart).toList();
        List<MappedSource> sources = new ArrayList<>();
        for (SchemaMapping mapping : mappings == null ? List.<SchemaMapping>of() : mappings) {
            sources.add(mapping.toSource());
        }
        return new SchemaSources(
                files == null ? List.of() : files.stream().map(File::toPath).toList(),
                baseFolder().resolve(defaultSchemas()),
                new FileFilter(globs("includes", includes), globs("excludes", excludes)),
                globs("apiSchemas", apiSchemas),
                dependencies,
                sources);
    }

    /** Returns the patterns of a parameter. */
    private static List<String> globs(String parameter, @Nullable List<String> patterns)
            throws InvalidConfigurationException {
        try {
            List<String> globs = listOf(patterns);
            globs.forEach(Glob::of);
            return globs;
        } catch (IllegalArgumentException e) {
            throw new InvalidConfigurationException("<" + parameter + ">: " + e.getMessage());
        }
    }

    private static <T> List<T> listOf(@Nullable List<T> parameter) {
        return parameter == null ? List.of() : parameter;
    }

    final Path baseFolder() {
        return project.getBasedir().toPath();
    }
}
