/** An example: reads an AWS Batch event and prints its content. */
module io.github.jsonschema2records.examples.quickstart {
    requires io.github.jsonschema2records.awsbatch;
    requires static org.jspecify;
}
