package io.github.jsonschema2records.generator.suite;

import io.github.jsonschema2records.generator.suite.CaseResult.Verdict;
import io.github.jsonschema2records.runtime.text.PrintableText;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the results of suites as test reports in the format of Surefire, one for each file, so that continuous
 * integration and report plug-ins show them. A refused schema is a failure of all of its tests.
 */
public final class SurefireReport {

    private static final String SCHEMA =
            "https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report-3.0.xsd";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private final Map<String, List<GroupReport>> files = new LinkedHashMap<>();

    /** Adds the results of a group. */
    public void add(GroupReport report) {
        files.computeIfAbsent(report.group().file(), file -> new ArrayList<>()).add(report);
    }

    /**
     * Writes a file {@code TEST-NAME.xml} for each file of tests.
     *
     * @param folder the folder, which is made if it is missing
     * @param base the folder from which the names of tests start
     */
    public void write(Path folder, Path base) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, List<GroupReport>> file : files.entrySet()) {
            String name = name(file.getKey(), base);
            try (Writer out =
                    Files.newBufferedWriter(folder.resolve("TEST-" + name + ".xml"), StandardCharsets.UTF_8)) {
                write(XMLOutputFactory.newInstance().createXMLStreamWriter(out), name, file.getValue());
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
        }
    }

    /** Returns a name like that of a Java class, from which reports make packages. */
    private static String name(String file, Path base) {
        Path path = Path.of(file).toAbsolutePath().normalize();
        Path from = base.toAbsolutePath().normalize();
        String place = (path.startsWith(from) ? from.relativize(path) : path).toString();
        String plain = place.replace('\\', '/').replaceFirst("\\.json$", "");
        return plain.replaceAll("[^A-Za-z0-9/_-]+", "_").replaceAll("^/+", "").replace('/', '.');
    }

    private static void write(XMLStreamWriter xml, String name, List<GroupReport> groups) throws XMLStreamException {
        int tests = groups.stream().mapToInt(g -> g.results().size()).sum();
        int passed = groups.stream().mapToInt(GroupReport::passed).sum();
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("testsuite");
        xml.writeNamespace("xsi", INSTANCE);
        xml.writeAttribute("xsi", INSTANCE, "noNamespaceSchemaLocation", SCHEMA);
        xml.writeAttribute("version", "3.0");
        xml.writeAttribute("name", name);
        xml.writeAttribute("time", "0");
        xml.writeAttribute("tests", Integer.toString(tests));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        xml.writeAttribute("failures", Integer.toString(tests - passed));
        for (GroupReport group : groups) {
            for (CaseResult result : group.results()) {
                write(xml, name, group.group(), result);
            }
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    private static void write(XMLStreamWriter xml, String name, SuiteGroup group, CaseResult result)
            throws XMLStreamException {
        String test = result.test() == null ? "" : ": " + result.description();
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("name", PrintableText.of(group.description() + test));
        xml.writeAttribute("classname", name);
        xml.writeAttribute("time", "0");
        if (result.verdict() != Verdict.PASSED) {
            SuiteCase at = result.test();
            int line = at == null || at.line() == 0 ? group.line() : at.line();
            xml.writeStartElement("failure");
            xml.writeAttribute("message", PrintableText.of(result.reasons().get(0)));
            xml.writeAttribute("type", result.verdict() == Verdict.REFUSED ? "refused-schema" : "failed-test");
            List<String> lines = new ArrayList<>(result.reasons());
            lines.addAll(result.notes());
            lines.add("at " + group.file() + ":" + line);
            xml.writeCharacters(
                    String.join("\n", lines.stream().map(PrintableText::of).toList()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
