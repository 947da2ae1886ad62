package io.github.jsonschema2records.generator;

import java.nio.file.Path;

/**
 * A part of a hand-written page of {@code docs} that tests write, between {@code <!-- generated: NAME -->} and {@code <!--
 * end -->}.
 */
record PageRegion(Path page, String name) {

    private static final String END = "<!-- end -->";

    /** Compares what stands there with what should, or rewrites it. */
    void compare(String content) {
        String text = ProjectFiles.read(page);
        String start = "<!-- generated: " + name + " -->\n";
        int from = text.indexOf(start);
        int to = text.indexOf(END, from);
        if (from < 0 || to < 0) {
            throw new AssertionError(page + " has no region between " + start.strip() + " and " + END);
        }
        GoldenFiles.compareFile(
                page, text.substring(0, from + start.length()) + "\n" + content.strip() + "\n\n" + text.substring(to));
    }
}
