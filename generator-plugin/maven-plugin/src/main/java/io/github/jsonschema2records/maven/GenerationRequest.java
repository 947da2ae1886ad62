package io.github.jsonschema2records.maven;

import io.github.jsonschema2records.generator.analyze.PackageRule;
import io.github.jsonschema2records.generator.name.NamesLockFile;
import io.github.jsonschema2records.generator.name.spi.NameStyle;
import io.github.jsonschema2records.generator.plan.type.TypeOptions;
import io.github.jsonschema2records.generator.upgrade.KeywordOptions;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a goal. Immutable; nothing has been looked up yet.
 *
 * @param packageName the Java package of all generated types
 * @param packages the rule by which documents are divided into packages
 * @param dialect URI of the metaschema for schemas without {@code $schema}
 * @param keywords options for the meaning of keywords
 * @param types options for the choice of Java types
 * @param jacksonAnnotations whether JSON mappers that know Jackson's annotations can read the types
 * @param naming the id of the naming strategy
 * @param titleNames whether titles name the types of documents
 * @param nameStyle wishes for the naming strategy
 * @param failOnIgnored whether a keyword without effect is an error
 * @param failOnWarning whether a warning fails the build like an error
 * @param namesLock the file that keeps names stable, or null
 * @param sources the schemas
 * @param dependencies the project's dependencies
 * @param sharing the types shared with other builds
 * @param outputFolder the folder of the sources
 * @param coverageFile the file for the uses of each keyword, or null
 * @param explain whether to explain the decisions about each schema
 * @param statusFile the file that keeps the state between runs
 */
record GenerationRequest(
        String packageName,
        PackageRule packages,
        String dialect,
        KeywordOptions keywords,
        TypeOptions types,
        boolean jacksonAnnotations,
        String naming,
        NameStyle nameStyle,
        boolean titleNames,
        boolean failOnIgnored,
        boolean failOnWarning,
        @Nullable NamesLockFile namesLock,
        SchemaSources sources,
        ProjectDependencies dependencies,
        TypeSharing sharing,
        Path outputFolder,
        @Nullable Path coverageFile,
        boolean explain,
        Path statusFile) {}
