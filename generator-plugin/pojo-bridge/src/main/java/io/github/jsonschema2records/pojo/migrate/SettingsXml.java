package io.github.jsonschema2records.pojo.migrate;

import io.github.jsonschema2records.generator.plan.type.TypeRule;
import java.util.ArrayList;
import java.util.List;

/** Writes settings as the configuration of a POM. */
final class SettingsXml {

    private final List<String> lines = new ArrayList<>();

    private SettingsXml() {}

    /** Returns the element {@code configuration}. */
    static String of(Settings settings) {
        SettingsXml xml = new SettingsXml();
        xml.lines.add("<configuration>");
        xml.list("annotators", "annotator", settings.annotators());
        xml.value("additionalProperties", settings.additionalProperties() ? "" : "false");
        xml.value("bigIntegers", settings.bigIntegers() ? "true" : "");
        xml.value("dialect", settings.dialect());
        xml.list("excludes", "exclude", settings.excludes());
        xml.value("extendsAsAllOf", settings.extendsAsAllOf() ? "true" : "");
        xml.list("includes", "include", settings.includes());
        xml.value("namePrefix", settings.nameStyle().prefix());
        xml.value("nameSuffix", settings.nameStyle().suffix());
        xml.value("naming", Settings.NAMING);
        xml.value("outputDirectory", settings.outputDirectory());
        xml.value("packageName", settings.packageName());
        xml.value("packages", settings.folderPackages() ? "folder" : "");
        xml.list("schemas", "schema", settings.schemas());
        xml.list("secrets", "secret", settings.secrets());
        xml.value("skip", settings.skip());
        xml.value("titleNames", settings.titleNames() ? "true" : "");
        xml.types(settings.types());
        xml.value("wordDelimiters", settings.nameStyle().wordDelimiters());
        xml.lines.add("</configuration>");
        return String.join("\n", xml.lines);
    }

    private void value(String name, String value) {
        if (!value.isEmpty()) {
            lines.add("  " + element(name, value));
        }
    }

    private void list(String name, String item, List<String> values) {
        if (!values.isEmpty()) {
            lines.add("  <" + name + ">");
            values.forEach(value -> lines.add("    " + element(item, value)));
            lines.add("  </" + name + ">");
        }
    }

    private void types(List<TypeRule> rules) {
        if (rules.isEmpty()) {
            return;
        }
        lines.add("  <types>");
        for (TypeRule rule : rules) {
            lines.add("    <type>");
            lines.add(
                    rule.format().isEmpty()
                            ? "      " + element("jsonType", rule.jsonType())
                            : "      " + element("format", rule.format()));
            lines.add("      " + element("javaType", rule.javaType()));
            lines.add("    </type>");
        }
        lines.add("  </types>");
    }

    private static String element(String name, String value) {
        String escaped = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<" + name + ">" + escaped + "</" + name + ">";
    }
}
