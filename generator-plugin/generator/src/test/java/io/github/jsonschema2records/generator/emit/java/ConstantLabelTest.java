package io.github.jsonschema2records.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of constants after the text that they hold. */
class ConstantLabelTest {

    @ParameterizedTest
    @CsvSource({
        "Batch Job State Change, BATCH_JOB_STATE_CHANGE",
        "visa, VISA_TEXT",
        "CODEC, CODEC_TEXT",
        "2020-12, TEXT_2020_12",
        "größe, GRSSE_TEXT",
        "日本, TEXT",
        "'', TEXT",
        "detailType, DETAIL_TYPE",
        "one two three four five six seven eight nine ten, ONE_TWO_THREE_FOUR_FIVE_SIX_SEVEN_EIGHT",
    })
    void ofATextIsItsWords(String text, String name) {
        assertThat(ConstantLabel.ofText(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"ACCOUNT, PATTERN, ACCOUNT_PATTERN", "'', PATTERN, PATTERN", "12, PATTERN, PATTERN_12"})
    void standsBeforeTheKind(String label, String kind, String name) {
        assertThat(ConstantLabel.of(label, kind)).isEqualTo(name);
    }
}
