package io.github.jsonschema2records.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An item of a list of guarantees in a page.
 *
 * @param text the words, in one line
 * @param tests the names behind {@code Tests:}, as {@code ClassTest} or {@code ClassTest#method}
 */
record Guarantee(String text, List<String> tests) {

    private static final Pattern ITEM = Pattern.compile("(?m)^- (.*(?:\\n {2}.*)*)");

    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|Contract)(?:#\\w+)?)`");

    /** Returns the items of all sections whose headings begin with a text. */
    static List<Guarantee> in(String page, String heading) {
        List<Guarantee> guarantees = new ArrayList<>();
        for (String section : page.split("(?m)^## ", -1)) {
            if (section.startsWith(heading)) {
                Matcher items = ITEM.matcher(section);
                while (items.find()) {
                    guarantees.add(of(items.group(1)));
                }
            }
        }
        return guarantees;
    }

    private static Guarantee of(String item) {
        String line = item.replaceAll("\\s+", " ");
        int tests = line.indexOf(" Tests: ");
        return tests < 0
                ? new Guarantee(line, List.of())
                : new Guarantee(line.substring(0, tests), testsIn(line.substring(tests)));
    }

    /** Returns all names of tests in a text. */
    static List<String> testsIn(String text) {
        return TEST.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
