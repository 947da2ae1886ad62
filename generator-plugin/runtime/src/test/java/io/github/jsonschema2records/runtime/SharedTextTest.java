package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SharedTextTest {

    @Test
    void hasAllThatWasAdded() {
        SharedText shared = SharedText.of("#");
        StringBuilder text = new StringBuilder("#");
        for (int i = 0; i < 500; i++) {
            shared = shared.concat("/token" + i);
            text.append("/token").append(i);
            assertThat(shared).hasToString(text.toString());
        }
    }

    @Test
    void aLongStringHasFewBeginnings() {
        Set<String> beginnings = Collections.newSetFromMap(new IdentityHashMap<>());
        SharedText shared = SharedText.of("");
        int length = 0;
        for (int i = 0; i < 4_000; i++) {
            shared = shared.concat("/oneOf/1");
            length += beginnings.add(shared.beginning) ? shared.beginning.length() : 0;
        }
        assertThat(beginnings).hasSizeBetween(10, 60);
        assertThat(length).isLessThan(12 * shared.toString().length());
    }

    @Test
    void isPlainIfNoPartNeedsEscapes() {
        assertThat(SharedText.of("/a").concat("/b").plain).isTrue();
        assertThat(SharedText.of("/a").concat("/\u00e9").concat("/b").plain).isFalse();
        assertThat(SharedText.of("\"").concat("/b").plain).isFalse();
        assertThat(SharedText.of("/a").concat("\\").plain).isFalse();
        assertThat(SharedText.of("/a").concat("\u007f").plain).isFalse();
    }
}
