package io.github.jsonschema2records.generator;

import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.emit.JavaSource;
import io.github.jsonschema2records.generator.report.Decisions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The result of a run: sources, or diagnostics about the schemas. */
public sealed interface GenerationResult {

    /** Returns all diagnostics in the order of their positions. A generated result has warnings only. */
    List<Diagnostic> diagnostics();

    /**
     * The sources.
     *
     * @param sources the files in the order of their paths
     * @param roots the generated types for each input document, by the document's name
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
