package io.github.jsonschema2records.maven;

import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.report.Explanation;
import io.github.jsonschema2records.generator.write.WriteResult;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outcome of a request. */
sealed interface GenerationOutcome {

    /**
     * Nothing had changed since the last run, so nothing was generated.
     *
     * @param warnings the warnings of the last run about the schemas
     */
    record UpToDate(List<Diagnostic> warnings) implements GenerationOutcome {
        @Override
        public <X extends Exception> void match(Cases<X> cases) throws X {
            cases.upToDate(this);
        }
    }

    /**
     * The output folder is up to date now.
     *
     * @param result the changes to the folder
     * @param warnings warnings about the schemas
     * @param files the schema files and jars that were read
     * @param explanation an explanation of the decisions, or null if it was not requested
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

    /** The schemas have errors, and nothing was written. */
    record Refused(List<Diagnostic> diagnostics) implements GenerationOutcome {
        @Override
        public <X extends Exception> void match(Cases<X> cases) throws X {
            cases.refused(this);
        }
    }

    /** Calls the case of this outcome. */
    <X extends Exception> void match(Cases<X> cases) throws X;

    /** One method for each outcome. */
    interface Cases<X extends Exception> {
        void upToDate(UpToDate upToDate) throws X;

        void written(Written written) throws X;

        void refused(Refused refused) throws X;
    }
}
