/** Module for Jackson 3. */
@SuppressWarnings("module") // The digit is that of Jackson.
module io.github.jsonschema2records.jackson3 {
    requires com.fasterxml.jackson.annotation;
    requires transitive tools.jackson.core;
    requires transitive tools.jackson.databind;
    requires transitive io.github.jsonschema2records.runtime;
    requires static org.jspecify;

    exports io.github.jsonschema2records.jackson3;

    provides tools.jackson.databind.JacksonModule with
            io.github.jsonschema2records.jackson3.JsonModelModule;
}
