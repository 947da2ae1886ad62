package io.github.jsonschema2records.pojo.migrate;

import io.github.jsonschema2records.generator.name.spi.NameStyle;
import io.github.jsonschema2records.generator.upgrade.Draft;
import java.util.ArrayList;
import java.util.List;

/** Finds the configuration that corresponds to one of jsonschema2pojo. */
final class SettingsPlanner {

    private static final String NO_ANNOTATOR = "org.jsonschema2pojo.NoopAnnotator";

    private SettingsPlanner() {}

    /**
     * Returns the configuration.
     *
     * @param contents what the schemas contain
     * @param folderPackages whether schemas are in folders, which are packages for jsonschema2pojo
     * @param secrets the patterns for {@code toStringExcludes}
     */
    static Settings plan(OldConfiguration old, SchemaContents contents, boolean folderPackages, List<String> secrets) {
        List<String> schemas = new ArrayList<>(old.sources());
        schemas.remove("src/main/schema");
        schemas.removeIf(source -> !OldConfiguration.isPath(source));
        List<String> annotators = new ArrayList<>(old.list("customAnnotator"));
        annotators.remove(NO_ANNOTATOR);
        return new Settings(
                old.has("targetPackage") ? old.text("targetPackage") : "com.example",
                schemas,
                old.list("includes"),
                old.list("excludes"),
                contents.hasDialects() ? "" : Draft.DRAFT_7.metaschema() + "#",
                new NameStyle(
                        old.text("classNamePrefix"), old.text("classNameSuffix"), old.text("propertyWordDelimiters")),
                old.flag("useTitleAsClassname", false),
                folderPackages,
                new OldTypeRules(old, contents).rules(),
                old.flag("useBigIntegers", false),
                old.flag("includeAdditionalProperties", true),
                contents.hasExtends(),
                secrets,
                annotators,
                old.text("outputDirectory"),
                old.text("skip"));
    }
}
