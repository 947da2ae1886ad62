/** Names for generated code as jsonschema2pojo gives them. */
@SuppressWarnings("requires-automatic") // jsonschema2pojo and what it needs come without module descriptors
module io.github.jsonschema2records.pojo {
    requires com.fasterxml.jackson.databind;
    requires io.github.jsonschema2records.generator;
    requires jsonschema2pojo.core;
    requires static org.jspecify;

    provides io.github.jsonschema2records.generator.name.spi.NamingStrategy with
            io.github.jsonschema2records.pojo.PojoNaming;
}
