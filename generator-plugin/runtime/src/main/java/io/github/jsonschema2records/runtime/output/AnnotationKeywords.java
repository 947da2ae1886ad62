package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonString;
import org.jspecify.annotations.Nullable;

/** Keywords that annotate and do nothing else. */
final class AnnotationKeywords {

    private AnnotationKeywords() {}

    /** A keyword whose value is the annotation, such as {@code title} and those that nobody knows. */
    static final class Plain extends ProgramKeyword {
        private final JsonData value;

        Plain(String name, JsonData value) {
            super(name);
            this.value = value;
        }

        /** The value, if it is a string that is not blank; else null. */
        @Nullable
        String text() {
            return value instanceof JsonString string && !string.value().isBlank() ? string.value() : null;
        }

        @Override
        void evaluate(Evaluator run, Application here) {
            run.annotated(here, name, value);
        }
    }

    /** A keyword about the content of strings. */
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
