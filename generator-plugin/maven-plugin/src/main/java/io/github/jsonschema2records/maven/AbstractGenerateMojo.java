package io.github.jsonschema2records.maven;

import io.github.jsonschema2records.generator.name.NamesLockFile;
import io.github.jsonschema2records.generator.plan.type.TypeOptions;
import io.github.jsonschema2records.generator.write.RefusedWriteException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** The parameters that both goals have; {@link SourceGeneration} does the work. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters that have a default or are required.
abstract class AbstractGenerateMojo extends AbstractMojo {

    private final BuildContext buildContext;

    // Not in the constructor: the build cache extension asks for configured goals outside of any execution.
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Parameter(defaultValue = "${user.dir}", readonly = true, required = true)
    private File startFolder;

    @Parameter(defaultValue = "${session.userProperties}", readonly = true, required = true)
    private Properties userProperties;

    /**
     * Whether the keyword {@code format} is checked. If so, strings of the formats date-time, date and uuid become Java types
     * of their own; if not, as the specification has it, a format is a remark.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.assertFormats", defaultValue = "false")
    private boolean assertFormats;

    /**
     * Whether an integer without bounds becomes a {@code BigInteger}. If not, it becomes a {@code long}, and an integer that a
     * {@code long} cannot hold is refused when it is read.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.bigIntegers", defaultValue = "false")
    private boolean bigIntegers;

    /**
     * Whether OpenAPI's {@code discriminator} decides which branch of a {@code oneOf} or {@code anyOf} holds. If not, it says
     * nothing about what is valid, since JSON Schema does not know it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.discriminators", defaultValue = "false")
    private boolean discriminators;

    /**
     * Whether the build fails, before anything is generated, where the project could not compile what is generated: the runtime
     * is not on its class path, or it is compiled for less than Java 17. Projects of the packaging {@code pom} are not checked.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.checkProject", defaultValue = "true")
    private boolean checkProject;

    /**
     * A JSON file to write that tells what each keyword of the schemas is used for: types, validation, an annotation, or nothing
     * because the schema's dialect does not know it. Left out, none is written.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.coverageFile")
    private @Nullable File coverageFile;

    /**
     * What a schema without {@code $schema} is taken to be: the URI of a metaschema, such as
     * {@code http://json-schema.org/draft-07/schema#}.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "jsonschema2records.dialect",
            defaultValue = "https://json-schema.org/draft/2020-12/schema",
            required = true)
    private String dialect;

    /**
     * Whether to tell in the log which Java type each schema became, how the branches of unions are told apart, how patterns are
     * matched, and where dynamic references lead. Sources are then generated even if nothing has changed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.explain", defaultValue = "false")
    private boolean explain;

    /**
     * Whether the build fails when a schema has a keyword without effect: one that its dialect does not know, or that its draft
     * has us ignore.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.failOnIgnored", defaultValue = "false")
    private boolean failOnIgnored;

    /**
     * Whether the build fails when there is something to warn of in the schemas.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /**
     * Whether the formats that are checked choose Java types. If not, such strings stay strings.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.formatTypes", defaultValue = "true")
    private boolean formatTypes;

    /**
     * Where references to documents elsewhere are answered from, since nothing is ever downloaded. Each mapping has a
     * {@code prefix}, which the URIs start with, and either a {@code folder} or a {@code dependency}
     * ({@code groupId:artifactId} or {@code groupId:artifactId:classifier}, if need be with a {@code path}, the folder in it).
     * The rest of a URI is the name of a file in there, as it is or with {@code .json} added. The longest prefix is tried
     * first.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable List<SchemaMapping> mappings;

    /**
     * Who names types, properties and constants: {@code records}, this generator itself, or {@code jsonschema2pojo}, which
     * needs the artifact {@code io.github.jsonschema2records:jsonschema2records-pojo-bridge} as a dependency of the plug-in.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.naming", defaultValue = "records", required = true)
    private String naming;

    /**
     * A file that keeps Java names from one version of the schemas to the next, such as {@code src/main/schema/names.lock}.
     * It belongs under version control. Left out, names depend on the schemas alone.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.namesLock")
    private @Nullable File namesLock;

    /**
     * What becomes of that file when names are new or gone: {@code update} writes it, with {@code check} the build fails.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.namesLockMode", defaultValue = "update")
    private String namesLockMode;

    /**
     * The Java package of everything that is generated.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.package", required = true)
    private String packageName;

    /**
     * Whether the types of dependencies are used where a schema refers to those that they were generated from, instead of
     * generating them again. It concerns dependencies that have an index of their types, see {@code writeIndex}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.reuseTypes", defaultValue = "true")
    private boolean reuseTypes;

    /**
     * Dependencies of the project to take schemas from: {@code groupId:artifactId} or
     * {@code groupId:artifactId:classifier}. Every JSON and YAML file outside {@code META-INF} counts; to choose, give the
     * element two children, {@code artifact} and {@code path}, the one folder or file in the dependency that counts. The
     * version is that of the project's dependency; its scope may be {@code provided}. A module of the same build may be named
     * as well, from the phase test-compile on.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable List<SchemaDependency> schemaDependencies;

    /**
     * Whether to generate nothing. What an earlier run generated is compiled even so.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.skip", defaultValue = "false")
    private boolean skip;

    /**
     * Whether the project's jar gets an index of the generated types and the schemas they were generated from, so that builds
     * whose schemas refer to these can use the types. What reads and writes the types is public then. Only schemas with a URI
     * are in it, that is with {@code $id}, and one execution of a goal can write one.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.writeIndex", defaultValue = "false")
    private boolean writeIndex;

    AbstractGenerateMojo(BuildContext buildContext) {
        this.buildContext = buildContext;
    }

    /** The parameter {@code outputDirectory}. */
    abstract File outputDirectory();

    /** The parameter {@code schemas}; Maven sets an empty list if it was left out. */
    abstract @Nullable List<File> schemas();

    /** What is meant if it was left out, relative to the project. */
    abstract String defaultSchemas();

    /** Has the sources in a folder compiled. */
    abstract void addSourceRoot(MavenProject project, String folder);

    /** The parameter {@code resourceDirectory}. */
    abstract File resourceDirectory();

    /** Has the resources in a folder packaged. */
    abstract void addResources(MavenProject project, Resource resources);

    /** Folders of the project's own classes that are compiled before. */
    abstract List<Path> ownClasses(MavenProject project);

    /** Returns whether the sources are compiled with the project's tests. */
    abstract boolean isForTests();

    /** Returns whether generated sources would not be compiled, so that there is no reason to generate any. */
    abstract boolean isSkipped();

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        Path outputFolder = outputDirectory().toPath();
        addSourceRoot(project, outputFolder.toString());
        if (writeIndex) {
            Resource resources = new Resource();
            resources.setDirectory(resourceDirectory().toString());
            addResources(project, resources);
        }
        if (skip || isSkipped()) {
            getLog().info("Generation is skipped");
            return;
        }
        try {
            OutputFolderClaim.claim(project, outputFolder, execution.getExecutionId());
            if (writeIndex) {
                OutputFolderClaim.claimIndex(project, execution);
            }
            if (checkProject) {
                PluginDescriptor plugin = execution.getMojoDescriptor().getPluginDescriptor();
                new CompilationCheck(project, userProperties, plugin.getGroupId(), plugin.getVersion())
                        .run(isForTests(), getLog());
            }
            GenerationOutcome outcome = SourceGeneration.run(request(outputFolder), getLog()::info);
            new IdeFeedback(buildContext, outputFolder).show(outcome);
            outcome.match(new OutcomeReport(getLog(), startFolder.toPath(), outputFolder));
        } catch (InvalidConfigurationException | RefusedWriteException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("the sources could not be generated: " + e, e);
        }
    }

    private GenerationRequest request(Path outputFolder) throws InvalidConfigurationException {
        return new GenerationRequest(
                packageName,
                dialect,
                new TypeOptions(assertFormats, formatTypes, bigIntegers, discriminators),
                naming,
                failOnIgnored,
                failOnWarning,
                namesLock(),
                sources(),
                new ProjectDependencies(project.getArtifacts()),
                new TypeSharing(
                        reuseTypes,
                        ownClasses(project),
                        writeIndex ? resourceDirectory().toPath() : null),
                outputFolder,
                coverageFile == null ? null : coverageFile.toPath(),
                explain,
                new StatusFolder(Path.of(project.getBuild().getDirectory()), baseFolder()).fileOf(outputFolder));
    }

    private @Nullable NamesLockFile namesLock() throws InvalidConfigurationException {
        NamesLockFile.Mode mode = switch (namesLockMode) {
            case "update" -> NamesLockFile.Mode.UPDATE;
            case "check" -> NamesLockFile.Mode.CHECK;
            default ->
                throw new InvalidConfigurationException(
                        "<namesLockMode> must be update or check, not \"" + namesLockMode + '"');
        };
        return namesLock == null ? null : new NamesLockFile(namesLock.toPath(), mode);
    }

    private SchemaSources sources() throws InvalidConfigurationException {
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
                dependencies,
                sources);
    }

    private Path baseFolder() {
        return project.getBasedir().toPath();
    }
}
