package io.github.jsonschema2records.generator.regex;

import io.github.jsonschema2records.generator.regex.RegexNode.Alternation;
import io.github.jsonschema2records.generator.regex.RegexNode.BackReference;
import io.github.jsonschema2records.generator.regex.RegexNode.Characters;
import io.github.jsonschema2records.generator.regex.RegexNode.Quantified;
import io.github.jsonschema2records.generator.regex.RegexNode.Sequence;
import io.github.jsonschema2records.generator.regex.RegexNode.TextEnd;
import io.github.jsonschema2records.generator.regex.RegexNode.TextStart;
import io.github.jsonschema2records.generator.regex.RegexNode.WordBoundary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Parses a pattern of ECMA-262 with the {@code u} flag, as JSON Schema requires (section 22.2.1, with the modifiers and
 * the shared group names of its 2025 edition). Syntax that only Annex B allows, without the flag, is accepted with a
 * warning if its meaning is clear.
 */
final class EcmaRegexParser {

    private static final String NOTHING_TO_REPEAT = "there is nothing to repeat";

    private final PatternCursor cursor;
    private final GroupNames names;
    private final EscapeParser escapes;
    private final ClassParser classes;
    private final GroupParser groups;
    private Modifiers modifiers = Modifiers.NONE;

    /** Names of earlier groups that can take part in the same match as the next group. */
    private Set<String> declared = new HashSet<>();

    private EcmaRegexParser(String pattern) {
        cursor = new PatternCursor(pattern);
        names = GroupNames.scan(pattern);
        escapes = new EscapeParser(cursor);
        classes = new ClassParser(cursor, escapes);
        groups = new GroupParser(cursor, this);
    }

    /** Parses a pattern. The result is the pattern or the reason why it is invalid. */
    static ParsedPattern parse(String pattern) {
        try {
            EcmaRegexParser parser = new EcmaRegexParser(pattern);
            RegexNode root = parser.whole();
            return new ParsedPattern.Parsed(root, parser.names.count(), parser.cursor.warnings());
        } catch (RegexSyntaxException e) {
            return new ParsedPattern.Malformed(e.problem());
        }
    }

    private RegexNode whole() {
        RegexNode root = disjunction();
        if (!cursor.atEnd()) {
            throw cursor.error(cursor.offset(), "\")\" closes no group; write \"\\)\" for the character");
        }
        return root;
    }

    /** Parses up to the end or to a closing parenthesis. */
    RegexNode disjunction() {
        List<RegexNode> branches = new ArrayList<>();
        Set<String> before = declared;
        Set<String> after = new HashSet<>(before);
        do {
            declared = new HashSet<>(before);
            branches.add(alternative());
            after.addAll(declared);
        } while (cursor.eat("|"));
        declared = after;
        return branches.size() == 1 ? branches.get(0) : new Alternation(List.copyOf(branches));
    }

    /** Parses up to the end or to a closing parenthesis, with other modifiers. */
    RegexNode disjunction(Modifiers inside) {
        Modifiers outside = modifiers;
        modifiers = inside;
        RegexNode node = disjunction();
        modifiers = outside;
        return node;
    }

    Modifiers modifiers() {
        return modifiers;
    }

    /** Notes a group with a name at {@code offset}. Only groups of different branches may share a name. */
    void declare(String name, int offset) {
        if (!declared.add(name)) {
            throw cursor.error(offset, "there is already a group \"" + name + "\"");
        }
    }

    private RegexNode alternative() {
        List<RegexNode> parts = new ArrayList<>();
        while (!cursor.atEnd() && !cursor.looksAt("|") && !cursor.looksAt(")")) {
            int from = cursor.offset();
            parts.add(quantified(term(), from));
        }
        return parts.size() == 1 ? parts.get(0) : new Sequence(List.copyOf(parts));
    }

    private RegexNode quantified(RegexNode body, int from) {
        int at = cursor.offset();
        int[] range = Quantifiers.read(cursor);
        if (range.length == 0) {
            return body;
        }
        if (cursor.isAt(from, "^", "$", "\\b", "\\B", "(?<=", "(?<!")) {
            throw cursor.error(at, NOTHING_TO_REPEAT);
        }
        if (cursor.isAt(from, "(?=", "(?!")) {
            cursor.warn(from, "a lookahead cannot be repeated with the \"u\" flag");
        }
        return new Quantified(body, range[0], range[1], !cursor.eat("?"));
    }

    private RegexNode term() {
        int from = cursor.offset();
        int c = cursor.next();
        return switch (c) {
            case '^' -> new TextStart(modifiers.multiline());
            case '$' -> new TextEnd(modifiers.multiline());
            case '.' -> new Characters(modifiers.dot());
            case '(' -> groups.parse(from);
            case '[' -> new Characters(classes.parse(from, modifiers));
            case '\\' -> escape(from);
            case '*', '+', '?' -> throw nothingToRepeat(from, c);
            case '{' -> brace(from);
            case '}', ']' -> lone(from, c);
            default -> new Characters(modifiers.apply(CodePointSet.of(c)));
        };
    }

    private RegexSyntaxException nothingToRepeat(int from, int c) {
        cursor.back(from);
        boolean possessive = c == '+' && (cursor.follows("*") || cursor.follows("+") || cursor.follows("?"));
        return cursor.error(
                from, possessive ? "ECMA-262 has no possessive quantifiers, a second \"+\"" : NOTHING_TO_REPEAT);
    }

    private RegexNode brace(int from) {
        cursor.back(from);
        if (Quantifiers.read(cursor).length > 0) {
            throw cursor.error(from, NOTHING_TO_REPEAT);
        }
        cursor.next();
        if (cursor.looksAt(",") && from > 0) {
            int at = cursor.offset();
            cursor.next();
            if (cursor.decimal() >= 0 && cursor.looksAt("}")) {
                throw cursor.error(from, "a quantifier needs its lower bound, as \"{0,3}\"");
            }
            cursor.back(at);
        }
        return lone(from, '{');
    }

    private RegexNode lone(int from, int c) {
        if (c == ']' && cursor.follows(":]]")) {
            throw cursor.error(from, "ECMA-262 has no POSIX classes such as \"[:alpha:]\"");
        }
        String character = Character.toString(c);
        cursor.warn(
                from, "\"" + character + "\" by itself must be written \"\\" + character + "\" with the \"u\" flag");
        return new Characters(CodePointSet.of(c));
    }

    private RegexNode escape(int from) {
        int c = cursor.peek();
        if (c == 'b' || c == 'B') {
            cursor.next();
            return new WordBoundary(c == 'B', modifiers.apply(EcmaCharacters.WORD));
        }
        if (c == 'k') {
            cursor.next();
            return namedReference(from);
        }
        if (c >= '1' && c <= '9') {
            return numberedReference(from);
        }
        return new Characters(
                modifiers.apply(escapes.parse(from, modifiers, false).set()));
    }

    private RegexNode numberedReference(int from) {
        int number = cursor.decimal();
        if (number > names.count()) {
            throw cursor.error(from, "there is no group " + number + " to refer to");
        }
        return reference(from, List.of(number));
    }

    private RegexNode namedReference(int from) {
        if (!cursor.eat("<")) {
            throw cursor.error(from, "\"\\k\" takes the name of a group, as \"\\k<name>\"");
        }
        String name = GroupNames.read(cursor);
        List<Integer> numbers = names.numbers(name);
        if (numbers.isEmpty()) {
            throw cursor.error(from, "there is no group \"" + name + "\" to refer to");
        }
        return reference(from, numbers);
    }

    private RegexNode reference(int from, List<Integer> numbers) {
        if (modifiers.ignoreCase()) {
            throw cursor.error(from, "a back-reference under the modifier \"i\" is not supported");
        }
        return new BackReference(List.copyOf(numbers));
    }
}
