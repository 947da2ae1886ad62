/** Typed, validated AWS Batch events. */
module io.github.jsonschema2records.awsbatch {
    requires transitive io.github.jsonschema2records.runtime;
    requires static com.fasterxml.jackson.annotation;
    requires static info.picocli;
    requires static java.compiler;
    requires static transitive org.jspecify;
}
