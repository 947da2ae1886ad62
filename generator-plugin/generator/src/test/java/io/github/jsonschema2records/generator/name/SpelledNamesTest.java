package io.github.jsonschema2records.generator.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledNamesTest {

    @ParameterizedTest
    @CsvSource({
        "detail-type, detailDashType, detailTypeLowerCase",
        "DetailType, detailType, detailTypeCapitalized",
        "DETAILTYPE, detailtype, detailtypeUpperCase",
        "detailType, detailType, detailTypeCamelCase",
        "M, m, mCapitalized",
        "\ud801\udc00, \ud801\udc28, \ud801\udc28Capitalized",
        "\ud801\udc00\ud801\udc00, \ud801\udc28\ud801\udc28, \ud801\udc28\ud801\udc28UpperCase"
    })
    void saysWhatIsSpecial(String text, String punctuation, String letters) {
        assertThat(SpelledNames.of(text, JavaIdentifiers::camel)).startsWith(punctuation, letters);
    }

    @Test
    void theLastNamesOfTextsOfLettersDiffer() {
        List<String> texts =
                List.of("aBc", "abC", "a-bc", "a_bc", "ABC", "abc", "", "empty", "\ud801\udc00b", "\ud801\udc28b");
        assertThat(texts.stream()
                        .map(text -> SpelledNames.of(text, JavaIdentifiers::camel))
                        .map(names -> names.get(names.size() - 1)))
                .doesNotHaveDuplicates();
    }
}
