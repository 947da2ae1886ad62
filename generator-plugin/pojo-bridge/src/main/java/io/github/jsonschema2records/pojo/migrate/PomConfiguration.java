package io.github.jsonschema2records.pojo.migrate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** Reads the configuration of jsonschema2pojo's plug-in from a POM. */
final class PomConfiguration {

    private static final String PROPERTY = "jsonschema2pojo.";

    private PomConfiguration() {}

    /** Reads an element {@code configuration}. Properties of the project count for parameters that it does not set. */
    static OldConfiguration read(@Nullable Object configuration, MavenProject project) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Map<String, String> formatTypes = new LinkedHashMap<>();
        Properties properties = project.getProperties();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(PROPERTY)) {
                values.put(name.substring(PROPERTY.length()), List.of(properties.getProperty(name)));
            }
        }
        if (configuration instanceof Xpp3Dom dom) {
            for (Xpp3Dom parameter : dom.getChildren()) {
                if (parameter.getName().equals("formatTypeMapping")) {
                    for (Xpp3Dom format : parameter.getChildren()) {
                        formatTypes.put(format.getName(), text(format));
                    }
                } else {
                    values.put(parameter.getName(), values(parameter));
                }
            }
        }
        return new OldConfiguration(relative(values, project), formatTypes);
    }

    private static List<String> values(Xpp3Dom parameter) {
        List<String> values = new ArrayList<>();
        for (Xpp3Dom element : parameter.getChildren()) {
            values.add(text(element));
        }
        return parameter.getChildCount() == 0 ? List.of(text(parameter)) : values;
    }

    private static String text(Xpp3Dom element) {
        return element.getValue() == null ? "" : element.getValue().strip();
    }

    /** Makes paths relative to the project, as a POM should write them. */
    private static Map<String, List<String>> relative(Map<String, List<String>> values, MavenProject project) {
        String base = project.getBasedir().toString().replace('\\', '/') + "/";
        Map<String, List<String>> relative = new LinkedHashMap<>();
        values.forEach((name, list) -> relative.put(
                name, list.stream().map(value -> value.replace(base, "")).toList()));
        return relative;
    }
}
