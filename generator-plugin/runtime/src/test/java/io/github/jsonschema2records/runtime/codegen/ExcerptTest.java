package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonDocument;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static String of(String json, String place) {
        return of(json, place, null);
    }

    private static String of(String json, String place, @Nullable String suggestion) {
        JsonDocument d = JsonDocument.of(json);
        int from = json.substring(0, json.indexOf(place)).getBytes(StandardCharsets.UTF_8).length;
        return Excerpt.of(d, from, from + place.getBytes(StandardCharsets.UTF_8).length, suggestion);
    }

    @Test
    void showsTheLine() {
        assertThat(of("{\n  \"a\": 17,\r\n  \"b\": 1\n}", "17")).isEqualTo("    2 |   \"a\": 17,\n      |        ^^");
        assertThat(of("[1]", "[1]")).isEqualTo("    1 | [1]\n      | ^^^");
    }

    @Test
    void addsWhatWasProbablyMeant() {
        assertThat(of("[\"SUCEEDED\"]", "\"SUCEEDED\"", "SUCCEEDED"))
                .isEqualTo("    1 | [\"SUCEEDED\"]\n      |  ^^^^^^^^^^  did you mean \"SUCCEEDED\"?");
    }

    @Test
    void countsCharactersNotBytes() {
        assertThat(of("[\"\uD83D\uDE00ä\", \"ö\"]", "\"ö\""))
                .isEqualTo("    1 | [\"\uD83D\uDE00ä\", \"ö\"]\n      |        ^^^");
    }

    @Test
    void keepsTabs() {
        assertThat(of("[\n\t\t7,\t8]", "8")).isEqualTo("    2 | \t\t7,\t8]\n      | \t\t  \t^");
    }

    @Test
    void makesRoomForLongLineNumbers() {
        assertThat(of("\n".repeat(123_455) + "7", "7")).isEqualTo("123456 | 7\n       | ^");
    }

    @Test
    void cutsLongLinesAroundThePlace() {
        String json = "[" + "1,".repeat(300) + "77777," + "2,".repeat(300) + "3]";
        assertThat(of(json, "77777"))
                .isEqualTo("    1 | ..." + "1,".repeat(25) + "77777," + "2,".repeat(32) + "...\n      | "
                        + " ".repeat(53) + "^^^^^");
    }

    /** Bytes that continue characters which never began. */
    @Test
    void isBoundedWhateverTheBytes() {
        byte[] bytes = new byte[10_000];
        Arrays.fill(bytes, (byte) 0x80);
        JsonDocument d = new JsonDocument();
        d.parse(bytes);
        for (int place : new int[] {0, 1, 199, 5_000, 9_999}) {
            assertThat(Excerpt.of(d, place, place + 1, null)).hasSizeLessThan(1_100);
        }
        bytes[0] = '"';
        d.parse(bytes);
        assertThat(Excerpt.of(d, 1, 10_000, null)).hasSizeLessThan(1_100);
    }

    @Test
    void cutsWithinCharactersOfManyBytes() {
        String json = "[\"" + "\uD83D\uDE00".repeat(100) + "\", 7, \"" + "\uD83D\uDE00".repeat(100) + "\"]";
        assertThat(of(json, "7"))
                .isEqualTo("    1 | ..." + "\uD83D\uDE00".repeat(47) + "\", 7, \"" + "\uD83D\uDE00".repeat(66)
                        + "...\n      | " + " ".repeat(53) + "^");
    }

    @Test
    void caretsStayOnTheLine() {
        assertThat(of("[1,\n2]", "[1,\n2]")).isEqualTo("    1 | [1,\n      | ^^^");
        String json = "\"" + "x".repeat(500) + "\"";
        assertThat(of(json, json)).isEqualTo("    1 | \"" + "x".repeat(69) + "...\n      | " + "^".repeat(70));
    }

    @Test
    void showsTheEndOfATextThatIsCutOff() {
        JsonDocument d = JsonDocument.of("[1,");
        assertThat(Excerpt.of(d, 3, 4, null)).isEqualTo("    1 | [1,\n      |    ^");
        assertThat(Excerpt.of(JsonDocument.of(""), 0, 1, null)).isEqualTo("    1 | \n      | ^");
    }

    @Test
    void showsNothingThatCouldUpsetATerminal() {
        JsonDocument d = JsonDocument.of("[\"\u202e\u001b[31m\u007f\"]");
        assertThat(Excerpt.of(d, 0, 1, null)).isEqualTo("    1 | [\"\uFFFD\uFFFD[31m\uFFFD\"]\n      | ^");
    }

    @Test
    void showsBytesThatAreNoText() {
        JsonDocument d = JsonDocument.of(new byte[] {'[', '"', (byte) 0xFF, '"', ']'});
        assertThat(Excerpt.of(d, 2, 3, null)).isEqualTo("    1 | [\"\uFFFD\"]\n      |   ^");
    }
}
