package io.github.jsonschema2records.benchmark.page;

import io.github.jsonschema2records.benchmark.measure.Results;
import java.util.List;

/**
 * The page about the measurements. People write it, except the regions between {@code <!-- generated: NAME -->} and
 * {@code <!-- end -->}: one for each part, and {@code targets}. A part without results keeps its region.
 */
public final class BenchmarksPage {

    private static final List<Section> SECTIONS = List.of(
            new EventSection(),
            new CorporaSection(),
            new ColdStartSection(),
            new ScaleSection(),
            new GeneratorSection());

    private static final String END = "<!-- end -->";

    private final String text;

    /** Creates the page from its present text. */
    public BenchmarksPage(String text) {
        this.text = text;
    }

    /**
     * Returns the text of the page with other results.
     *
     * @param conditions where and how the results were measured
     */
    public String with(Results results, String conditions) {
        String changed = replace(text, "targets", conditions + "\n\n" + targets(results));
        for (Section section : SECTIONS) {
            if (!results.subjects(section.part()).isEmpty()) {
                changed = replace(changed, section.part(), section.tables(results));
            }
        }
        return changed;
    }

    private static String targets(Results results) {
        MarkdownTable table = new MarkdownTable("part", "figure", "on", "target", "measured", "");
        for (Section section : SECTIONS) {
            for (Target target : section.targets(results)) {
                table.row(
                        section.part(),
                        target.name(),
                        target.subject(),
                        target.limitText(),
                        Numbers.figure(target.measured()),
                        target.verdict());
            }
        }
        return table.text();
    }

    private static String replace(String page, String name, String content) {
        String start = "<!-- generated: " + name + " -->\n";
        int from = page.indexOf(start);
        int to = page.indexOf(END, from);
        if (from < 0 || to < 0) {
            throw new IllegalArgumentException("the page has no region between " + start.strip() + " and " + END);
        }
        return page.substring(0, from + start.length()) + "\n" + content.strip() + "\n\n" + page.substring(to);
    }
}
