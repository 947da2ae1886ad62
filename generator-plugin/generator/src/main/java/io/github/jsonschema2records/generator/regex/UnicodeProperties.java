package io.github.jsonschema2records.generator.regex;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The properties of {@code \p{...}}. Names and members are those of the Unicode version that the resource states, not
 * those of the JDK. So the same schema gives the same code everywhere.
 */
final class UnicodeProperties {

    private static final String RESOURCE = "unicode-properties.txt";

    private static final Map<String, String> PROPERTIES = Map.of(
            "General_Category", "gc",
            "gc", "gc",
            "Script", "sc",
            "sc", "sc",
            "Script_Extensions", "scx",
            "scx", "scx");

    /** From {@code KIND NAME} to the members in text form. */
    private static final Map<String, String> MEMBERS = read();

    private UnicodeProperties() {}

    /**
     * Returns the members of a property, such as {@code Lu}, {@code Emoji} or {@code Script=Greek}. Names must match
     * exactly. Null if ECMA-262 has no such property.
     */
    static @Nullable CodePointSet find(String expression) {
        int equals = expression.indexOf('=');
        String members = equals < 0
                ? alone(expression)
                : value(expression.substring(0, equals), expression.substring(equals + 1));
        return members == null ? null : decode(members);
    }

    private static @Nullable String alone(String name) {
        String category = MEMBERS.get("gc " + name);
        return category == null ? MEMBERS.get("binary " + name) : category;
    }

    private static @Nullable String value(String property, String name) {
        String kind = PROPERTIES.get(property);
        String members = MEMBERS.get(kind + " " + name);
        // Most scripts have no extensions of their own.
        return members == null && "scx".equals(kind) ? MEMBERS.get("sc " + name) : members;
    }

    /** Returns all names, each after its kind: {@code gc Lu}, {@code sc Grek}, {@code binary Emoji}. */
    static Set<String> names() {
        return Collections.unmodifiableSet(MEMBERS.keySet());
    }

    /** Returns the pairs of a code point and its simple case folding, in ascending order. */
    static List<int[]> simpleCaseFoldings() {
        List<int[]> pairs = new ArrayList<>();
        int codePoint = 0;
        StringTokenizer numbers = new StringTokenizer(MEMBERS.getOrDefault("fold simple", ""));
        while (numbers.hasMoreTokens()) {
            codePoint += next(numbers);
            pairs.add(new int[] {codePoint, codePoint + next(numbers)});
        }
        return pairs;
    }

    private static CodePointSet decode(String members) {
        List<int[]> ranges = new ArrayList<>();
        int end = 0;
        StringTokenizer numbers = new StringTokenizer(members);
        while (numbers.hasMoreTokens()) {
            int start = end + next(numbers);
            end = start + next(numbers);
            ranges.add(new int[] {start, end - 1});
        }
        return CodePointSet.ofRanges(ranges);
    }

    private static int next(StringTokenizer numbers) {
        return Integer.parseInt(numbers.nextToken(), 36);
    }

    private static Map<String, String> read() {
        Map<String, String> members = new LinkedHashMap<>();
        try (InputStream in = UnicodeProperties.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: " + RESOURCE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    add(line, members);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return members;
    }

    private static void add(String line, Map<String, String> members) {
        int colon = line.indexOf(':');
        String[] kindAndNames = line.substring(0, colon).split(" ", -1);
        for (int i = 1; i < kindAndNames.length; i++) {
            members.put(kindAndNames[0] + " " + kindAndNames[i], line.substring(colon + 1));
        }
    }
}
