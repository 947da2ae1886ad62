/** Module for Jackson 2. */
@SuppressWarnings("module") // The digit is that of Jackson.
module io.github.jsonschema2records.jackson2 {
    requires transitive com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.databind;
    requires transitive io.github.jsonschema2records.runtime;
    requires static org.jspecify;

    exports io.github.jsonschema2records.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            io.github.jsonschema2records.jackson2.JsonModelModule;
}
