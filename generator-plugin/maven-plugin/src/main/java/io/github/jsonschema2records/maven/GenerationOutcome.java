package io.github.jsonschema2records.maven;

import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.report.Explanation;
import io.github.jsonschema2records.generator.write.WriteResult;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a request. */
sealed interface GenerationOutcome {

    /**
     * Nothing had changed since the last run, so nothing was generated.
     *
     * @param warnings of the last run about the schemas
     */
    record UpToDate(List<Diagnostic> warnings) implements GenerationOutcome {
        @Override
        public <X extends Exception> void match(Cases<X> cases) throws X {
            cases.upToDate(this);
        }
    }

    /**
     * The output folder holds what the schemas say.
     *
     * @param result what was done to it
     * @param warnings about the schemas
     * @param files the schema files and jars that were read
     * @param explanation what was decided, or null if nobody asked
     */
    record Written(
            WriteResult result,
            List<Diagnostic> warnings,
            List<Path> files,
            @Nullable Explanation explanation) implements GenerationOutcome {
        @Override
        public <X extends Exception> void match(Cases<X> cases) throws X {
            cases.written(this);
        }
    }

    /** The schemas are at fault, and nothing was written. */
    record Refused(List<Diagnostic> diagnostics) implements GenerationOutcome {
        @Override
        public <X extends Exception> void match(Cases<X> cases) throws X {
            cases.refused(this);
        }
    }

    /** Calls the case that applies. */
    <X extends Exception> void match(Cases<X> cases) throws X;

    /** What to do about each outcome. */
    interface Cases<X extends Exception> {
        void upToDate(UpToDate upToDate) throws X;

        void written(Written written) throws X;

        void refused(Refused refused) throws X;
    }
}
