package io.github.jsonschema2records.generator;

import io.github.jsonschema2records.generator.emit.JavaSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Java or Kotlin block of a page. A comment before it says what else it needs:
 * {@code <!-- given: InputStream in; Order order -->} names its variables, {@code <!-- given on Java 21: ... -->} those
 * of a block that needs that version; {@code <!-- from: PATH -->} names the file of the project that has the same
 * lines, and {@code <!-- record: Order -->} the generated record that it shows.
 *
 * @param name the name of the class around the block
 * @param marker {@code given}, {@code given on Java 21}, {@code from} or {@code record}
 * @param argument the rest of the comment
 * @param code the lines of the block
 */
record CookbookBlock(String name, String marker, String argument, String code) {

    private static final Pattern BLOCK = Pattern.compile(
            "(?:<!-- (given|given on Java 21|from|record): ([^\\n]*?) -->\\n\\n)?```(?:java|kotlin)\\n(.*?)```\\n",
            Pattern.DOTALL);

    /** The variable of a block. */
    record Given(String type, String name) {}

    /** The Java and Kotlin blocks of a page. The marker of a block without a comment is empty. */
    static List<CookbookBlock> in(String page) {
        List<CookbookBlock> blocks = new ArrayList<>();
        Matcher found = BLOCK.matcher(page);
        while (found.find()) {
            String marker = found.group(1) == null ? "" : found.group(1);
            String argument = found.group(2) == null ? "" : found.group(2);
            blocks.add(new CookbookBlock("Block" + (blocks.size() + 1), marker, argument, found.group(3)));
        }
        return blocks;
    }

    boolean isRun() {
        return marker.equals("given");
    }

    /** The variables that exist before the block. */
    List<Given> given() {
        return Arrays.stream(argument.split("; *"))
                .map(variable -> variable.split(" (?=\\w+$)"))
                .map(parts -> new Given(parts[0], parts[1]))
                .toList();
    }

    /** A class with the block as its method {@code run}. */
    JavaSource source() {
        return source(List.of());
    }

    /** The same class, with the types of more packages. */
    JavaSource source(List<String> packages) {
        List<String> imports = Stream.concat(
                        Stream.of(
                                "io.github.jsonschema2records.runtime",
                                "java.io",
                                "java.nio.file",
                                "java.util",
                                "java.util.stream"),
                        packages.stream())
                .map(name -> "import " + name + ".*;\n")
                .toList();
        String variables = argument.replace(";", ",");
        return new JavaSource(
                "com/example/" + name + ".java",
                "package com.example;\n" + String.join("", imports) + "public final class " + name
                        + " {\n    private " + name + "() {}\n    public static void run(" + variables
                        + ") throws Exception {\n" + code + "    }\n}\n");
    }
}
