package io.github.jsonschema2records.generator.regex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodePointSetTest {

    @Test
    void joinsRangesThatOverlapOrTouch() {
        CodePointSet set =
                CodePointSet.ofRanges(List.of(new int[] {'x', 'z'}, new int[] {'a', 'c'}, new int[] {'d', 'f'}));
        assertThat(set).hasToString("[a-fx-z]");
        assertThat(set).isEqualTo(CodePointSet.range('a', 'f').or(CodePointSet.of('z', 'y', 'x')));
    }

    @Test
    void complementsWithinUnicode() {
        assertThat(CodePointSet.range('b', 0x10FFFE).not()).hasToString("[\\u{0}-a\\u{10FFFF}]");
        assertThat(CodePointSet.NONE.not()).isEqualTo(CodePointSet.ALL);
        assertThat(CodePointSet.ALL.not()).isEqualTo(CodePointSet.NONE);
    }

    @Test
    void intersectsAndSubtracts() {
        CodePointSet letters = CodePointSet.range('a', 'z');
        assertThat(letters.and(CodePointSet.range('x', 0x100))).hasToString("[x-z]");
        assertThat(letters.minus(CodePointSet.range('b', 'y'))).hasToString("[az]");
        assertThat(letters.intersects(CodePointSet.of('0'))).isFalse();
    }

    @Test
    void knowsItsMembers() {
        CodePointSet set = CodePointSet.of('a', 'b', 0x1F432);
        assertThat(set.contains('b')).isTrue();
        assertThat(set.contains('c')).isFalse();
        assertThat(set.contains(0x1F432)).isTrue();
        assertThat(set.only()).isNull();
        assertThat(CodePointSet.of('-').only()).isEqualTo('-');
        assertThat(CodePointSet.of('-', ']')).hasToString("[\\-\\]]");
    }
}
