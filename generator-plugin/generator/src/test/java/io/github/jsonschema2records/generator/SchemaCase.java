package io.github.jsonschema2records.generator;

import io.github.jsonschema2records.generator.analyze.PackageRule;
import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.emit.JavaSource;
import io.github.jsonschema2records.generator.load.FileFilter;
import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import io.github.jsonschema2records.generator.load.UriMapping;
import io.github.jsonschema2records.generator.name.NamesLockFile;
import io.github.jsonschema2records.generator.name.NamesLockFile.Mode;
import io.github.jsonschema2records.generator.plan.type.AnnotationRule;
import io.github.jsonschema2records.generator.plan.type.TypeOptions;
import io.github.jsonschema2records.generator.plan.type.TypeRule;
import io.github.jsonschema2records.generator.upgrade.KeywordOptions;
import io.github.jsonschema2records.generator.upgrade.PlacePattern;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder that is a test: every JSON and YAML file that stands directly in it is a schema to generate from; {@code
 * options.properties} says what is not the default; {@code disabled.txt}, if it is there, says why the case is left
 * out.
 */
record SchemaCase(Path folder) {

    private static final Set<String> OPTIONS = Set.of(
            "package",
            "assertFormats",
            "formatTypes",
            "bigIntegers",
            "discriminators",
            "failOnIgnored",
            "jacksonAnnotations",
            "types",
            "additionalProperties",
            "extendsAsAllOf",
            "secrets",
            "annotations",
            "dialect",
            "mapping",
            "inputs",
            "root",
            "golden",
            "namesLock",
            "titleNames",
            "packages",
            "apiSchemas");

    /** Every case of a folder; with {@code -Dfixtures.only=NAME,NAME} the named ones. */
    static List<SchemaCase> in(Path folder) {
        String only = System.getProperty("fixtures.only");
        return ProjectFiles.foldersIn(folder).stream()
                .map(SchemaCase::new)
                .filter(fixture -> only == null || List.of(only.split(",")).contains(fixture.name()))
                .toList();
    }

    String name() {
        return folder.getFileName().toString();
    }

    Optional<String> disabled() {
        Path reason = folder.resolve("disabled.txt");
        return Files.exists(reason) ? Optional.of(ProjectFiles.read(reason).strip()) : Optional.empty();
    }

    /** The schemas in the order of their names, or what the option {@code inputs} names, separated by commas. */
    List<Path> schemas() {
        String named = properties().getProperty("inputs");
        return named == null
                ? ProjectFiles.filesIn(folder).stream()
                        .filter(file ->
                                FileFilter.ALL.accepts(file.getFileName().toString()))
                        .toList()
                : List.of(named.split(",")).stream().map(folder::resolve).toList();
    }

    /** The name of the document whose type and validator the instances are for. */
    String root() {
        String given = properties().getProperty("root");
        if (given != null) {
            return given;
        }
        String only = schemas().get(0).getFileName().toString();
        return only.substring(0, only.lastIndexOf('.'));
    }

    /** Whether the sources are compared; not those that are long by design. */
    boolean hasGolden() {
        return flag(properties(), "golden", true);
    }

    /** The classes of the user that the generated code refers to: the sources in the folder {@code java}. */
    List<JavaSource> ownSources() {
        Path java = folder.resolve("java");
        return ProjectFiles.filesBelow(java).stream()
                .map(file -> new JavaSource(ProjectFiles.relative(java, file), ProjectFiles.read(file)))
                .toList();
    }

    /** What the command {@code lint} reports. */
    List<Diagnostic> lint() {
        return new Generator(options())
                .lint(schemas().stream().<SchemaInput>map(PathInput::new).toList());
    }

    GenerationResult generate() {
        return generate(schemas());
    }

    GenerationResult generate(List<Path> schemas) {
        return new Generator(options())
                .run(schemas.stream().<SchemaInput>map(PathInput::new).toList());
    }

    GeneratorOptions options() {
        Properties given = properties();
        TypeOptions types = new TypeOptions(
                flag(given, "assertFormats", TypeOptions.DEFAULTS.assertFormats()),
                flag(given, "formatTypes", TypeOptions.DEFAULTS.formatTypes()),
                flag(given, "bigIntegers", TypeOptions.DEFAULTS.bigIntegers()),
                flag(given, "discriminators", TypeOptions.DEFAULTS.discriminators()),
                Stream.of(given.getProperty("types", "").split(" "))
                        .filter(rule -> !rule.isEmpty())
                        .map(TypeRule::parse)
                        .toList(),
                Stream.of(given.getProperty("annotations", "").split(";"))
                        .filter(rule -> !rule.isEmpty())
                        .map(AnnotationRule::parse)
                        .toList());
        GeneratorOptions options = GeneratorOptions.of(given.getProperty("package", "com.example"))
                .withTypes(types.withAdditionalProperties(flag(given, "additionalProperties", true)))
                .withKeywords(new KeywordOptions(
                        flag(given, "extendsAsAllOf", false),
                        Stream.of(given.getProperty("secrets", "").split(" "))
                                .filter(pattern -> !pattern.isEmpty())
                                .map(PlacePattern::new)
                                .toList()))
                .withFailOnIgnored(flag(given, "failOnIgnored", false))
                .withJacksonAnnotations(flag(given, "jacksonAnnotations", true))
                .withMappings(mappings(given))
                .withTitleNames(flag(given, "titleNames", false))
                .withPackages(PackageRule.of(given.getProperty("packages", "one")))
                .withApiSchemas(Stream.of(given.getProperty("apiSchemas", "").split(" "))
                        .filter(glob -> !glob.isEmpty())
                        .toList())
                .withNamesLock(namesLock(given));
        String dialect = given.getProperty("dialect");
        return dialect == null ? options : options.withDialect(URI.create(dialect));
    }

    /** The file {@code names.lock}, where there is one or the option {@code namesLock} names its mode. */
    private NamesLockFile namesLock(Properties given) {
        Path file = folder.resolve("names.lock");
        String mode = given.getProperty("namesLock");
        return mode == null && !Files.exists(file)
                ? null
                : new NamesLockFile(file, mode == null ? Mode.UPDATE : Mode.valueOf(mode));
    }

    private List<UriMapping> mappings(Properties given) {
        String mapping = given.getProperty("mapping");
        if (mapping == null) {
            return List.of();
        }
        int equals = mapping.indexOf('=');
        return List.of(new UriMapping(mapping.substring(0, equals), folder.resolve(mapping.substring(equals + 1))));
    }

    private static boolean flag(Properties given, String key, boolean otherwise) {
        return Boolean.parseBoolean(given.getProperty(key, Boolean.toString(otherwise)));
    }

    private Properties properties() {
        Properties given = new Properties();
        Path file = folder.resolve("options.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                given.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (!OPTIONS.containsAll(given.stringPropertyNames())) {
            throw new AssertionError(file + " sets something else than " + OPTIONS);
        }
        return given;
    }

    /** The diagnostics, one a line, as they read for a user who stands in the folder. */
    String text(List<Diagnostic> diagnostics) {
        return relative(diagnostics.stream().map(Diagnostic::text).toList());
    }

    /** Lines as they read for a user who stands in the folder. */
    String relative(List<String> lines) {
        String uri = folder.toUri().toString();
        String path = folder.toString().replace('\\', '/') + "/";
        return lines.stream()
                .map(line -> line.replace(uri, "").replace(path, "") + "\n")
                .collect(Collectors.joining());
    }
}
