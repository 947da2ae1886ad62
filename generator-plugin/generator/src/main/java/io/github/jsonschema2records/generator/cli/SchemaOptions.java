package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.GenerationResult;
import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.load.SchemaInput.ValueInput;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceBoolean;
import io.github.jsonschema2records.generator.load.UriMapping;
import io.github.jsonschema2records.generator.name.NamingStrategies;
import io.github.jsonschema2records.generator.plan.type.TypeOptions;
import io.github.jsonschema2records.generator.upgrade.Draft;
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

/** How schemas are read; the same for every command. */
final class SchemaOptions {

    @Option(
            names = "--dialect",
            paramLabel = "URI",
            converter = DialectConverter.class,
            description = "What a schema without $schema is taken to be: the URI of a metaschema. Default: 2020-12.")
    private @Nullable URI dialect;

    @Option(
            names = "--map",
            paramLabel = "PREFIX=DIR",
            converter = MappingConverter.class,
            description = "Answers a $$ref whose URI starts with PREFIX from the file DIR/REST, also with .json added; "
                    + "DIR can be a jar. Nothing is ever fetched. Can be repeated.")
    private List<UriMapping> mappings = new ArrayList<>();

    @Option(
            names = "--assert-formats",
            description = "Makes \"format\" an assertion. Default: an annotation, which every instance satisfies.")
    private boolean assertFormats;

    @Option(
            names = "--no-format-types",
            description =
                    "Text with a format that is checked stays a String. Default: date-time, date and uuid are types "
                            + "of their own.")
    private boolean noFormatTypes;

    @Option(names = "--big-integers", description = "An integer without bounds is a BigInteger. Default: a long.")
    private boolean bigIntegers;

    @Option(
            names = "--discriminators",
            description = "Has OpenAPI's \"discriminator\" decide which branch of a oneOf or anyOf holds. Default: an "
                    + "annotation, as JSON Schema does not know it.")
    private boolean discriminators;

    @Option(
            names = "--naming",
            paramLabel = "ID",
            converter = NamingConverter.class,
            description = "Who names types, properties and constants: records, or jsonschema2pojo, which only "
                    + "jsonschema2records-pojo-cli.jar has. Default: records.")
    private String naming = NamingStrategies.DEFAULT;

    /** The generator's options for code in a package. */
    GeneratorOptions forPackage(String packageName) {
        GeneratorOptions options = GeneratorOptions.of(packageName)
                .withMappings(mappings)
                .withNaming(naming)
                .withTypes(new TypeOptions(assertFormats, !noFormatTypes, bigIntegers, discriminators));
        return dialect == null ? options : options.withDialect(dialect);
    }

    /**
     * Fails early if the default dialect is none: otherwise every schema would be at fault.
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

    /** Only absolute URIs name a dialect. */
    static final class DialectConverter implements ITypeConverter<URI> {
        @Override
        public URI convert(String text) {
            try {
                URI uri = new URI(text);
                if (uri.isAbsolute()) {
                    return uri;
                }
            } catch (URISyntaxException e) {
                // Said below.
            }
            throw new TypeConversionException("\"" + text + "\" is not the URI of a metaschema, such as "
                    + GeneratorOptions.of("p").dialect());
        }
    }

    /** Only what is there can be chosen. */
    static final class NamingConverter implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            try {
                return NamingStrategies.named(text).id();
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /** {@code PREFIX=DIR}, cut at the first equals sign. */
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
