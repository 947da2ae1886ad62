package io.github.jsonschema2records.runtime.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodePointRangesTest {

    @Test
    void containsTheBoundsAndWhatIsBetweenThem() {
        CodePointRanges ranges = CodePointRanges.parse("0010 0020..0023\n10FFFF");
        assertThat(IntStream.range(0, 0x40).filter(ranges::contains)).containsExactly(0x10, 0x20, 0x21, 0x22, 0x23);
        assertThat(ranges.contains(0x10FFFE)).isFalse();
        assertThat(ranges.contains(0x10FFFF)).isTrue();
    }

    @Test
    void mayBeEmpty() {
        assertThat(CodePointRanges.parse(" ").contains(0)).isFalse();
    }
}
