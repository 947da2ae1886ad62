package io.github.jsonschema2records.runtime.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PointerTest {

    @Test
    void hasAllTokens() {
        Pointer pointer = Pointer.ROOT;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            pointer = pointer.with("/token" + i);
            text.append("/token").append(i);
            assertThat(pointer).hasToString(text.toString());
            assertThat(pointer.json().value()).isEqualTo(text.toString());
        }
    }

    @Test
    void noTokensAreTheSamePointer() {
        Pointer pointer = Pointer.ROOT.with("/a");
        assertThat(pointer.with("")).isSameAs(pointer);
        assertThat(Pointer.ROOT.with("").json().value()).isEmpty();
    }

    @Test
    void aDeepWayHasFewBeginnings() {
        Set<String> beginnings = Collections.newSetFromMap(new IdentityHashMap<>());
        Pointer pointer = Pointer.ROOT;
        int length = 0;
        for (int i = 0; i < 4_000; i++) {
            pointer = pointer.with("/oneOf/1");
            length += beginnings.add(pointer.beginning) ? pointer.beginning.length() : 0;
        }
        assertThat(beginnings).hasSizeBetween(10, 60);
        assertThat(length).isLessThan(12 * pointer.toString().length());
    }
}
