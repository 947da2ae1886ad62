package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.load.SourceValue;

/**
 * An instance that was made from a schema and evaluated.
 *
 * @param sort its sort
 * @param keywordLocation for an invalid instance, the absolute location of the assertion that it breaks; for a valid one
 *     the location of the schema
 * @param position the position of the assertion or schema
 * @param value the instance
 */
public record Sample(Sort sort, String keywordLocation, SourcePosition position, SourceValue value) {

    /** The sorts of samples. */
    public enum Sort {
        /** A valid instance with only what is required. */
        MINIMAL("minimal", "valid, minimal"),

        /** A valid instance with every property that fits. */
        FULL("full", "valid, full"),

        /** An invalid instance. */
        INVALID("invalid", "invalid");

        private final String id;
        private final String words;

        Sort(String id, String words) {
            this.id = id;
            this.words = words;
        }

        /**
         * Returns the constant with a name in lower case.
         *
         * @throws IllegalArgumentException if there is none; the message is for the user
         */
        public static Sort parse(String text) {
            for (Sort sort : values()) {
                if (sort.id.equals(text)) {
                    return sort;
                }
            }
            throw new IllegalArgumentException("expected minimal, full or invalid but got \"" + text + "\"");
        }

        /** Returns the name in lower case. */
        public String id() {
            return id;
        }

        /** Returns the name for people. */
        public String words() {
            return words;
        }
    }

    /** Returns the instance as JSON. */
    public String json() {
        return SourceJson.text(value);
    }
}
