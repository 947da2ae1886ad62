package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonString;
import org.jspecify.annotations.Nullable;

/** Keywords that only annotate. */
final class AnnotationKeywords {

    private AnnotationKeywords() {}

    /** Keyword whose annotation is its own value, such as {@code title} and unknown keywords. */
    static final class Plain extends ProgramKeyword {
        private final JsonData value;

        Plain(String name, JsonData value) {
            super(name);
            this.value = value;
        }

        @Override
        boolean isOpen() {
            return true;
        }

        /** Returns the value if it is a string that is not blank, or null. */
        @Nullable
        String text() {
            return value instanceof JsonString string && !string.value().isBlank() ? string.value() : null;
        }

        @Override
        void evaluate(Evaluator run, Application here) {
            run.annotated(here, name, value);
        }
    }

    /**
     * Keyword that describes the content of strings (JSON Schema Validation, section 8). It annotates strings only.
     */
    static final class Content extends ProgramKeyword {
        private final JsonData value;

        Content(String name, JsonData value) {
            super(name);
            this.value = value;
        }

        @Override
        void evaluate(Evaluator run, Application here) {
            if (run.d.isString(here.at)) {
                run.annotated(here, name, value);
            }
        }
    }
}
