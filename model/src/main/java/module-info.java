/** Typed, validated AWS Batch events. */
@SuppressWarnings("requires-automatic") // The library that matches patterns has no module descriptor.
module io.github.jsonschema2records.awsbatch {
    requires transitive io.github.jsonschema2records.runtime;
    requires static com.fasterxml.jackson.annotation;
    requires static event.ruler;
    requires static info.picocli;
    requires static io.github.jsonschema2records.instances;
    requires static transitive org.jspecify;

    exports io.github.jsonschema2records.awsbatch;
    exports io.github.jsonschema2records.awsbatch.source;

    // The command line's annotated fields are read by reflection.
    opens io.github.jsonschema2records.awsbatch.cli to
            info.picocli;
}
