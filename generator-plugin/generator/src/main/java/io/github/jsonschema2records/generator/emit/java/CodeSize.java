package io.github.jsonschema2records.generator.emit.java;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Estimates the bytecode size of statements, rather too large than too small. HotSpot never compiles a method of 8,000
 * bytes or more, so longer code is divided.
 */
public final class CodeSize {

    /** Greatest estimated size of one method. */
    private static final int LIMIT = 6_000;

    /** Greatest size of a name, literal, operator or call: an opcode and a wide operand. */
    private static final int TOKEN = 3;

    /** A mark for indentation or a line break of JavaPoet's format, which is no token, or a token. */
    private static final Pattern TOKENS = Pattern.compile("\\$[<>\\[\\]WZ]|(\"(?:[^\"\\\\]++|\\\\.)*+\"|"
            + "(?:[\\p{L}_0-9]|\\$[$LST])(?:[\\p{L}\\p{N}_.]|\\$\\$)*+|[=!<>]=|&&|\\|\\||[?:<>+&|^(,-])");

    private CodeSize() {}

    /** Returns the estimated size of some statements. */
    static int of(Code code) {
        return of(code.format());
    }

    private static int of(String code) {
        int tokens = 0;
        Matcher token = TOKENS.matcher(code);
        while (token.find()) {
            if (token.start(1) >= 0) {
                // A comma may stand for the index of an element of varargs and for its store.
                tokens += code.charAt(token.start()) == ',' ? 2 : 1;
            }
        }
        return tokens * TOKEN;
    }

    /** Divides statements into runs that each fit a method; one run if all of them fit. */
    public static List<List<Code>> runs(List<Code> statements) {
        if (statements.size() == 1) {
            return List.of(List.copyOf(statements));
        }
        int length = statements.stream()
                .mapToInt(statement -> statement.format().length())
                .sum();
        if (!statements.isEmpty() && length <= LIMIT / TOKEN) { // Each token has at least one character.
            return List.of(List.copyOf(statements));
        }
        List<List<Code>> runs = new ArrayList<>();
        int size = 0;
        for (Code statement : statements) {
            int more = of(statement);
            if (runs.isEmpty() || size + more > LIMIT) {
                runs.add(new ArrayList<>());
                size = 0;
            }
            runs.get(runs.size() - 1).add(statement);
            size += more;
        }
        return runs;
    }
}
