package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.generator.finding.Finding;
import io.github.jsonschema2records.runtime.Violation;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the XML of JUnit's reports: a test case for each file, which fails with the first violations, or has an error
 * if the file cannot be read.
 */
public final class JunitReport implements InstanceReport {

    /** Largest number of violations in the text of a failure. The attribute with their number comes before them. */
    private static final int MOST_LINES = 100;

    private static final String SUITE = "validate";

    private final PrintWriter out;
    private final List<TestCase> cases = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private @Nullable String unreadable;

    private record TestCase(
            String file,
            boolean isValid,
            long violations,
            String text,
            @Nullable String unreadable) {

        boolean isFailure() {
            return !isValid && unreadable == null;
        }
    }

    /** Creates a report that is written at the end. */
    public JunitReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void violation(InstancePlace at, Violation violation) {
        add(at.text(violation));
    }

    private void add(String line) {
        if (lines.size() < MOST_LINES) {
            lines.add(line);
        }
    }

    @Override
    public void more(InstancePlace at, int shown) {
        // The number of violations shows it.
    }

    @Override
    public void valid(InstancePlace at, InstanceType type) {
        if (type.isError()) {
            add(at.lineAndWords() + "unknown type: " + type.text());
        }
    }

    @Override
    public void absent(InstancePlace at, String hint) {
        add(at.lineAndWords() + hint);
    }

    @Override
    public void finding(Finding finding) {
        // A test case is about one file.
    }

    @Override
    public void remark(String text) {
        // Likewise.
    }

    @Override
    public void unreadable(String file, String reason) {
        unreadable = reason;
    }

    @Override
    public void end(String file, InstanceCounts counts) {
        long violations = counts.violations() + counts.unknown();
        long more = violations - lines.size();
        if (more > 0) {
            lines.add("and " + SummaryText.number(more, "more violation"));
        }
        String text = String.join("\n", lines);
        cases.add(new TestCase(file, counts.isValid(), violations, text, unreadable));
        lines.clear();
        unreadable = null;
    }

    @Override
    public void finish(InstanceCounts counts) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", SUITE);
            attribute(xml, "tests", cases.size());
            attribute(
                    xml, "failures", cases.stream().filter(TestCase::isFailure).count());
            attribute(
                    xml,
                    "errors",
                    cases.stream().filter(c -> c.unreadable != null).count());
            attribute(xml, "skipped", 0);
            for (TestCase each : cases) {
                xml.writeCharacters("\n  ");
                testCase(xml, each);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
            out.println();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void testCase(XMLStreamWriter xml, TestCase test) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", SUITE);
        xml.writeAttribute("name", test.file);
        if (test.unreadable != null) {
            outcome(xml, "error", test.unreadable, test.text);
        } else if (!test.isValid) {
            outcome(xml, "failure", SummaryText.number(test.violations, "violation"), test.text);
        }
        xml.writeEndElement();
    }

    private static void outcome(XMLStreamWriter xml, String name, String message, String text)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeAttribute("message", message);
        xml.writeAttribute("type", name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void attribute(XMLStreamWriter xml, String name, long number) throws XMLStreamException {
        xml.writeAttribute(name, Long.toString(number));
    }
}
