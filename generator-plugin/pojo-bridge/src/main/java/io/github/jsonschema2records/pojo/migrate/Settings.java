package io.github.jsonschema2records.pojo.migrate;

import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.analyze.PackageRule;
import io.github.jsonschema2records.generator.name.spi.NameStyle;
import io.github.jsonschema2records.generator.plan.type.TypeOptions;
import io.github.jsonschema2records.generator.plan.type.TypeRule;
import io.github.jsonschema2records.generator.upgrade.KeywordOptions;
import io.github.jsonschema2records.generator.upgrade.PlacePattern;
import java.net.URI;
import java.util.List;

/**
 * The configuration of this plug-in that corresponds to one of jsonschema2pojo.
 *
 * @param packageName the package
 * @param schemas the files and folders, as the POM writes them; none for the default
 * @param includes patterns of files in them
 * @param excludes patterns of files to leave out
 * @param dialect the dialect of schemas without {@code $schema}; empty for the default
 * @param nameStyle the wishes for names
 * @param titleNames whether titles name the types of documents
 * @param folderPackages whether each folder has a package
 * @param types rules for types
 * @param bigIntegers whether integers without bounds are {@code BigInteger}s
 * @param additionalProperties whether records keep properties that schemas do not describe
 * @param extendsAsAllOf whether {@code extends} means {@code allOf}
 * @param secrets patterns of places whose values {@code toString} masks
 * @param annotators the names of annotators' classes
 * @param outputDirectory the folder for the sources; empty for the default
 * @param skip the value of {@code skip}; empty if it is not set
 */
record Settings(
        String packageName,
        List<String> schemas,
        List<String> includes,
        List<String> excludes,
        String dialect,
        NameStyle nameStyle,
        boolean titleNames,
        boolean folderPackages,
        List<TypeRule> types,
        boolean bigIntegers,
        boolean additionalProperties,
        boolean extendsAsAllOf,
        List<String> secrets,
        List<String> annotators,
        String outputDirectory,
        String skip) {

    /** The naming strategy of the bridge. */
    static final String NAMING = "jsonschema2pojo";

    /** Returns the settings with another folder for the sources. */
    Settings withOutputDirectory(String folder) {
        return new Settings(
                packageName,
                schemas,
                includes,
                excludes,
                dialect,
                nameStyle,
                titleNames,
                folderPackages,
                types,
                bigIntegers,
                additionalProperties,
                extendsAsAllOf,
                secrets,
                annotators,
                folder,
                skip);
    }

    /** Returns the options of the generator, without annotators, which do not change types and names. */
    GeneratorOptions options() {
        TypeOptions typeOptions = new TypeOptions(false, true, bigIntegers, false, types, List.of())
                .withAdditionalProperties(additionalProperties);
        KeywordOptions keywords = new KeywordOptions(
                extendsAsAllOf, secrets.stream().map(PlacePattern::new).toList());
        GeneratorOptions options = GeneratorOptions.of(packageName)
                .withTypes(typeOptions)
                .withKeywords(keywords)
                .withNaming(NAMING)
                .withNameStyle(nameStyle)
                .withTitleNames(titleNames)
                .withPackages(folderPackages ? PackageRule.FOLDER : PackageRule.ONE);
        return dialect.isEmpty() ? options : options.withDialect(URI.create(dialect));
    }
}
