package io.github.jsonschema2records.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PunycodeTest {

    @ParameterizedTest
    @CsvSource({"b\u00fccher, bcher-kva", "\u00fc, tda", "\u4e2d\u6587, fiq228c", "a-\u00fc, a--yka", "abc, abc-"})
    void encodesAndDecodes(String label, String encoded) {
        int[] codePoints = label.codePoints().toArray();
        assertThat(Punycode.encode(codePoints)).isEqualTo(encoded);
        assertThat(PunycodeDecoder.decode(encoded)).isEqualTo(codePoints);
    }

    @Test
    void decodesWhatItEncodes() {
        Random random = new Random(3492);
        for (int i = 0; i < 20_000; i++) {
            int[] label = random.ints(1 + random.nextInt(59), 0, 1 << (5 + random.nextInt(16)))
                    .map(c -> c < 0x80 ? 'a' + c % 26 : c)
                    .toArray();
            String encoded = Punycode.encode(label);
            assertThat(PunycodeDecoder.decode(encoded)).as(encoded).isEqualTo(label);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-a", "b9", "\u00fc", "A", "a.", "99999999", "zzzzzzzzzzzzzzzzzzzzzzzz", "a-9", "tda9"})
    void refusesTheRest(String encoded) {
        assertThat(PunycodeDecoder.decode(encoded)).isNull();
    }

    @Test
    void endsForAnyText() {
        Random random = new Random(3493);
        String characters = "abcdefghijklmnopqrstuvwxyz0123456789-";
        for (int i = 0; i < 50_000; i++) {
            StringBuilder encoded = new StringBuilder();
            int length = random.nextInt(60);
            for (int j = 0; j < length; j++) {
                encoded.append(characters.charAt(random.nextInt(characters.length())));
            }
            int[] decoded = PunycodeDecoder.decode(encoded.toString());
            if (decoded != null) {
                assertThat(Arrays.stream(decoded)).allMatch(Character::isValidCodePoint);
            }
        }
    }
}
