package io.github.jsonschema2records.maven;

import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.write.WriteResult;
import java.nio.file.Path;
import java.util.List;

/** What became of a request. */
sealed interface GenerationOutcome {

    /** Nothing had changed since the last run, so nothing was generated. */
    record UpToDate() implements GenerationOutcome {
        @Override
        public <R, X extends Exception> R match(Cases<R, X> cases) throws X {
            return cases.upToDate();
        }
    }

    /**
     * The output folder holds what the schemas say.
     *
     * @param result what was done to it
     * @param warnings about the schemas
     * @param files the schema files and jars that were read
     */
    record Written(WriteResult result, List<Diagnostic> warnings, List<Path> files) implements GenerationOutcome {
        @Override
        public <R, X extends Exception> R match(Cases<R, X> cases) throws X {
            return cases.written(this);
        }
    }

    /** The schemas are at fault, and nothing was written. */
    record Refused(List<Diagnostic> diagnostics) implements GenerationOutcome {
        @Override
        public <R, X extends Exception> R match(Cases<R, X> cases) throws X {
            return cases.refused(this);
        }
    }

    /** Calls the case that applies. */
    <R, X extends Exception> R match(Cases<R, X> cases) throws X;

    /** One answer for each outcome. */
    interface Cases<R, X extends Exception> {
        R upToDate() throws X;

        R written(Written written) throws X;

        R refused(Refused refused) throws X;
    }
}
