package io.github.jsonschema2records.pojo.migrate;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A type that this generator makes.
 *
 * @param packageName its package
 * @param name its name in its package, with the names of the types around it
 * @param form what it is, such as {@code record}
 * @param properties the components of a record by the names of the properties in JSON
 */
record NewType(String packageName, String name, String form, Map<String, NewProperty> properties) {

    NewType {
        properties = new LinkedHashMap<>(properties);
    }

    /** Returns the name without the types around it. */
    String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /**
     * A component.
     *
     * @param accessor the name of its accessor
     * @param type its type, without packages
     * @param required whether the object must have it
     * @param orEmpty the accessor that returns an empty collection instead of null; empty if there is none
     */
    record NewProperty(String accessor, String type, boolean required, String orEmpty) {}
}
