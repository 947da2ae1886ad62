package io.github.jsonschema2records.generator.emit.java;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guesses how many bytes of bytecode statements become, rather too many than too few. HotSpot never compiles a method of 8,000
 * bytes or more, so what is longer is divided.
 */
public final class CodeSize {

    /** What one method may hold by the guess. */
    private static final int LIMIT = 6_000;

    /** What a name, literal, operator or call takes at most: an opcode and a wide operand. */
    private static final int TOKEN = 3;

    private static final Pattern TOKENS = Pattern.compile(
            "\"(?:[^\"\\\\]++|\\\\.)*+\"|[\\p{L}_$0-9][\\p{L}\\p{N}_$.]*|[=!<>]=|&&|\\|\\||[?:<>+&|^(-]");

    private CodeSize() {}

    /** The bytes of some statements. */
    static int of(CodeBlock code) {
        int tokens = 0;
        Matcher token = TOKENS.matcher(code.toString());
        while (token.find()) {
            tokens++;
        }
        return tokens * TOKEN;
    }

    /** Runs of statements, each of which fits a method; one run if all of them do. */
    public static List<List<CodeBlock>> runs(List<CodeBlock> statements) {
        List<List<CodeBlock>> runs = new ArrayList<>();
        int size = 0;
        for (CodeBlock statement : statements) {
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
