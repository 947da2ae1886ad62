package io.github.jsonschema2records.maven;

import io.github.jsonschema2records.generator.GenerationResult;
import io.github.jsonschema2records.generator.GenerationResult.Generated;
import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.annotate.Annotators;
import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.name.NamesLockFile;
import io.github.jsonschema2records.generator.name.NamingStrategies;
import io.github.jsonschema2records.generator.name.spi.NamingStrategy;
import io.github.jsonschema2records.generator.report.Explanation;
import io.github.jsonschema2records.generator.upgrade.Draft;
import io.github.jsonschema2records.generator.write.CodeDigest;
import io.github.jsonschema2records.generator.write.Fingerprint;
import io.github.jsonschema2records.generator.write.IndexFolder;
import io.github.jsonschema2records.generator.write.RunDescription;
import io.github.jsonschema2records.generator.write.SourceWriter;
import io.github.jsonschema2records.generator.write.WholeFile;
import io.github.jsonschema2records.generator.write.WriteResult;
import io.github.jsonschema2records.runtime.SchemaValidator;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs the generator for a goal. */
final class SourceGeneration {

    private SourceGeneration() {}

    /**
     * Generates, unless nothing has changed since the last run.
     *
     * @param notices receives lines for the user about other runs
     * @throws InvalidConfigurationException if a parameter is invalid
     * @throws io.github.jsonschema2records.generator.write.RefusedWriteException if the files cannot have their names
     * @throws IOException if the disk fails
     */
    static GenerationOutcome run(GenerationRequest request, Consumer<String> notices)
            throws InvalidConfigurationException, IOException {
        NamingStrategy naming = naming(request);
        GeneratorOptions options = options(request);
        List<SchemaInput> inputs = request.sources().inputs(request.dependencies());
        Path coverage = request.coverageFile();
        String parameters = options + " failOnWarning=" + request.failOnWarning() + " coverage=" + coverage;
        RunDescription run = new RunDescription(
                CodeDigest.of(code(naming, options)),
                parameters,
                inputs,
                options.documents().mappings());
        SourceWriter writer = new SourceWriter(request.outputFolder(), request.statusFile(), notices);
        IndexFolder index = indexFolder(request);
        boolean indexed = index == null || index.exists();
        WarningsFile warnings = WarningsFile.beside(request.statusFile());
        if (!request.explain() && writer.isUpToDate(run) && indexed && (coverage == null || Files.exists(coverage))) {
            List<Diagnostic> last = warnings.read();
            if (last != null) {
                return new GenerationOutcome.UpToDate(last);
            }
        }
        FileTime start = FileTime.from(Instant.now());
        GenerationResult result = new Generator(options).run(inputs);
        boolean fails = request.failOnWarning() && !result.diagnostics().isEmpty();
        if (fails || !(result instanceof Generated generated)) {
            return new GenerationOutcome.Refused(result.diagnostics());
        }
        // Made before anything is written, as a bug in a report must not leave half a result.
        Explanation explanation = request.explain() ? generated.decisions().explanation() : null;
        String covered = coverage == null ? "" : generated.decisions().coverage();
        Fingerprint fingerprint = Fingerprint.ofRun(start, run, unwritten(generated, options));
        WriteResult written = writer.write(generated.sources(), () -> {
            warnings.save(generated.diagnostics(), request.outputFolder());
            if (coverage != null) {
                WholeFile.write(coverage, covered, request.outputFolder());
            }
            if (index != null) {
                index.write(generated.index());
            }
            NamesLockFile lock = options.names().lock();
            if (lock == null || generated.namesLock().isEmpty()) {
                return fingerprint;
            }
            WholeFile.write(lock.path(), generated.namesLock().get(), request.outputFolder());
            return fingerprint.equals(Fingerprint.NONE) ? fingerprint : Fingerprint.of(run, generated.files());
        });
        return new GenerationOutcome.Written(written, generated.diagnostics(), generated.files(), explanation);
    }

    /** Generates in memory only, whether anything has changed or not. */
    static GenerationResult inMemory(GenerationRequest request) throws InvalidConfigurationException, IOException {
        return new Generator(options(request)).run(request.sources().inputs(request.dependencies()));
    }

    private static @Nullable IndexFolder indexFolder(GenerationRequest request) {
        Path resources = request.sharing().resources();
        return resources == null ? null : new IndexFolder(resources);
    }

    /** Returns a class of each jar whose code affects the result. */
    private static List<Class<?>> code(NamingStrategy naming, GeneratorOptions options)
            throws InvalidConfigurationException {
        List<Class<?>> code = new ArrayList<>(
                List.of(SourceGeneration.class, Generator.class, SchemaValidator.class, naming.getClass()));
        try {
            for (String annotator : options.types().annotators()) {
                code.add(Annotators.type(annotator));
                code.add(Annotators.named(annotator).getClass());
            }
        } catch (IllegalArgumentException e) {
            throw new InvalidConfigurationException("<annotators>: " + e.getMessage());
        }
        return code;
    }

    private static NamingStrategy naming(GenerationRequest request) throws InvalidConfigurationException {
        try {
            return NamingStrategies.named(request.naming()).styled(request.nameStyle());
        } catch (IllegalArgumentException e) {
            throw new InvalidConfigurationException("<naming>: " + e.getMessage());
        }
    }

    /** Returns the files that determine the result, without those that the run writes itself. */
    private static List<Path> unwritten(Generated generated, GeneratorOptions options) {
        NamesLockFile lock = options.names().lock();
        return generated.files().stream()
                .filter(file -> lock == null || generated.namesLock().isEmpty() || !file.equals(lock.path()))
                .toList();
    }

    private static GeneratorOptions options(GenerationRequest request)
            throws InvalidConfigurationException, IOException {
        try {
            return GeneratorOptions.of(request.packageName())
                    .withDialect(Draft.uri(request.dialect()))
                    .withMappings(request.sources().mappings(request.dependencies()))
                    .withApiSchemas(request.sources().apiSchemas())
                    .withKeywords(request.keywords())
                    .withTypes(request.types())
                    .withJacksonAnnotations(request.jacksonAnnotations())
                    .withNaming(request.naming())
                    .withNameStyle(request.nameStyle())
                    .withTitleNames(request.titleNames())
                    .withPackages(request.packages())
                    .withFailOnIgnored(request.failOnIgnored())
                    .withNamesLock(request.namesLock())
                    .withReuse(request.sharing().reuse(request.dependencies()));
        } catch (URISyntaxException e) {
            throw new InvalidConfigurationException("<dialect> is not a URI: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new InvalidConfigurationException("<packageName>: " + e.getMessage());
        }
    }
}
