package io.github.jsonschema2records.generator;

import io.github.jsonschema2records.generator.load.UriMapping;
import io.github.jsonschema2records.generator.name.NamesLockFile;
import io.github.jsonschema2records.generator.name.NamingStrategies;
import io.github.jsonschema2records.generator.plan.type.TypeOptions;
import io.github.jsonschema2records.generator.upgrade.Draft;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * The options of the generator. Immutable.
 *
 * @param packageName the Java package of all generated types
 * @param dialect the dialect of documents without {@code $schema}: a metaschema's URI
 * @param mappings folders and jars for documents with other URIs
 * @param types options for the choice of Java types; also whether {@code format} is an assertion
 * @param naming the id of the naming strategy
 * @param failOnIgnored whether a keyword without effect is an error: one that its dialect does not have or ignores
 * @param namesLock the file that keeps names stable when schemas change, or null
 * @param reuse the types shared with other builds
 */
public record GeneratorOptions(
        String packageName,
        URI dialect,
        List<UriMapping> mappings,
        TypeOptions types,
        String naming,
        boolean failOnIgnored,
        @Nullable NamesLockFile namesLock,
        Reuse reuse) {

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
        mappings = List.copyOf(mappings);
        if (!SourceVersion.isName(packageName)) {
            throw new IllegalArgumentException('"' + packageName + "\" is not a Java package name");
        }
    }

    /** Creates the default options: draft 2020-12, no mappings, formats not asserted. */
    public static GeneratorOptions of(String packageName) {
        return new GeneratorOptions(
                packageName,
                URI.create(Draft.DRAFT_2020_12.metaschema()),
                List.of(),
                TypeOptions.DEFAULTS,
                NamingStrategies.DEFAULT,
                false,
                null,
                Reuse.NONE);
    }

    /** Returns these options with another default dialect. */
    public GeneratorOptions withDialect(URI other) {
        return new GeneratorOptions(packageName, other, mappings, types, naming, failOnIgnored, namesLock, reuse);
    }

    /** Returns these options with other mappings. */
    public GeneratorOptions withMappings(List<UriMapping> others) {
        return new GeneratorOptions(packageName, dialect, others, types, naming, failOnIgnored, namesLock, reuse);
    }

    /** Returns these options with other choices of types. */
    public GeneratorOptions withTypes(TypeOptions others) {
        return new GeneratorOptions(packageName, dialect, mappings, others, naming, failOnIgnored, namesLock, reuse);
    }

    /** Returns these options with names from another strategy. */
    public GeneratorOptions withNaming(String id) {
        return new GeneratorOptions(packageName, dialect, mappings, types, id, failOnIgnored, namesLock, reuse);
    }

    /** Returns these options with a file that keeps names. */
    public GeneratorOptions withNamesLock(@Nullable NamesLockFile file) {
        return new GeneratorOptions(packageName, dialect, mappings, types, naming, failOnIgnored, file, reuse);
    }

    /** Returns these options with another severity of keywords without effect. */
    public GeneratorOptions withFailOnIgnored(boolean fail) {
        return new GeneratorOptions(packageName, dialect, mappings, types, naming, fail, namesLock, reuse);
    }

    /** Returns these options with other types shared with other builds. */
    public GeneratorOptions withReuse(Reuse other) {
        return new GeneratorOptions(packageName, dialect, mappings, types, naming, failOnIgnored, namesLock, other);
    }
}
