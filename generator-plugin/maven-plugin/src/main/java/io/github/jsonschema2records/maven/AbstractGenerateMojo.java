package io.github.jsonschema2records.maven;

import io.github.jsonschema2records.generator.analyze.PackageRule;
import io.github.jsonschema2records.generator.name.NamesLockFile;
import io.github.jsonschema2records.generator.name.spi.NameStyle;
import io.github.jsonschema2records.generator.plan.type.AnnotationRule;
import io.github.jsonschema2records.generator.plan.type.TypeOptions;
import io.github.jsonschema2records.generator.plan.type.TypeRule;
import io.github.jsonschema2records.generator.write.RefusedWriteException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** The parameters of both goals that generate. {@link SourceGeneration} does the work. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters that have a default or are required.
abstract class AbstractGenerateMojo extends AbstractSchemaMojo {

    private final BuildContext buildContext;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Parameter(defaultValue = "${session.userProperties}", readonly = true, required = true)
    private Properties userProperties;

    /**
     * Keeps properties that a schema does not describe in the component {@code additionalProperties} of the record. If
     * false, such properties are skipped when an object is read, and not written.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.additionalProperties", defaultValue = "true")
    private boolean additionalProperties;

    /**
     * Annotations for generated types and accessors. Each has {@code on}, which is {@code type} or {@code accessor},
     * and the annotation as Java {@code code} with full names of classes, such as {@code @com.acme.Audited(level = 2)}.
     * Its values are strings, numbers, booleans, classes, constants, and arrays of these. With {@code places}, patterns
     * of schema locations such as {@code order.json#/$defs/*}, it applies to those places only.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable List<AnnotationSetting> annotations;

    /**
     * Names of classes that annotate generated types and accessors. A class implements {@code
     * io.github.jsonschema2records.generator.annotate.spi.Annotator}, or is an annotator of jsonschema2pojo, which also
     * needs {@code io.github.jsonschema2records:jsonschema2records-pojo-bridge}. Their artifacts are dependencies of the
     * plug-in.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable List<String> annotators;

    /**
     * Uses {@code BigInteger} for integers without bounds. By default they become {@code long}, and a larger integer is
     * refused when it is read.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.bigIntegers", defaultValue = "false")
    private boolean bigIntegers;

    /**
     * Checks that the project can compile the generated code, and otherwise fails the build before anything is
     * generated. The runtime must be on the project's class path, and the project must be compiled for Java 17 or
     * later. Projects with the packaging {@code pom} are not checked.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.checkProject", defaultValue = "true")
    private boolean checkProject;

    /**
     * A JSON file to write that lists the uses of each keyword of the schemas: types, validation, an annotation, or
     * none because the schema's dialect does not have it. By default no file is written.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.coverageFile")
    private @Nullable File coverageFile;

    /**
     * Logs which Java type each schema became, how the branches of unions are distinguished, how patterns are matched,
     * and where dynamic references lead. Sources are then generated even if nothing has changed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.explain", defaultValue = "false")
    private boolean explain;

    /**
     * Fails the build if a schema has a keyword without effect: one that its dialect does not have, or that its draft
     * ignores.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.failOnIgnored", defaultValue = "false")
    private boolean failOnIgnored;

    /**
     * Fails the build if there is a warning about the schemas.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /**
     * Uses Java types of their own for strings with an asserted format. If false, such strings become {@code String}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.formatTypes", defaultValue = "true")
    private boolean formatTypes;

    /**
     * Gives every type the method with which plain Jackson mappers, and other mappers that know Jackson's annotations,
     * read and validate it. If false, such mappers cannot read the types without a module.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.jacksonAnnotations", defaultValue = "true")
    private boolean jacksonAnnotations;

    /**
     * The naming of types, properties and constants: {@code records}, which is the generator's own, or {@code
     * jsonschema2pojo}, which needs the artifact {@code io.github.jsonschema2records:jsonschema2records-pojo-bridge} as
     * a dependency of the plug-in.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.naming", defaultValue = "records", required = true)
    private String naming;

    /**
     * The beginning of the name of each type, with the naming {@code jsonschema2pojo}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.namePrefix", defaultValue = "")
    private @Nullable String namePrefix;

    /**
     * The end of the name of each type, with the naming {@code jsonschema2pojo}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.nameSuffix", defaultValue = "")
    private @Nullable String nameSuffix;

    /**
     * A file that keeps Java names stable when schemas change, such as {@code src/main/schema/names.lock}. It belongs
     * under version control. By default names depend on the schemas alone.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.namesLock")
    private @Nullable File namesLock;

    /**
     * Reaction to new and removed names: {@code update} writes them into {@code namesLock}, {@code check} fails the
     * build.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.namesLockMode", defaultValue = "update")
    private String namesLockMode;

    /**
     * The Java package of the generated types, or the one around their packages.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.package", required = true)
    private String packageName;

    /**
     * The packages of schema documents: {@code one} for all; {@code folder}, with a package below {@code packageName}
     * for each folder in a folder of schemas; or {@code id}, with a package below {@code packageName} for each path in
     * {@code $id}. The package in a {@code javaType} counts more.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.packages", defaultValue = "one", required = true)
    private String packages;

    /**
     * Uses the types of dependencies instead of generating them again, if a schema refers to schemas of these types.
     * The dependencies need an index of their types, see {@code writeIndex}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.reuseTypes", defaultValue = "true")
    private boolean reuseTypes;

    /**
     * Names the type of a schema document after its {@code title}. By default its file name determines the name.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.titleNames", defaultValue = "false")
    private boolean titleNames;

    /**
     * Rules for the Java types of strings and numbers. Each rule has a {@code javaType}, such as {@code
     * java.time.Instant}, and conditions: a {@code format}, a {@code jsonType} ({@code string}, {@code integer},
     * {@code number}, {@code boolean}, or {@code array} for sets), and {@code places}, patterns of schema locations
     * such as {@code order.json#/properties/*At}. Where several rules apply, places count more than the format, and the
     * format more than the JSON type. The keyword {@code javaType} in a schema counts more than all rules. With a
     * {@code converter}, a class with the static methods {@code fromJson} and {@code toJson}, the Java type can be any
     * class.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable List<TypeSetting> types;

    /**
     * The characters that separate words in names of JSON, with the naming {@code jsonschema2pojo}. By default these are
     * hyphen, space and underscore.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.wordDelimiters")
    private @Nullable String wordDelimiters;

    /**
     * Adds an index of the generated types, and the schemas they were generated from, to the project's jar. Builds
     * whose schemas refer to these can then use the types, and the codecs of the types are public. Only schemas with a
     * URI are included, that is with {@code $id}. Only one execution of a goal can write an index.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jsonschema2records.writeIndex", defaultValue = "false")
    private boolean writeIndex;

    AbstractGenerateMojo(BuildContext buildContext) {
        this.buildContext = buildContext;
    }

    /** Returns the parameter {@code outputDirectory}. */
    abstract File outputDirectory();

    /** Adds a folder of sources to be compiled. */
    abstract void addSourceRoot(MavenProject project, String folder);

    /** Returns the parameter {@code resourceDirectory}. */
    abstract File resourceDirectory();

    /** Adds a folder of resources to be packaged. */
    abstract void addResources(MavenProject project, Resource resources);

    /** Returns the folders of the project's own classes that are compiled before. */
    abstract List<Path> ownClasses(MavenProject project);

    /** Returns whether the sources are compiled with the project's tests. */
    abstract boolean isForTests();

    /** Returns whether generated sources would not be compiled, so that there is no reason to generate any. */
    abstract boolean isNeedless();

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        try {
            run();
        } catch (InvalidConfigurationException | RefusedWriteException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("the sources could not be generated: " + e, e);
        }
    }

    /** Does the work of the goal: by default, generates. */
    void run() throws InvalidConfigurationException, IOException, MojoFailureException {
        Path outputFolder = outputDirectory().toPath();
        MavenProject project = project();
        addSourceRoot(project, outputFolder.toString());
        if (writeIndex) {
            Resource resources = new Resource();
            resources.setDirectory(resourceDirectory().toString());
            addResources(project, resources);
        }
        if (isSkipped() || isNeedless()) {
            getLog().info("Generation is skipped");
            return;
        }
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
        outcome.match(new OutcomeReport(getLog(), startFolder(), outputFolder));
    }

    /** Returns the parameters as a request. */
    final GenerationRequest request(Path outputFolder) throws InvalidConfigurationException {
        return new GenerationRequest(
                packageName,
                packages(),
                dialect(),
                keywords(),
                types(),
                jacksonAnnotations,
                naming,
                new NameStyle(text(namePrefix), text(nameSuffix), text(wordDelimiters)),
                titleNames,
                failOnIgnored,
                failOnWarning,
                namesLock(),
                sources(),
                dependencies(),
                new TypeSharing(
                        reuseTypes,
                        ownClasses(project()),
                        writeIndex ? resourceDirectory().toPath() : null),
                outputFolder,
                coverageFile == null ? null : coverageFile.toPath(),
                explain,
                new StatusFolder(Path.of(project().getBuild().getDirectory()), baseFolder()).fileOf(outputFolder));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private TypeOptions types() throws InvalidConfigurationException {
        List<TypeRule> rules = new ArrayList<>();
        for (TypeSetting setting : types == null ? List.<TypeSetting>of() : types) {
            rules.add(setting.toRule());
        }
        List<AnnotationRule> annotated = new ArrayList<>();
        for (AnnotationSetting setting : annotations == null ? List.<AnnotationSetting>of() : annotations) {
            annotated.add(setting.toRule());
        }
        try {
            return new TypeOptions(assertsFormats(), formatTypes, bigIntegers, usesDiscriminators(), rules, annotated)
                    .withAnnotators(annotators == null ? List.of() : annotators)
                    .withAdditionalProperties(additionalProperties);
        } catch (IllegalArgumentException e) {
            throw new InvalidConfigurationException("<types>: " + e.getMessage());
        }
    }

    private PackageRule packages() throws InvalidConfigurationException {
        try {
            return PackageRule.of(packages);
        } catch (IllegalArgumentException e) {
            throw new InvalidConfigurationException("<packages>: " + e.getMessage());
        }
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
}
