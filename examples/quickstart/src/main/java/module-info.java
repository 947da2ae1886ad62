/** An example: reads an AWS Batch event and prints what it says. */
module io.github.jsonschema2records.examples.quickstart {
    requires io.github.jsonschema2records.awsbatch;
    requires static org.jspecify;
}
