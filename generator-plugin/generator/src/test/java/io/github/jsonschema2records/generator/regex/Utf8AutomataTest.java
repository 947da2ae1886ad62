package io.github.jsonschema2records.generator.regex;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brics.automaton.Automaton;
import io.github.jsonschema2records.runtime.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class Utf8AutomataTest {

    private static String bytes(int codePoint) {
        // A byte is a char to the automaton.
        return new String(Utf8.bytes(Character.toString(codePoint)), StandardCharsets.ISO_8859_1);
    }

    @Test
    void readsTheMembersOnly() {
        CodePointSet set = CodePointSet.ofRanges(List.of(
                new int[] {'a', 'z'},
                new int[] {0x7E, 0x81},
                new int[] {0x7FE, 0x802},
                new int[] {0xD7FF, 0xD801},
                new int[] {0xFFFE, 0x10001},
                new int[] {0x3FFFF, 0x40001},
                new int[] {0x10FFFE, 0x10FFFF}));
        Automaton automaton = Utf8Automata.of(set);
        for (int[] range : set.ranges()) {
            for (int c = Math.max(0, range[0] - 2); c <= Math.min(CodePointSet.LAST, range[1] + 2); c++) {
                assertThat(automaton.run(bytes(c))).as(Integer.toHexString(c)).isEqualTo(set.contains(c));
            }
        }
        assertThat(automaton.run("")).isFalse();
        assertThat(automaton.run("ab")).isFalse();
    }

    @Test
    void readsEveryCodePointAndNothingElse() {
        Automaton all = Utf8Automata.of(CodePointSet.ALL);
        for (int c = 0; c <= CodePointSet.LAST; c += 7) {
            assertThat(all.run(bytes(c))).as(Integer.toHexString(c)).isTrue();
        }
        for (String invalid :
                List.of("\u0080", "\u00c1\u0080", "\u00e0\u0080\u0080", "\u00f4\u0090\u0080\u0080", "\u00ff")) {
            assertThat(all.run(invalid)).isFalse();
        }
        assertThat(Utf8Automata.of(CodePointSet.NONE).isEmpty()).isTrue();
    }
}
