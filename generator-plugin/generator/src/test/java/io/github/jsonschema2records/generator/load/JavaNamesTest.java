package io.github.jsonschema2records.generator.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Order", "_", "order_1", "$", "größe", "注文", "var", "record"})
    void aNameIsLegalUnlessItIsAKeyword(String name) {
        assertThat(JavaNames.isSimple(name)).isEqualTo(!name.equals("_"));
        assertThat(JavaNames.isQualified("p." + name)).isEqualTo(!name.equals("_"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "a-b", "class", "true", "a b"})
    void aNameIsAnIdentifier(String name) {
        assertThat(JavaNames.isSimple(name)).isFalse();
        assertThat(JavaNames.isQualified(name)).isFalse();
        assertThat(JavaNames.isQualified("p." + name)).isFalse();
        assertThat(JavaNames.isQualified(name + ".p")).isFalse();
    }

    /** Java allows these characters in an identifier, and compares identifiers with them. */
    @ParameterizedTest
    @ValueSource(ints = {0, 0x08, 0x0E, 0x7F, 0xAD, 0x200B, 0x202E, 0x2066, 0xFEFF, 0xE0001})
    void aNameHasNoCharacterThatNobodySees(int ignorable) {
        String name = "a" + Character.toString(ignorable) + "b";

        assertThat(JavaNames.isSimple(name)).isFalse();
        assertThat(JavaNames.isQualified("p." + name)).isFalse();
    }
}
