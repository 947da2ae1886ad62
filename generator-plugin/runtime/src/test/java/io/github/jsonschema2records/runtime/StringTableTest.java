package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StringTableTest {

    private static final String[] PIECES = {
        "a", "b", "aa", "id", "\u00e9", "\ud83d\ude00", "\"", "\\", "\n", "xxxxxxxx", "\ud800"
    };

    @Test
    void agreesWithAHashMap() {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            String[] known = strings(random, random.nextInt(i % 10 == 0 ? 400 : 12));
            StringTable table = new StringTable(known);
            Map<String, Integer> expected = new HashMap<>();
            for (int n = 0; n < known.length; n++) {
                expected.put(known[n], n);
                assertThat(table.string(n)).isEqualTo(known[n]);
            }
            assertThat(table.size()).isEqualTo(known.length);
            List<String> asked = new ArrayList<>(List.of(known));
            asked.addAll(List.of(strings(random, 20)));
            JsonDocument d = JsonDocument.of(array(asked, random.nextBoolean()));
            for (int n = 0; n < asked.size(); n++) {
                int number = expected.getOrDefault(asked.get(n), -1);
                assertThat(table.find(d, n + 1)).isEqualTo(number);
                assertThat(table.find(d, n + 1, random.nextInt(known.length + 2)))
                        .isEqualTo(number);
                assertThat(table.indexOf(asked.get(n))).isEqualTo(number);
            }
        }
    }

    /** Names of all lengths at the very start and end of the array, where no whole word fits. */
    @Test
    void findsNamesAtTheEdges() {
        for (int length = 0; length <= 40; length++) {
            String name = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGH".substring(0, length);
            StringTable table = new StringTable(name, name + "!", name + "?");
            JsonDocument d = JsonDocument.of('"' + name + '"');
            for (int guess = 0; guess < 4; guess++) {
                assertThat(table.find(d, 0, guess)).isZero();
            }
            assertThat(new StringTable("x" + name).find(d, 0)).isEqualTo(-1);
        }
    }

    @Test
    void tellsStringsWithEqualEndsApart() {
        StringTable table = new StringTable("01234567abcdefgh01234567", "01234567abcdXfgh01234567", "0123456701234567");
        JsonDocument d =
                JsonDocument.of("[\"01234567abcdXfgh01234567\",\"01234567abcdYfgh01234567\",\"0123456701234567\"]");
        assertThat(table.find(d, 1, 0)).isEqualTo(1);
        assertThat(table.find(d, 2, 0)).isEqualTo(-1);
        assertThat(table.find(d, 3, 0)).isEqualTo(2);
    }

    @Test
    void doesNotConfuseZerosWithPadding() {
        StringTable table = new StringTable("a", "a\u0000", "");
        JsonDocument d = JsonDocument.of("[\"a\",\"a\\u0000\",\"\",\"\\u0000\"]");
        assertThat(table.find(d, 1)).isZero();
        assertThat(table.find(d, 2)).isEqualTo(1);
        assertThat(table.find(d, 3)).isEqualTo(2);
        assertThat(table.find(d, 4)).isEqualTo(-1);
    }

    @Test
    void findsNothingInAnEmptyTable() {
        assertThat(new StringTable().find(JsonDocument.of("\"a\""), 0, 0)).isEqualTo(-1);
    }

    @Test
    void refusesAStringThatIsThereTwice() {
        assertThatThrownBy(() -> new StringTable("a", "b", "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("twice in a table: a");
    }

    @Test
    void quotesItsStrings() {
        StringTable table = new StringTable("a", "\"\n\u00e9\ud800");
        assertThat(new String(table.quoted(0), StandardCharsets.UTF_8)).isEqualTo("\"a\"");
        assertThat(new String(table.quoted(1), StandardCharsets.UTF_8)).isEqualTo("\"\\\"\\n\u00e9\\ud800\"");
    }

    private static String[] strings(Random random, int count) {
        Set<String> strings = new LinkedHashSet<>();
        while (strings.size() < count) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(6); n > 0; n--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            strings.add(text.toString());
        }
        return strings.toArray(new String[0]);
    }

    private static byte[] array(List<String> strings, boolean spaced) {
        JsonWriter writer = spaced ? JsonWriter.pretty() : new JsonWriter();
        writer.beginArray();
        for (String string : strings) {
            writer.string(string);
        }
        return writer.endArray().toByteArray();
    }

    @Test
    void splitsATextIntoItsStrings() {
        StringTable table = StringTable.split("a||b c|d", '|');

        assertThat(table.size()).isEqualTo(4);
        assertThat(table.indexOf("")).isEqualTo(1);
        assertThat(table.indexOf("b c")).isEqualTo(2);
        assertThat(table.string(3)).isEqualTo("d");
    }
}
