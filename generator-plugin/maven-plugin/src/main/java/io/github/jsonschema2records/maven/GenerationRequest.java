package io.github.jsonschema2records.maven;

import io.github.jsonschema2records.generator.name.NamesLockFile;
import io.github.jsonschema2records.generator.plan.type.TypeOptions;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a goal was asked for: its parameters, immutable, before anything was looked up.
 *
 * @param packageName the Java package of everything that is generated
 * @param dialect the metaschema's URI that a schema without {@code $schema} means
 * @param types how Java types are chosen
 * @param naming the id of the naming strategy
 * @param failOnIgnored whether a keyword without effect is an error
 * @param failOnWarning whether a warning is as bad as an error
 * @param namesLock what keeps names from one version of the schemas to the next, or null
 * @param sources where schemas come from
 * @param dependencies the project's
 * @param sharing what types are taken from other builds and offered to them
 * @param outputFolder where the sources go
 * @param coverageFile where to tell what each keyword is used for, or null
 * @param explain whether to tell what was decided about each schema
 * @param statusFile what is kept from run to run
 */
record GenerationRequest(
        String packageName,
        String dialect,
        TypeOptions types,
        String naming,
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
