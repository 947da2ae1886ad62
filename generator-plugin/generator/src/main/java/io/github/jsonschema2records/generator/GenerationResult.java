package io.github.jsonschema2records.generator;

import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.emit.JavaSource;
import io.github.jsonschema2records.generator.report.Decisions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a run came to: sources, or what is wrong with the schemas. */
public sealed interface GenerationResult {

    /** Everything found, in the order of positions; of a generated result warnings only. */
    List<Diagnostic> diagnostics();

    /**
     * The sources.
     *
     * @param sources the files in the order of their paths
     * @param roots what was generated for each input document, by the document's name
     * @param files the files and jars that decide the result, those that are only referred to included, in the order of their
     *     names
     * @param namesLock what the file that keeps names has to say from now on; empty where it does already, or there is none
     * @param index the files by which other builds find the types, by their names in the jar; none unless that was asked for
     * @param decisions what the run decided, to be told of
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

    /** Nothing was generated: at least one diagnostic is an error. */
    record Refused(List<Diagnostic> diagnostics) implements GenerationResult {
        public Refused {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * What was generated for an input document.
     *
     * @param uri the document
     * @param type the full name of the root's type
     * @param validator the full name of its validator
     */
    record RootType(String uri, String type, String validator) {}

    /** The sources, or empty where the run was refused. */
    default Optional<Generated> generated() {
        return this instanceof Generated generated ? Optional.of(generated) : Optional.empty();
    }
}
