package io.github.jsonschema2records.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The contents list of a Markdown page: a link to each heading below the title, nested by level. */
final class PageContents {

    /** The heading above the list itself. */
    private static final String OWN = "Contents";

    private static final Pattern HEADING = Pattern.compile("(##+) (.+)");

    private PageContents() {}

    /** The list for the text of a page; one line a heading. */
    static String of(String page) {
        List<String> lines = new ArrayList<>();
        boolean inCode = false;
        for (String line : page.lines().toList()) {
            inCode ^= line.startsWith("```");
            Matcher heading = HEADING.matcher(line);
            if (!inCode && heading.matches() && !heading.group(2).equals(OWN)) {
                String indent = "  ".repeat(heading.group(1).length() - 2);
                lines.add(indent + "- [" + heading.group(2) + "](#" + anchor(heading.group(2)) + ")");
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** The name by which GitHub lets a link lead to a heading. */
    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\w -]", "").replace(' ', '-');
    }
}
