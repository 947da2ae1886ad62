package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicateNamesTest {

    private static final JsonLimits ALLOWED = JsonLimits.DEFAULTS.withDuplicateNames(true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'a':1,'a':2}                        | 1:8: ... member \"a\" already, at line 1, column 2",
                "{'a':1,'\\u0061':2}                  | 1:8: ... member \"a\" already, at line 1, column 2",
                "{'\\u0061':1,'b':2,'a':3}            | 1:19: ... member \"a\" already, at line 1, column 2",
                "{'/':1,'\\/':2}                      | 1:8: ... member \"/\" already, at line 1, column 2",
                "{'':1,'':2}                          | 1:7: ... member \"\" already, at line 1, column 2",
                "{'\u00e9':1,'x':[],'\u00e9':2}       | 1:15: ... member \"\u00e9\" already, at line 1, column 2",
                "{'\u00e9':1,'\\u00E9':2}             | 1:8: ... member \"\u00e9\" already, at line 1, column 2",
                "{'\\ud83d\\ude00':1,'\ud83d\ude00':2}| 1:19: ... member \"\ud83d\ude00\" already, at line 1, column 2",
                "{'\\ud83d':1,'\\uD83D':2}            | 1:13: ... member \"\\ud83d\" already, at line 1, column 2",
                "[{'a':{'b':0,'b':0}}]                | 1:14: ... member \"b\" already, at line 1, column 8",
                "{'a':{'a':0},'b':[{'a':0}],'a':0}    | 1:28: ... member \"a\" already, at line 1, column 2",
                "{'startedAt':{'x':1},'startedAt':1}  | 1:22: ... member \"startedAt\" already, at line 1, column 2",
                "{'a':1,'b':1,'b':1,'a':1,'a':1}      | 1:14: ... member \"b\" already, at line 1, column 8",
            })
    void refusesTheSecondMemberAtItsPlace(String json, String expected) {
        SyntaxError failure = JsonDocument.of(json.replace('\'', '"')).failure();
        assertThat(String.valueOf(failure)).isEqualTo(expected.replace("... ", "this object has a "));
        assertThat(failure).isNotNull();
        assertThat(failure.isLimit()).isFalse();
    }

    @Test
    void tellsTheLinesOfBoth() {
        assertThat(JsonDocument.of("{\n  \"role\": \"user\",\n  \"role\": \"admin\"\n}")
                        .failure())
                .hasToString("3:3: this object has a member \"role\" already, at line 2, column 3");
    }

    @Test
    void shortensAndEscapesTheName() {
        String name = "\\u001b" + "x".repeat(200);
        assertThat(JsonDocument.of("{\"" + name + "\":1,\"" + name + "\":2}").failure())
                .asString()
                .contains("a member \"\\u001bx")
                .contains("xxx... already, at line 1, column 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'a':1,'b':2,'ab':3,'ba':4,'':5}",
                "{'a':{'a':{'a':[{'a':1},{'a':2}]}}}",
                "[{'a':1},{'a':1}]",
                "{'a':1,'A':1,'\\u0000':1,'\\u00e9':1,'e\\u0301':1}",
                "{'networkInterface1':1,'networkInterface2':1,'networkInterface':1}",
                "{'1networkInterface':1,'2networkInterface':1}",
            })
    void acceptsNamesThatDiffer(String json) {
        assertThat(JsonDocument.of(json.replace('\'', '"')).failure()).isNull();
    }

    /** Names of all lengths and of few letters, at all distances, near both ends of the array. */
    @Test
    void agreesWithASet() {
        Random random = new Random(7);
        JsonDocument strict = new JsonDocument();
        JsonDocument lenient = new JsonDocument(ALLOWED);
        for (int run = 0; run < 20_000; run++) {
            int count = 1 + random.nextInt(run % 100 == 0 ? 300 : 12);
            Map<String, Integer> members = new LinkedHashMap<>();
            StringBuilder json = new StringBuilder("{");
            for (int i = 0; i < count; i++) {
                String name = name(random, count);
                members.remove(name);
                members.put(name, i);
                json.append(i == 0 ? "" : ",")
                        .append('"')
                        .append(written(name, random))
                        .append("\":")
                        .append(i);
            }
            json.append('}');
            assertThat(strict.parse(json.toString())).as(json.toString()).isEqualTo(members.size() == count);
            assertThat(lenient.parse(json.toString())).as(json.toString()).isTrue();
            assertThat(members(lenient)).as(json.toString()).isEqualTo(members);
        }
    }

    private static String name(Random random, int count) {
        int length = random.nextInt(random.nextInt(4) == 0 ? 20 : 3 + count / 50);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < length; i++) {
            name.append("abcdefg\u00e9\u20ac\n\"".charAt(random.nextInt(random.nextInt(4) == 0 ? 11 : 7)));
        }
        return name.toString();
    }

    private static String written(String name, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean escape = c < ' ' || c == '"' || random.nextInt(20) == 0;
            text.append(escape ? String.format("\\u%04x", (int) c) : String.valueOf(c));
        }
        return text.toString();
    }

    private static Map<String, Integer> members(JsonDocument d) {
        Map<String, Integer> members = new LinkedHashMap<>();
        for (int name = d.first(0); name < d.end(0); name = d.next(name + 1)) {
            members.put(d.string(name), d.intValue(name + 1));
        }
        return members;
    }

    @Test
    void ofAllowedOnesTheLastCountsEverywhere() {
        JsonDocument d = new JsonDocument(ALLOWED);
        assertThat(d.parse("[{'a':{'x':[1,{}]},'b':{'c':1,'d':[],'c':{'e':0}},'a':{'f':[{'g':1,'g':2}]}},{'h':3}]"
                        .replace('\'', '"')))
                .isTrue();
        assertThat(d.data(0)).hasToString("[{\"b\":{\"d\":[],\"c\":{\"e\":0}},\"a\":{\"f\":[{\"g\":2}]}},{\"h\":3}]");
        assertThat(d.count(1)).isEqualTo(2);
        assertThat(d.string(2)).isEqualTo("b");
        assertThat(d.intValue(d.find(d.find(1, "b"), "c") + 2)).isZero();
        assertThat(d.pointer(d.find(d.next(1), "h"))).isEqualTo("/1/h");
        assertThat(d.equal(0, d.data(0))).isTrue();
        assertThat(d.copy(0)).hasSize(d.endOffset());
        assertThat(d.parse("{\"a\":1}")).isTrue();
        assertThat(d.tokenCount()).isEqualTo(3);
    }

    /** Small objects, larger ones with a set of their own, and huge ones; each of them within another. */
    @Test
    void objectsOfAllSizes() {
        JsonDocument d = new JsonDocument();
        for (int count = 2; count < 1_200; count += 1 + count / 7) {
            StringBuilder members = new StringBuilder();
            for (int i = 0; i < count; i++) {
                members.append("\"property")
                        .append("Name".repeat(i % 4))
                        .append(i)
                        .append("\":[{\"x\":1}],");
            }
            String different = "{" + members + "\"o\":{" + members + "\"x\":1}, \"x\":2}          ";
            assertThat(d.parse(different)).as(different).isTrue();
            for (int i = 0; i < count; i += 1 + count / 5) {
                String name = "property" + "Name".repeat(i % 4) + i;
                String twice = "{" + members + "\"o\":{" + members + "\"" + name + "\":1}, \"x\":2}          ";
                assertThat(d.parse(twice)).as(twice).isFalse();
                assertThat(String.valueOf(d.failure())).contains("a member \"" + name + "\" already");
            }
        }
    }

    @Test
    void aTextWithADuplicateIsReadToItsEnd() {
        byte[] json = Utf8.bytes("{\"a\":1,\"a\":2} [{\"b\":1,\"b\":2}, 3] 4");
        JsonDocument d = new JsonDocument();
        assertThat(d.parseNext(json, 0, json.length)).isFalse();
        assertThat(d.endOffset()).isEqualTo(13);
        assertThat(d.parseNext(json, d.endOffset(), json.length)).isFalse();
        assertThat(d.failure()).hasToString("1:23: this object has a member \"b\" already, at line 1, column 17");
        assertThat(d.parseNext(json, d.endOffset(), json.length)).isTrue();
        assertThat(d.intValue(0)).isEqualTo(4);
    }

    @Test
    void anErrorInTheStructureComesFirst() {
        assertThat(JsonDocument.of("{\"a\":1,\"a\":2,").failure())
                .hasToString("1:14: unexpected end of input, 1 container is still open");
    }

    @Test
    void countsOnAfterARefusal() {
        JsonDocument d = new JsonDocument();
        assertThat(d.parse("{\"a\":1,\"a\":1}")).isFalse();
        assertThat(d.parse("{\"a\":1,\"b\":1}")).isTrue();
        assertThat(d.parse("{\"x\":{\"a\":1,\"b\":1,\"a\":1}}")).isFalse();
        assertThat(d.parse("[{\"x\":{\"a\":1}},{\"x\":{\"b\":1}}]")).isTrue();
    }

    @Test
    void ofManyNamesEachIsComparedAFewTimes() {
        for (int count : new int[] {1_000, 50_000}) {
            List<byte[]> names = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                names.add(("https://example.com/registry/" + i * 7919L + "/package").getBytes(StandardCharsets.UTF_8));
            }
            assertThat(steps(names)).isBetween(count / 10L, 2L * count);
        }
    }

    /** Names whose 64 bits of hash are all the same: sorting takes as many comparisons as sorting any other names does. */
    @Test
    void namesThatCollideTakeHardlyMoreSteps() {
        long few = steps(colliding(500));
        long many = steps(colliding(2_000));
        assertThat(few).isLessThan(500 * 20);
        assertThat(many).isLessThan(6 * few);
    }

    @Test
    void findsTheDuplicateAmongNamesThatCollide() {
        List<byte[]> names = colliding(300);
        names.add(names.get(200));
        JsonDocument d = new JsonDocument();
        byte[] json = object(names);
        assertThat(d.parse(json)).isFalse();
        assertThat(d.failure()).isNotNull();
        assertThat(d.failure().offset()).isEqualTo(json.length - 21);
        JsonDocument lenient = new JsonDocument(ALLOWED);
        assertThat(lenient.parse(json)).isTrue();
        assertThat(lenient.count(0)).isEqualTo(300);
    }

    /** Names of two words; the second one makes up for what the hash of the first one is. */
    private static List<byte[]> colliding(int count) {
        List<byte[]> names = new ArrayList<>();
        Random random = new Random(1);
        while (names.size() < count) {
            long first = 0;
            for (int i = 0; i < 8; i++) {
                first = first << 8 | ('a' + random.nextInt(26));
            }
            long second = ObjectNames.mix(16 ^ first) ^ 0x5DEECE66DL;
            byte[] name = new byte[16];
            boolean plain = true;
            for (int i = 0; i < 8; i++) {
                name[i] = (byte) (first >>> (8 * i));
                name[8 + i] = (byte) (second >>> (8 * i));
                plain &= name[8 + i] >= ' ' && name[8 + i] != '"' && name[8 + i] != '\\';
            }
            if (plain) {
                names.add(name);
            }
        }
        return names;
    }

    @Test
    void anObjectFarWithinArrays() {
        String json = "[".repeat(900) + "{\"a\": 1, \"a\": 2}" + "]".repeat(900);

        assertThat(JsonDocument.of(json).failure()).isNotNull();
        assertThat(JsonDocument.of(json.replace("a\": 2", "b\": 2")).failure()).isNull();
    }

    private static long steps(List<byte[]> names) {
        JsonTokenizer tokenizer = new JsonTokenizer(JsonLimits.DEFAULTS, false);
        byte[] json = object(names);
        assertThat(tokenizer.whole(json, 0, json.length)).isTrue();
        return tokenizer.duplicates.steps();
    }

    private static byte[] object(List<byte[]> names) {
        JsonWriter json = new JsonWriter().beginObject();
        for (byte[] name : names) {
            json.name(new String(name, StandardCharsets.UTF_8)).number(0);
        }
        return Utf8.bytes(json.endObject().toString());
    }
}
