package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TapePointerTest {

    @Test
    void pointsToEveryToken() {
        JsonDocument d = JsonDocument.of("{\"a/b\":[10,{\"~\":[],\"\":{}}],\"\\u0062\":[[[0]]]}");
        List<String> pointers = new ArrayList<>();
        for (int at = 0; at < d.tokenCount(); at++) {
            pointers.add(d.pointer(at));
        }
        assertThat(pointers)
                .containsExactly(
                        "",
                        "/a~1b",
                        "/a~1b",
                        "/a~1b/0",
                        "/a~1b/1",
                        "/a~1b/1/~0",
                        "/a~1b/1/~0",
                        "/a~1b/1/",
                        "/a~1b/1/",
                        "/b",
                        "/b",
                        "/b/0",
                        "/b/0/0",
                        "/b/0/0/0");
    }

    @Test
    void agreesWithLookingThePointerUp() {
        RandomJson random = new RandomJson(9);
        for (int i = 0; i < 500; i++) {
            JsonDocument d = JsonDocument.of(random.text(random.value(4)));
            JsonData root = d.data(0);
            for (int at = 0; at < d.tokenCount(); at = at + 1) {
                if (!isName(d, at)) {
                    assertThat(root.at(d.pointer(at))).isEqualTo(d.data(at));
                }
            }
        }
    }

    @Test
    void tokensInAnyOrder() {
        JsonDocument d = JsonDocument.of("[" + "[{\"a\": 1, \"b\": [[]]}, 2], ".repeat(10) + "{\"c\": {}}]");
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            int at = random.nextInt(d.tokenCount());
            assertThat(d.pointer(at)).isEqualTo(new TapePointer(d).of(at));
        }
    }

    @Test
    void ascendingTokensTakeOnePass() {
        JsonDocument d = JsonDocument.of("[" + "[{\"a\": 1, \"b\": []}, 2], ".repeat(1000) + "0]");
        TapePointer pointers = new TapePointer(d);
        for (int at = 0; at < d.tokenCount(); at++) {
            pointers.of(at);
        }
        assertThat(pointers.of(d.tokenCount() - 1)).isEqualTo("/1000");
        assertThat(pointers.passed()).isLessThan(d.tokenCount());
    }

    private static boolean isName(JsonDocument d, int token) {
        for (int object = 0; object < token; object++) {
            if (d.isObject(object)) {
                for (int name = d.first(object); name < d.end(object); name = d.next(name + 1)) {
                    if (name == token) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
