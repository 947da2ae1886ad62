package io.github.jsonschema2records.generator.regex;

import io.github.jsonschema2records.generator.regex.RegexNode.Capture;
import io.github.jsonschema2records.generator.regex.RegexNode.Look;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parses groups: everything in parentheses. */
final class GroupParser {

    private static final int DEEPEST = 250;

    /** Advice about syntax of other languages after {@code (?}. */
    private static final Map<String, String> FOREIGN = foreign();

    private final PatternCursor cursor;
    private final EcmaRegexParser parser;
    private int depth;
    private int count;

    GroupParser(PatternCursor cursor, EcmaRegexParser parser) {
        this.cursor = cursor;
        this.parser = parser;
    }

    private static Map<String, String> foreign() {
        Map<String, String> foreign = new LinkedHashMap<>();
        foreign.put("P<", "a named group is \"(?<name>...)\"");
        foreign.put("P=", "a reference to a named group is \"\\k<name>\"");
        foreign.put("P>", "there is no recursion");
        foreign.put("'", "a named group is \"(?<name>...)\"");
        foreign.put("#", "there are no comments");
        foreign.put(">", "there are no atomic groups");
        foreign.put("|", "there are no branch resets");
        foreign.put("R", "there is no recursion");
        foreign.put("(", "there are no conditions");
        return foreign;
    }

    /** Parses the group whose parenthesis is at {@code from}, up to its closing parenthesis. */
    RegexNode parse(int from) {
        if (++depth > DEEPEST) {
            throw cursor.error(from, "groups are nested deeper than " + DEEPEST);
        }
        RegexNode node = cursor.eat("?") ? special(from) : capture(from, null);
        depth--;
        return node;
    }

    private RegexNode special(int from) {
        if (cursor.eat(":")) {
            return body(from);
        }
        if (cursor.looksAt("=") || cursor.looksAt("!")) {
            return new Look(true, cursor.next() == '!', body(from));
        }
        if (cursor.eat("<")) {
            if (cursor.looksAt("=") || cursor.looksAt("!")) {
                return new Look(false, cursor.next() == '!', body(from));
            }
            String name = GroupNames.read(cursor);
            parser.declare(name, from);
            return capture(from, name);
        }
        return modified(from);
    }

    private RegexNode capture(int from, @Nullable String name) {
        int number = ++count;
        return new Capture(number, name, body(from));
    }

    private RegexNode body(int from) {
        RegexNode node = parser.disjunction();
        close(from);
        return node;
    }

    private void close(int from) {
        if (!cursor.eat(")")) {
            throw cursor.error(from, "a group is not closed");
        }
    }

    /** Parses {@code (?im-s:...)}. */
    private RegexNode modified(int from) {
        Modifiers inside = parser.modifiers();
        String seen = "";
        boolean on = true;
        while (!cursor.eat(":")) {
            int flag = cursor.peek();
            if (on && cursor.eat("-")) {
                on = false;
                continue;
            }
            if ((flag != 'i' && flag != 'm' && flag != 's') || seen.indexOf(flag) >= 0) {
                throw unknown(from);
            }
            cursor.next();
            seen += (char) flag;
            inside = inside.with(flag, on);
        }
        if (seen.isEmpty()) {
            throw unknown(from);
        }
        RegexNode node = parser.disjunction(inside);
        close(from);
        return node;
    }

    private RegexSyntaxException unknown(int from) {
        cursor.back(from + 2);
        for (Map.Entry<String, String> entry : FOREIGN.entrySet()) {
            if (cursor.looksAt(entry.getKey())) {
                return cursor.error(from, "ECMA-262 has no group \"(?" + entry.getKey() + "\"; " + entry.getValue());
            }
        }
        return cursor.error(
                from,
                "behind \"(?\" stands \":\", \"=\", \"!\", \"<=\", \"<!\", \"<name>\", or modifiers for a group as in"
                        + " \"(?i:...)\"");
    }
}
