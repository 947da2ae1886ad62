package io.github.jsonschema2records.maven;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The Java version that a project is compiled for, according to the configuration of Maven's compiler plug-in. */
final class CompilerSettings {

    private static final String PLUGIN = "org.apache.maven.plugins:maven-compiler-plugin";
    private static final ComparableVersion FIRST_WITH_RELEASE = new ComparableVersion("3.6.0");

    private final String version;
    private final Map<String, String> values;

    private CompilerSettings(String version, Map<String, String> values) {
        this.version = version;
        this.values = values;
    }

    /**
     * Returns the settings of a project, or null if it does not use that plug-in.
     *
     * @param userProperties those of the command line, which take precedence
     * @param tests whether to read those of the tests
     */
    static @Nullable CompilerSettings of(MavenProject project, Properties userProperties, boolean tests) {
        Plugin plugin = project.getPlugin(PLUGIN);
        if (plugin == null || plugin.getVersion() == null) {
            return null;
        }
        Map<String, String> values = new HashMap<>();
        for (String name : List.of("release", "source", "testRelease", "testSource")) {
            String property = "maven.compiler." + name;
            String value =
                    userProperties.getProperty(property, project.getProperties().getProperty(property));
            if (value != null) {
                values.put(name, value);
            }
        }
        read(plugin.getConfiguration(), values);
        String id = tests ? "default-testCompile" : "default-compile";
        for (PluginExecution execution : plugin.getExecutions()) {
            if (execution.getId().equals(id)) {
                read(execution.getConfiguration(), values);
            }
        }
        if (tests) {
            replace(values, "release", "testRelease");
            replace(values, "source", "testSource");
        }
        return new CompilerSettings(plugin.getVersion(), values);
    }

    private static void replace(Map<String, String> values, String name, String forTests) {
        String value = values.get(forTests);
        if (value != null) {
            values.put(name, value);
        }
    }

    /** Checks the Java version. Returns the problem if it is less than {@code least}, else null. */
    @Nullable
    String tooLow(int least) {
        boolean knowsRelease = new ComparableVersion(version).compareTo(FIRST_WITH_RELEASE) >= 0;
        String release = values.get("release");
        String source = values.get("source");
        String set = knowsRelease && release != null ? release : source;
        OptionalInt level = set == null ? OptionalInt.empty() : level(set);
        if (level.isPresent() && level.getAsInt() < least) {
            return "generated code needs Java " + least + ", but the project is compiled for Java " + level.getAsInt()
                    + "; set the property maven.compiler.release to " + least;
        }
        if (set == null && release != null && !knowsRelease) {
            return "generated code needs Java " + least + ", but maven-compiler-plugin " + version
                    + " does not know maven.compiler.release; give the plug-in version 3.6.0 or later";
        }
        return null;
    }

    /** Reads a Java version, also in the old form {@code 1.8}. */
    private static OptionalInt level(String text) {
        String digits = text.strip().startsWith("1.") ? text.strip().substring(2) : text.strip();
        return digits.matches("\\d{1,4}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    /**
     * Reads the children of a plug-in's configuration. Its class differs between versions of Maven, its text does not.
     */
    private static void read(@Nullable Object configuration, Map<String, String> values) {
        if (configuration == null) {
            return;
        }
        for (Node node : children(configuration.toString())) {
            if (node.getNodeType() == Node.ELEMENT_NODE) {
                values.put(node.getNodeName(), node.getTextContent());
            }
        }
    }

    private static List<Node> children(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Node root = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
            List<Node> children = new ArrayList<>();
            for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
                children.add(child);
            }
            return children;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            // Nothing is known then, and the compiler will report it.
            return List.of();
        }
    }
}
