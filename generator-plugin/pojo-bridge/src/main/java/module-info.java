/** Names generated code as jsonschema2pojo does. */
@SuppressWarnings("requires-automatic") // jsonschema2pojo and its dependencies have no module descriptors.
module io.github.jsonschema2records.pojo {
    requires com.fasterxml.jackson.databind;
    requires io.github.jsonschema2records.generator;
    requires jsonschema2pojo.core;
    requires static org.jspecify;

    provides io.github.jsonschema2records.generator.name.spi.NamingStrategy with
            io.github.jsonschema2records.pojo.PojoNaming;
}
