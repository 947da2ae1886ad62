/** Valid AWS Batch events for tests. */
module io.github.jsonschema2records.awsbatch.samples {
    requires transitive io.github.jsonschema2records.awsbatch;
    requires static org.jspecify;

    exports io.github.jsonschema2records.awsbatch.samples;
}
