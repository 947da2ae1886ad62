package io.github.jsonschema2records.generator;

import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.emit.JavaSource;
import io.github.jsonschema2records.generator.graph.TopLevelSchemas;
import io.github.jsonschema2records.generator.load.LoadedSchemas;
import io.github.jsonschema2records.generator.load.SchemaDocument;
import io.github.jsonschema2records.generator.name.NameTable;
import io.github.jsonschema2records.generator.plan.type.TypeRef;
import io.github.jsonschema2records.generator.report.Decisions;
import io.github.jsonschema2records.generator.report.TypeIndex;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The result of a run: sources, or diagnostics about the schemas. */
public sealed interface GenerationResult {

    /** Returns all diagnostics in the order of their positions. A generated result has warnings only. */
    List<Diagnostic> diagnostics();

    /**
     * The sources.
     *
     * @param sources the files in the order of their paths
     * @param roots the generated types for each input document, by the document's name, and for each schema of an API
     *     description, by that schema's name
     * @param files the files and jars that the result depends on, including those found by references, in the order of
     *     their names
     * @param namesLock the new content of the file that keeps names; empty if it is unchanged, or there is none
     * @param index the files by which other builds find the types, by their names in the jar; empty unless requested
     * @param decisions all decisions of the run, for reports
     */
    record Generated(
            List<JavaSource> sources,
            Map<String, RootType> roots,
            List<Diagnostic> diagnostics,
            List<Path> files,
            Optional<String> namesLock,
            Map<String, String> index,
            Decisions decisions)
            implements GenerationResult {
        public Generated {
            sources = List.copyOf(sources);
            diagnostics = List.copyOf(diagnostics);
            files = List.copyOf(files);
        }

        /**
         * Creates the result of a run without errors.
         *
         * @param namesLock the new text of the file that keeps names, if it is to be written
         */
        static Generated of(
                GeneratorOptions options,
                LoadedSchemas loaded,
                List<JavaSource> sources,
                Decisions decisions,
                Optional<String> namesLock,
                Diagnostics diagnostics) {
            return new Generated(
                    sources,
                    roots(decisions.plan().types().roots(), decisions.names()),
                    diagnosticsOfThisBuild(diagnostics, loaded),
                    Stream.concat(loaded.files().stream(), options.names().files())
                            .sorted()
                            .toList(),
                    namesLock,
                    options.reuse().exportsTypes() ? index(options, decisions) : Map.of(),
                    decisions);
        }

        /** Returns all diagnostics, without warnings about documents that another build owns. */
        private static List<Diagnostic> diagnosticsOfThisBuild(Diagnostics diagnostics, LoadedSchemas loaded) {
            Set<String> elsewhere = loaded.documents().stream()
                    .filter(document -> loaded.indexes().containsKey(document.uri()))
                    .map(SchemaDocument::path)
                    .collect(Collectors.toSet());
            return diagnostics.sorted().stream()
                    .filter(d -> !elsewhere.contains(d.position().path()))
                    .toList();
        }

        private static Map<String, String> index(GeneratorOptions options, Decisions decisions) {
            return new TypeIndex(
                            decisions,
                            options.types().assertFormats(),
                            options.documents().dialect())
                    .files();
        }

        private static Map<String, RootType> roots(Map<Schema, TypeRef> roots, NameTable names) {
            Map<String, RootType> types = new LinkedHashMap<>();
            roots.forEach((schema, type) -> types.put(
                    name(schema),
                    new RootType(
                            schema.location().document().uri().toString(),
                            type instanceof TypeRef.Declared declared ? names.fullName(declared.id()) : "",
                            names.validator(schema).fullName())));
            return types;
        }

        private static String name(Schema root) {
            String key = TopLevelSchemas.definitionKey(root);
            return key == null ? root.location().document().name() : key;
        }
    }

    /** Nothing was generated. At least one diagnostic is an error. */
    record Refused(List<Diagnostic> diagnostics) implements GenerationResult {
        public Refused {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * The types generated for an input document.
     *
     * @param uri the document
     * @param type the full name of the root's type
     * @param validator the full name of its validator
     */
    record RootType(String uri, String type, String validator) {}

    /** Returns the sources, or empty if the schemas were refused. */
    default Optional<Generated> generated() {
        return this instanceof Generated generated ? Optional.of(generated) : Optional.empty();
    }
}
