package io.github.jsonschema2records.fuzz.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InputRandomTest {

    @Test
    void oneByteIsOneChoice() {
        InputRandom random = new InputRandom(new byte[] {5, (byte) 200, 3});

        assertThat(random.nextInt(4)).isEqualTo(1);
        assertThat(random.nextInt(256)).isEqualTo(200);
        assertThat(random.nextBoolean()).isTrue();
    }

    @Test
    void behindTheLastByteThereAreVariousNumbersAlwaysTheSame() {
        assertThat(IntStream.generate(new InputRandom(new byte[0])::nextInt).limit(9))
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(IntStream.generate(new InputRandom(new byte[0])::nextInt)
                        .limit(9)
                        .boxed()
                        .toList());
    }

    @Test
    void schemasOfEqualInputsAreEqual() {
        byte[] input = "some input that decides".getBytes(StandardCharsets.UTF_8);

        assertThat(SchemaText.of(new InputRandom(input))).isEqualTo(SchemaText.of(new InputRandom(input)));
    }
}
