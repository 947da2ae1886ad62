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
            assertThat(table.find(d, 0)).isZero();
            assertThat(new StringTable("x" + name).find(d, 0)).isEqualTo(-1);
        }
    }

    @Test
    void tellsStringsWithEqualEndsApart() {
        StringTable table = new StringTable("01234567abcdefgh01234567", "01234567abcdXfgh01234567", "0123456701234567");
        JsonDocument d =
                JsonDocument.of("[\"01234567abcdXfgh01234567\",\"01234567abcdYfgh01234567\",\"0123456701234567\"]");
        assertThat(table.find(d, 1)).isEqualTo(1);
        assertThat(table.find(d, 2)).isEqualTo(-1);
        assertThat(table.find(d, 3)).isEqualTo(2);
    }

    /** Of each length there are strings that differ in one byte only, at each place. */
    @Test
    void distinguishesStringsThatDifferInOneByte() {
        for (int length = 1; length <= 40; length++) {
            String common = "-".repeat(length);
            List<String> known = new ArrayList<>(List.of(common));
            List<String> others = new ArrayList<>(List.of(common + '-', common.substring(1)));
            for (int at = 0; at < length; at++) {
                known.add(common.substring(0, at) + 'x' + common.substring(at + 1));
                others.add(common.substring(0, at) + 'y' + common.substring(at + 1));
            }
            StringTable table = new StringTable(known.toArray(new String[0]));
            JsonDocument d = JsonDocument.of(array(known, false));
            for (int n = 0; n < known.size(); n++) {
                assertThat(table.find(d, n + 1)).isEqualTo(n);
            }
            d = JsonDocument.of(array(others, false));
            for (int n = 0; n < others.size(); n++) {
                assertThat(table.find(d, n + 1)).as(others.get(n)).isEqualTo(-1);
            }
        }
    }

    @Test
    void findsStringsWrittenWithEscapes() {
        StringTable table = new StringTable("name", "a\\b", "a\"b", "longer than a word", "\u00e9t\u00e9");
        JsonDocument d = JsonDocument.of("[\"n\\u0061me\",\"a\\\\b\",\"a\\\"b\",\"longer than a\\u0020word\","
                + "\"\\u00e9t\u00e9\",\"a\\b\",\"n\\u0062me\",\"\u00e9t\u00e9\",\"\u00e9te\"]");
        int[] found = new int[9];
        for (int n = 0; n < found.length; n++) {
            found[n] = table.find(d, n + 1);
        }
        assertThat(found).containsExactly(0, 1, 2, 3, 4, -1, -1, 4, -1);
    }

    /** Lengths with the same lowest byte, whose ends are equal. */
    @Test
    void distinguishesLengthsOfVeryLongStrings() {
        List<String> known = List.of("-".repeat(20), "-".repeat(20 + 256), "-".repeat(20 + 65_536));
        StringTable table = new StringTable(known.toArray(new String[0]));
        JsonDocument d = JsonDocument.of(array(known, false));
        for (int n = 0; n < known.size(); n++) {
            assertThat(table.find(d, n + 1)).isEqualTo(n);
        }
        assertThat(table.find(JsonDocument.of('"' + "-".repeat(20 + 512) + '"'), 0))
                .isEqualTo(-1);
    }

    @Test
    void findsStringsThatDifferOnlyInTheMiddle() {
        String[] known = new String[2_000];
        for (int n = 0; n < known.length; n++) {
            known[n] = "property-" + (1_000_000 + n) + "-of-the-schema";
        }
        StringTable table = new StringTable(known);
        JsonDocument d = JsonDocument.of(array(List.of(known), false));
        for (int n = 0; n < known.length; n++) {
            assertThat(table.find(d, n + 1)).isEqualTo(n);
        }
        assertThat(table.find(JsonDocument.of("\"property-1002000-of-the-schema\""), 0))
                .isEqualTo(-1);
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
        assertThat(new StringTable().find(JsonDocument.of("\"a\""), 0)).isEqualTo(-1);
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
