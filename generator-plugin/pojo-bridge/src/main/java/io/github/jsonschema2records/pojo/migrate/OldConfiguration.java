package io.github.jsonschema2records.pojo.migrate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsonschema2pojo.URLProtocol;
import org.jsonschema2pojo.util.URLUtil;

/**
 * The configuration of jsonschema2pojo's plug-in in a POM.
 *
 * @param values the values of each parameter that is set: one, or the elements of a list
 * @param formatTypes the parameter {@code formatTypeMapping}: Java types by format
 */
record OldConfiguration(Map<String, List<String>> values, Map<String, String> formatTypes) {

    OldConfiguration {
        values = new LinkedHashMap<>(values);
        formatTypes = new LinkedHashMap<>(formatTypes);
    }

    boolean has(String parameter) {
        return values.containsKey(parameter) || (parameter.equals("formatTypeMapping") && !formatTypes.isEmpty());
    }

    /** Returns the values of a parameter; none if it is not set. */
    List<String> list(String parameter) {
        return values.getOrDefault(parameter, List.of());
    }

    /** Returns the files, folders and URLs of schemas. Of the two parameters for them, one counts. */
    List<String> sources() {
        return list(has("sourceDirectory") ? "sourceDirectory" : "sourcePaths");
    }

    /** Returns whether a source is a path, not a URL. */
    static boolean isPath(String source) {
        return URLUtil.parseProtocol(source) == URLProtocol.NO_PROTOCOL;
    }

    /** Returns the value of a parameter; empty if it is not set. */
    String text(String parameter) {
        return String.join(", ", list(parameter));
    }

    /** Returns whether a parameter is true. */
    boolean flag(String parameter, boolean otherwise) {
        return has(parameter) ? Boolean.parseBoolean(text(parameter)) : otherwise;
    }

    /** Returns the Java types by format that can be loaded here. */
    Map<String, String> loadableFormatTypes() {
        Map<String, String> types = new LinkedHashMap<>(formatTypes);
        types.values().removeIf(type -> !isLoadable(type));
        return types;
    }

    /** Returns the Java types of other libraries, which are not here, by the parameter or the format that names them. */
    Map<String, String> missingTypes() {
        Map<String, String> types = new LinkedHashMap<>(formatTypes);
        for (String parameter : List.of("dateTimeType", "dateType", "timeType")) {
            if (has(parameter)) {
                types.put(parameter, text(parameter));
            }
        }
        types.values().removeIf(OldConfiguration::isLoadable);
        return types;
    }

    private static boolean isLoadable(String type) {
        try {
            Class.forName(type, false, OldConfiguration.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /** Returns the value as it is shown to people. */
    String shown(String parameter) {
        return parameter.equals("formatTypeMapping") ? formatTypes.toString() : text(parameter);
    }
}
