package io.github.jsonschema2records.generator;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of {@code docs/diagnostics}: a text whose example can be run. */
record DiagnosticPage(Path file, String text) {

    private static final String BLOCK = "```%s\n(.*?)\n```\n";
    private static final Pattern SCHEMA =
            Pattern.compile("`([^`\n]+)`:\n\n" + BLOCK.formatted("(?:json|yaml)"), Pattern.DOTALL);
    private static final Pattern MESSAGES = Pattern.compile(BLOCK.formatted("text"), Pattern.DOTALL);

    static DiagnosticPage of(Path file) {
        return new DiagnosticPage(file, ProjectFiles.read(file));
    }

    String slug() {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** The schemas of the example by their file names; none where it takes more than files to show it. */
    Map<String, String> schemas() {
        Map<String, String> schemas = new LinkedHashMap<>();
        Matcher matcher = SCHEMA.matcher(text);
        while (matcher.find()) {
            schemas.put(matcher.group(1), matcher.group(2) + "\n");
        }
        return schemas;
    }

    /** Whether only the command {@code lint} reports it. */
    boolean isLintOnly() {
        return text.contains("Only with the command and\ngoal `lint`")
                || text.contains("Only with the command and goal `lint`");
    }

    /** What the page says that the generator says. */
    String messages() {
        return messageBlock().group(1) + "\n";
    }

    /** The page with other messages. */
    String withMessages(String messages) {
        Matcher block = messageBlock();
        return text.substring(0, block.start(1)) + messages.strip() + text.substring(block.end(1));
    }

    private Matcher messageBlock() {
        Matcher matcher = MESSAGES.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError(file + " has no block of messages");
        }
        return matcher;
    }
}
