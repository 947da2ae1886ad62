package io.github.jsonschema2records.pojo.migrate;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A class or enum that jsonschema2pojo generates.
 *
 * @param name its simple name
 * @param packageName its package
 * @param enumeration whether it is an enum
 * @param properties its fields, inherited ones included, by the names of the properties in JSON
 */
record OldType(String name, String packageName, boolean enumeration, Map<String, OldProperty> properties) {

    OldType {
        properties = new LinkedHashMap<>(properties);
    }

    /**
     * A field.
     *
     * @param field its name
     * @param type its type, without packages
     * @param getter the name of its getter
     */
    record OldProperty(String field, String type, String getter) {}
}
