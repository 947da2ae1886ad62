package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.GenerationResult;
import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.annotate.Annotators;
import io.github.jsonschema2records.generator.command.CommandException;
import io.github.jsonschema2records.generator.command.GlobConverter;
import io.github.jsonschema2records.generator.command.ParsingConverter;
import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.load.SchemaInput.ValueInput;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceBoolean;
import io.github.jsonschema2records.generator.load.UriMapping;
import io.github.jsonschema2records.generator.name.NamingStrategies;
import io.github.jsonschema2records.generator.name.spi.NameStyle;
import io.github.jsonschema2records.generator.plan.type.AnnotationRule;
import io.github.jsonschema2records.generator.plan.type.TypeOptions;
import io.github.jsonschema2records.generator.plan.type.TypeRule;
import io.github.jsonschema2records.generator.upgrade.Draft;
import io.github.jsonschema2records.generator.upgrade.KeywordOptions;
import io.github.jsonschema2records.generator.upgrade.PlacePattern;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options for reading schemas. Every command has them. */
final class SchemaOptions {

    /** The options that only concern Java types. */
    static final List<String> OF_TYPES = List.of(
            "--annotation",
            "--annotator",
            "--big-integers",
            "--name-prefix",
            "--name-suffix",
            "--naming",
            "--no-additional-properties",
            "--no-format-types",
            "--title-names",
            "--type",
            "--word-delimiters");

    @Option(
            names = "--dialect",
            paramLabel = "DIALECT",
            converter = DialectConverter.class,
            description =
                    "The dialect of schemas without $schema: 4, 6, 7, 2019-09, 2020-12, or the URI of a metaschema. "
                            + "Default: 2020-12.")
    private @Nullable URI dialect;

    @Option(
            names = "--map",
            paramLabel = "PREFIX=DIR",
            converter = MappingConverter.class,
            description = "Reads a document whose URI starts with PREFIX from the file DIR/REST or DIR/REST.json, "
                    + "where REST is the rest of the URI. DIR can be a jar. Nothing is downloaded. Can be repeated.")
    private List<UriMapping> mappings = new ArrayList<>();

    @Option(
            names = "--api-schema",
            paramLabel = "GLOB",
            converter = GlobConverter.class,
            description = "Takes only those schemas of OpenAPI and AsyncAPI documents whose name matches, such as "
                    + "Order*, and the schemas that they refer to. Can be repeated. Default: all.")
    private List<String> apiSchemas = new ArrayList<>();

    @Option(
            names = "--assert-formats",
            description = "Makes \"format\" an assertion. Default: it is an annotation, which accepts every instance.")
    private boolean assertFormats;

    @Option(
            names = "--no-format-types",
            description =
                    "Uses String for date-time, date and uuid even if formats are asserted. Default: they have types "
                            + "of their own.")
    private boolean noFormatTypes;

    @Option(names = "--big-integers", description = "Uses BigInteger for integers without bounds. Default: long.")
    private boolean bigIntegers;

    @Option(
            names = "--type",
            paramLabel = "CONDITIONS:TYPE",
            converter = TypeRuleConverter.class,
            description = "The Java type of strings and numbers for which the conditions hold: format=FORMAT, "
                    + "jsonType=string, integer, number, boolean or array (for java.util.Set), and place=PATTERN, a "
                    + "pattern of schema locations, with commas between them. Example: format=date-time,place="
                    + "order.json#/properties/*At:java.time.Instant. The rule with the most specific conditions "
                    + "counts. The type can be a class of your own with converter=CLASS, which has static methods "
                    + "fromJson and toJson: format=money,converter=com.acme.MoneyConverter:com.acme.Money. Can be "
                    + "repeated.")
    private List<TypeRule> typeRules = new ArrayList<>();

    @Option(
            names = "--annotation",
            paramLabel = "CONDITIONS:ANNOTATION",
            converter = AnnotationRuleConverter.class,
            description = "Adds an annotation to the elements for which the conditions hold: on=type or on=accessor, "
                    + "and place=PATTERN, a pattern of schema locations, with commas between them. Example: "
                    + "on=type:@com.acme.Audited(level = 2). Can be repeated.")
    private List<AnnotationRule> annotations = new ArrayList<>();

    @Option(
            names = "--annotator",
            paramLabel = "CLASS",
            converter = AnnotatorConverter.class,
            description = "A class that annotates types and accessors, on the class path of this program. Can be "
                    + "repeated.")
    private List<String> annotators = new ArrayList<>();

    @Option(
            names = "--discriminators",
            description = "Makes OpenAPI's \"discriminator\" decide which branch of a oneOf or anyOf applies. Default: "
                    + "it is an annotation, as JSON Schema does not have it.")
    private boolean discriminators;

    @Option(
            names = "--no-additional-properties",
            description =
                    "Skips properties that a schema does not describe when an object is read, so that records have no "
                            + "component for them. Default: records keep them.")
    private boolean noAdditionalProperties;

    @Option(
            names = "--extends-as-all-of",
            description =
                    "Reads \"extends\", as draft 3 and jsonschema2pojo have it, like \"allOf\". Default: it is an "
                            + "unknown keyword.")
    private boolean extendsAsAllOf;

    @Option(
            names = "--secret",
            paramLabel = "PATTERN",
            converter = PlaceConverter.class,
            description = "A pattern of schema locations, such as #/**/password, whose values toString and messages "
                    + "never show. Can be repeated.")
    private List<PlacePattern> secrets = new ArrayList<>();

    @Option(
            names = "--naming",
            paramLabel = "ID",
            converter = NamingConverter.class,
            description = "The naming of types, properties and constants: records, or jsonschema2pojo, which only "
                    + "jsonschema2records-pojo-cli.jar has. Default: records.")
    private String naming = NamingStrategies.DEFAULT;

    @Option(
            names = "--name-prefix",
            paramLabel = "TEXT",
            description = "The beginning of the name of each type, with the naming jsonschema2pojo.")
    private String namePrefix = "";

    @Option(
            names = "--name-suffix",
            paramLabel = "TEXT",
            description = "The end of the name of each type, with the naming jsonschema2pojo.")
    private String nameSuffix = "";

    @Option(
            names = "--word-delimiters",
            paramLabel = "CHARACTERS",
            description = "The characters that separate words in names of JSON, with the naming jsonschema2pojo. "
                    + "Default: hyphen, space and underscore.")
    private String wordDelimiters = "";

    @Option(
            names = "--title-names",
            description = "Names the type of a schema document after its title. Default: after its file.")
    private boolean titleNames;

    /** Returns the options for code that is compiled at once: without converters and annotations of the user. */
    GeneratorOptions withoutOwnClasses(String packageName) {
        return forPackage(packageName).withTypes(types().withoutOwnClasses());
    }

    /** Returns the generator's options for code in a package. */
    GeneratorOptions forPackage(String packageName) {
        GeneratorOptions options = GeneratorOptions.of(packageName)
                .withMappings(mappings)
                .withApiSchemas(apiSchemas)
                .withNaming(naming)
                .withNameStyle(nameStyle())
                .withTitleNames(titleNames)
                .withKeywords(new KeywordOptions(extendsAsAllOf, secrets))
                .withTypes(types());
        return dialect == null ? options : options.withDialect(dialect);
    }

    private NameStyle nameStyle() {
        NameStyle style = new NameStyle(namePrefix, nameSuffix, wordDelimiters);
        try {
            NamingStrategies.named(naming).styled(style);
            return style;
        } catch (IllegalArgumentException e) {
            throw new CommandException("--naming: " + e.getMessage());
        }
    }

    private TypeOptions types() {
        try {
            return new TypeOptions(assertFormats, !noFormatTypes, bigIntegers, discriminators, typeRules, annotations)
                    .withAnnotators(annotators)
                    .withAdditionalProperties(!noAdditionalProperties);
        } catch (IllegalArgumentException e) {
            throw new CommandException("--type: " + e.getMessage());
        }
    }

    /**
     * Checks the default dialect. Otherwise a wrong one would be reported for every schema.
     *
     * @throws CommandException if it is neither a draft nor a metaschema that a mapping leads to
     */
    void checkDialect() {
        if (dialect == null || Draft.of(dialect.toString()).isPresent()) {
            return;
        }
        SourceValue anything = new SourceBoolean(SourcePosition.startOf("--dialect"), true);
        ValueInput probe = new ValueInput(URI.create("urn:jsonschema2records:probe"), "Probe", anything);
        GenerationResult result = new Generator(forPackage("probe")).run(List.of(probe));
        result.diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .findFirst()
                .ifPresent(d -> {
                    throw new CommandException(d.text());
                });
    }

    /** Converts the name of a draft, or the URI of a dialect, which must be absolute. */
    static final class DialectConverter implements ITypeConverter<URI> {
        @Override
        public URI convert(String text) {
            try {
                URI uri = Draft.uri(text);
                if (uri.isAbsolute()) {
                    return uri;
                }
            } catch (URISyntaxException e) {
                // Reported below.
            }
            throw new TypeConversionException("\"" + text + "\" is neither a draft, such as 2020-12 or 7, nor the "
                    + "URI of a metaschema, such as " + GeneratorOptions.Documents.DEFAULTS.dialect());
        }
    }

    /** Converts the name of a naming. It must exist. */
    static final class NamingConverter extends ParsingConverter<String> {
        NamingConverter() {
            super(text -> NamingStrategies.named(text).id());
        }
    }

    /** Converts the name of an annotator's class. It must exist. */
    static final class AnnotatorConverter extends ParsingConverter<String> {
        AnnotatorConverter() {
            super(name -> {
                Annotators.named(name);
                return name;
            });
        }
    }

    /** Converts a rule for annotations. */
    static final class AnnotationRuleConverter extends ParsingConverter<AnnotationRule> {
        AnnotationRuleConverter() {
            super(AnnotationRule::parse);
        }
    }

    /** Converts a pattern of schema locations. */
    static final class PlaceConverter extends ParsingConverter<PlacePattern> {
        PlaceConverter() {
            super(PlacePattern::new);
        }
    }

    /** Converts a rule for types. */
    static final class TypeRuleConverter extends ParsingConverter<TypeRule> {
        TypeRuleConverter() {
            super(TypeRule::parse);
        }
    }

    /** Converts {@code PREFIX=DIR}, which is divided at the first equals sign. */
    static final class MappingConverter implements ITypeConverter<UriMapping> {
        @Override
        public UriMapping convert(String text) {
            int equals = text.indexOf('=');
            if (equals <= 0) {
                throw new TypeConversionException("expected PREFIX=DIR but got \"" + text + "\"");
            }
            Path target = PathConverter.path(text.substring(equals + 1));
            if (!Files.exists(target)) {
                throw new TypeConversionException("there is no folder or jar \"" + text.substring(equals + 1) + "\"");
            }
            return new UriMapping(text.substring(0, equals), target);
        }
    }
}
