module it.shop {
    requires transitive io.github.jsonschema2records.runtime;
    requires static org.jspecify;

    exports it.shop;
}
