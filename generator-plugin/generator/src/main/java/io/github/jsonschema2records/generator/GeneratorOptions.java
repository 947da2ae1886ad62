package io.github.jsonschema2records.generator;

import io.github.jsonschema2records.generator.analyze.PackageRule;
import io.github.jsonschema2records.generator.analyze.Packages;
import io.github.jsonschema2records.generator.emit.java.EmitOptions;
import io.github.jsonschema2records.generator.lint.LintOptions;
import io.github.jsonschema2records.generator.load.JavaNames;
import io.github.jsonschema2records.generator.load.LoadRequest;
import io.github.jsonschema2records.generator.load.NamedFolders;
import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.load.UriMapping;
import io.github.jsonschema2records.generator.name.NameOptions;
import io.github.jsonschema2records.generator.name.NamesLockFile;
import io.github.jsonschema2records.generator.name.spi.NameStyle;
import io.github.jsonschema2records.generator.plan.type.TypeOptions;
import io.github.jsonschema2records.generator.syntax.Glob;
import io.github.jsonschema2records.generator.upgrade.Draft;
import io.github.jsonschema2records.generator.upgrade.KeywordOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The options of the generator. Immutable.
 *
 * @param packageName the Java package of the generated types, or the one around their packages
 * @param documents options about documents
 * @param types options for the choice of Java types; also whether {@code format} is an assertion
 * @param names options for the choice of Java names
 * @param failOnIgnored whether a keyword without effect is an error: one that its dialect does not have or ignores
 * @param reuse the types shared with other builds
 * @param jacksonAnnotations whether JSON mappers that know Jackson's annotations can read the types
 */
public record GeneratorOptions(
        String packageName,
        Documents documents,
        TypeOptions types,
        NameOptions names,
        boolean failOnIgnored,
        Reuse reuse,
        boolean jacksonAnnotations) {

    /**
     * The options about documents.
     *
     * @param dialect the dialect of documents without {@code $schema}: a metaschema's URI
     * @param mappings folders and jars for documents with other URIs
     * @param keywords options for the meaning of keywords
     * @param apiSchemas globs for the names of the schemas to generate from OpenAPI and AsyncAPI documents; none for
     *     all
     */
    public record Documents(URI dialect, List<UriMapping> mappings, KeywordOptions keywords, List<String> apiSchemas) {

        /** The default options: draft 2020-12, without mappings. */
        public static final Documents DEFAULTS = new Documents(
                URI.create(Draft.DRAFT_2020_12.metaschema()), List.of(), KeywordOptions.DEFAULTS, List.of());

        public Documents {
            mappings = List.copyOf(mappings);
            apiSchemas = List.copyOf(apiSchemas);
            apiSchemas.forEach(Glob::of);
        }
    }

    /**
     * The types shared with other builds.
     *
     * @param from jars and folders of classes with types that other builds generated, which are not generated again;
     *     the first one that has a schema counts
     * @param exportsTypes whether other builds can use the types of this one
     */
    public record Reuse(List<Path> from, boolean exportsTypes) {

        /** Shares no types. */
        public static final Reuse NONE = new Reuse(List.of(), false);

        public Reuse {
            from = List.copyOf(from);
        }
    }

    public GeneratorOptions {
        if (!JavaNames.isQualified(packageName)) {
            throw new IllegalArgumentException('"' + packageName + "\" is not a Java package name");
        }
    }

    /** Creates the default options: draft 2020-12, no mappings, formats not asserted. */
    public static GeneratorOptions of(String packageName) {
        return new GeneratorOptions(
                packageName, Documents.DEFAULTS, TypeOptions.DEFAULTS, NameOptions.DEFAULTS, false, Reuse.NONE, true);
    }

    /** Returns these options with another Java package. */
    public GeneratorOptions withPackageName(String name) {
        return new GeneratorOptions(name, documents, types, names, failOnIgnored, reuse, jacksonAnnotations);
    }

    /** Returns these options with another default dialect. */
    public GeneratorOptions withDialect(URI other) {
        return with(new Documents(other, documents.mappings(), documents.keywords(), documents.apiSchemas()));
    }

    /** Returns these options with other mappings. */
    public GeneratorOptions withMappings(List<UriMapping> others) {
        return with(new Documents(documents.dialect(), others, documents.keywords(), documents.apiSchemas()));
    }

    /** Returns these options with other meanings of keywords. */
    public GeneratorOptions withKeywords(KeywordOptions others) {
        return with(new Documents(documents.dialect(), documents.mappings(), others, documents.apiSchemas()));
    }

    /** Returns these options with a choice of the schemas of OpenAPI and AsyncAPI documents: globs for names. */
    public GeneratorOptions withApiSchemas(List<String> globs) {
        return with(new Documents(documents.dialect(), documents.mappings(), documents.keywords(), globs));
    }

    private GeneratorOptions with(Documents others) {
        return new GeneratorOptions(packageName, others, types, names, failOnIgnored, reuse, jacksonAnnotations);
    }

    /** Returns these options with other choices of types. */
    public GeneratorOptions withTypes(TypeOptions others) {
        return new GeneratorOptions(packageName, documents, others, names, failOnIgnored, reuse, jacksonAnnotations);
    }

    /** Returns these options with names from another strategy. */
    public GeneratorOptions withNaming(String id) {
        return with(names.withStrategy(id));
    }

    /** Returns these options with names of documents by their titles, or by their file names. */
    public GeneratorOptions withTitleNames(boolean byTitle) {
        return with(names.withTitles(byTitle));
    }

    /** Returns these options with other wishes for the naming strategy. */
    public GeneratorOptions withNameStyle(NameStyle style) {
        return with(names.withStyle(style));
    }

    /** Returns these options with a file that keeps names. */
    public GeneratorOptions withNamesLock(@Nullable NamesLockFile file) {
        return with(names.withLock(file));
    }

    private GeneratorOptions with(NameOptions others) {
        return new GeneratorOptions(packageName, documents, types, others, failOnIgnored, reuse, jacksonAnnotations);
    }

    /** Returns these options with another severity of keywords without effect. */
    public GeneratorOptions withFailOnIgnored(boolean fail) {
        return new GeneratorOptions(packageName, documents, types, names, fail, reuse, jacksonAnnotations);
    }

    /** Returns these options with other types shared with other builds. */
    public GeneratorOptions withReuse(Reuse other) {
        return new GeneratorOptions(packageName, documents, types, names, failOnIgnored, other, jacksonAnnotations);
    }

    /** Returns these options with or without the methods that JSON mappers call. */
    public GeneratorOptions withJacksonAnnotations(boolean present) {
        return new GeneratorOptions(packageName, documents, types, names, failOnIgnored, reuse, present);
    }

    /** Returns these options with another division of documents into packages. */
    public GeneratorOptions withPackages(PackageRule rule) {
        return with(names.withPackages(rule));
    }

    /** Returns the packages of a run. */
    Packages packages(List<SchemaInput> inputs) {
        return new Packages(packageName, names.packages(), NamedFolders.of(load(inputs)));
    }

    LoadRequest load(List<SchemaInput> inputs) {
        return new LoadRequest(inputs, documents.mappings(), documents.dialect(), reuse.from(), documents.apiSchemas());
    }

    EmitOptions emit() {
        return new EmitOptions(reuse.exportsTypes(), jacksonAnnotations);
    }

    LintOptions lint() {
        return new LintOptions(packageName, failOnIgnored, types.assertFormats(), types.discriminators());
    }
}
