package io.github.jsonschema2records.generator.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class SurefireReportTest {

    @TempDir
    Path folder;

    private static SuiteCase test(String description) {
        return new SuiteCase(description, new byte[0], true, 7, 3);
    }

    private SuiteGroup group(String file, SuiteCase... cases) {
        return new SuiteGroup(
                folder.resolve(file).toString(), URI.create("urn:x"), "a <b>", 2, 1, "true", List.of(cases));
    }

    private Element read(String file) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("reports").resolve(file).toFile())
                .getDocumentElement();
    }

    @Test
    void everyTestOfAFileIsACaseAndWhatDidNotPassIsAFailure() throws Exception {
        SuiteCase passing = test("fine");
        SuiteCase failing = test("\u0001 \"bad\" & worse");
        SurefireReport report = new SurefireReport();
        report.add(new GroupReport(
                group("order v1/order.json", passing, failing),
                List.of(
                        CaseResult.of(passing, List.of(), List.of()),
                        CaseResult.of(failing, List.of("expected valid", "and more"), List.of("  /a: is wrong"))),
                List.of()));
        report.add(GroupReport.refused(
                group("other.json", passing, failing),
                List.of(new Diagnostic(
                        Severity.ERROR, "slug", SourcePosition.startOf("other.json"), "", "is wrong", null))));
        report.write(folder.resolve("reports"), folder);

        Element order = read("TEST-order_v1.order.xml");
        assertThat(List.of("name", "tests", "failures", "errors", "skipped"))
                .extracting(order::getAttribute)
                .containsExactly("order_v1.order", "2", "1", "0", "0");
        Element second = (Element) order.getElementsByTagName("testcase").item(1);
        assertThat(second.getAttribute("classname")).isEqualTo("order_v1.order");
        assertThat(second.getAttribute("name")).isEqualTo("a <b>: \\u0001 \"bad\" & worse");
        assertThat(second.getElementsByTagName("failure").item(0).getTextContent())
                .isEqualTo(
                        "expected valid\nand more\n  /a: is wrong\nat " + folder.resolve("order v1/order.json") + ":7");

        Element other = read("TEST-other.xml");
        assertThat(other.getAttribute("failures")).isEqualTo("2");
        assertThat(((Element) other.getElementsByTagName("failure").item(0)).getAttribute("message"))
                .isEqualTo("other.json:1:1: [slug] is wrong");
        assertThat(folder.resolve("reports").toFile().list()).hasSize(2);
    }
}
