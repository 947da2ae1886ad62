package io.github.jsonschema2records.pojo.migrate;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jsonschema2pojo.URLProtocol;
import org.jsonschema2pojo.util.URLUtil;
import org.jspecify.annotations.Nullable;

/** Reads the configuration of jsonschema2pojo's plug-in from a POM. */
final class PomConfiguration {

    private static final String PROPERTY = "jsonschema2pojo.";

    /** The parameters that have several values, which Maven separates at commas if they are in one text. */
    private static final Set<String> LISTS =
            Set.of("sourcePaths", "includes", "excludes", "fileExtensions", "toStringExcludes");

    private PomConfiguration() {}

    /** Reads an element {@code configuration}. Properties of the project count for parameters that it does not set. */
    static OldConfiguration read(@Nullable Object configuration, MavenProject project) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Map<String, String> formatTypes = new LinkedHashMap<>();
        Properties properties = project.getProperties();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(PROPERTY)) {
                String parameter = name.substring(PROPERTY.length());
                values.put(parameter, values(parameter, properties.getProperty(name)));
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
        return parameter.getChildCount() == 0 ? values(parameter.getName(), text(parameter)) : values;
    }

    private static List<String> values(String parameter, String text) {
        return LISTS.contains(parameter) ? List.of(text.split("\\s*,\\s*", -1)) : List.of(text);
    }

    private static String text(Xpp3Dom element) {
        return element.getValue() == null ? "" : element.getValue().strip();
    }

    /** Makes paths relative to the project, as a POM should write them. */
    private static Map<String, List<String>> relative(Map<String, List<String>> values, MavenProject project) {
        String base = project.getBasedir().toString().replace('\\', '/') + "/";
        Map<String, List<String>> relative = new LinkedHashMap<>();
        values.forEach((name, list) -> relative.put(
                name, list.stream().map(value -> relative(value, base)).toList()));
        return relative;
    }

    private static String relative(String value, String base) {
        String path = pathOf(value);
        String slashes = path.replace('\\', '/');
        return slashes.startsWith(base) ? slashes.substring(base.length()) : path;
    }

    /** Returns the path of a URL of a file, and any other value as it is. */
    private static String pathOf(String value) {
        if (URLUtil.parseProtocol(value) != URLProtocol.FILE) {
            return value;
        }
        try {
            return Path.of(URI.create(value)).toString();
        } catch (IllegalArgumentException e) {
            return value;
        }
    }
}
