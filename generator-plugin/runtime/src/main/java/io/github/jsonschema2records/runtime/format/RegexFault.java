package io.github.jsonschema2records.runtime.format;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Explains common mistakes in regular expressions. Characters are counted from 1. */
final class RegexFault {

    private RegexFault() {}

    static @Nullable String of(String pattern) {
        Deque<Integer> groups = new ArrayDeque<>();
        int set = -1;
        for (int at = 0; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            if (c == '\\') {
                at++;
                if (at == pattern.length()) {
                    return "the backslash at its end escapes nothing";
                }
            } else if (set >= 0) {
                set = c == ']' ? -1 : set;
            } else if (c == '[') {
                set = at;
            } else if (c == '(') {
                groups.push(at);
            } else if (c == ')' && groups.poll() == null) {
                return "the parenthesis at character " + (at + 1) + " closes no group";
            }
        }
        if (set >= 0) {
            return "the set that begins at character " + (set + 1) + " is not closed";
        }
        Integer open = groups.peek();
        return open != null
                ? "the group that begins at character " + (open + 1) + " is not closed"
                : EcmaRegexSyntax.fault(pattern);
    }
}
