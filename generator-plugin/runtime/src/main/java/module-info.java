/** Runtime library of generated code: parses, validates, reads and writes JSON. */
module io.github.jsonschema2records.runtime {
    requires static com.fasterxml.jackson.annotation;
    requires static transitive org.jspecify;

    exports io.github.jsonschema2records.runtime;
    exports io.github.jsonschema2records.runtime.codegen;
    exports io.github.jsonschema2records.runtime.collection;
    exports io.github.jsonschema2records.runtime.format;
    exports io.github.jsonschema2records.runtime.output;
    exports io.github.jsonschema2records.runtime.pattern;
    exports io.github.jsonschema2records.runtime.text;
}
