/** Generated types with JSON-B. */
module io.github.jsonschema2records.jsonb {
    requires transitive io.github.jsonschema2records.runtime;
    requires transitive jakarta.json.bind;
    requires jakarta.json;
    requires static org.jspecify;

    exports io.github.jsonschema2records.jsonb;
}
