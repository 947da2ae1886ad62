package io.github.jsonschema2records.generator.instance;

import java.util.Locale;

/** The syntaxes of instances. */
public enum InstanceFormat {

    /** YAML if the file's name ends with {@code .yaml} or {@code .yml}, before {@code .gz}; otherwise JSON. */
    AUTO,

    /** A document, NDJSON, a JSON text sequence (RFC 7464), or JSON texts without a separator. */
    JSON,

    /** One or more YAML documents. */
    YAML;

    /** Returns whether a file is read as YAML. */
    public boolean isYaml(String name) {
        return this == YAML || (this == AUTO && hasYamlName(name.toLowerCase(Locale.ROOT)));
    }

    private static boolean hasYamlName(String name) {
        String inner = name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
        return inner.endsWith(".yaml") || inner.endsWith(".yml");
    }
}
