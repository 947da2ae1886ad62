package io.github.jsonschema2records.generator.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaIdentifiersTest {

    @ParameterizedTest
    @CsvSource({
        "a_b, aB, AB, A_B",
        "A_B, aB, AB, A_B",
        "a_b_c, aBC, ABC, A_B_C",
        "x-y, xY, XY, X_Y",
        "URL, url, URL, URL",
        "URLPath, urlPath, URLPath, URL_PATH",
        "IP_Address, ipAddress, IPAddress, IP_ADDRESS",
        "S3_bucket, s3Bucket, S3Bucket, S3_BUCKET",
        "detail-type, detailType, DetailType, DETAIL_TYPE",
        "EFSVolume, efsVolume, EFSVolume, EFS_VOLUME",
        "2nd, _2nd, _2nd, _2ND",
        "class, class_, Class, CLASS",
        "$, dollar, Dollar, DOLLAR",
        "İller, i\u0307ller, İller, İLLER",
        "\ud801\udc00B, \ud801\udc28b, \ud801\udc00B, \ud801\udc00B",
        "\ud801\udc00\ud801\udc01\ud801\udc2a, \ud801\udc28\ud801\udc01\ud801\udc2a, \ud801\udc00\ud801\udc01\ud801\udc2a, \ud801\udc00_\ud801\udc01\ud801\udc02",
        "a\ud801\udc00, a\ud801\udc00, A\ud801\udc00, A_\ud801\udc00",
        "'', empty, Empty, EMPTY"
    })
    void spellsTextsInThreeWays(String text, String camel, String pascal, String constant) {
        assertThat(JavaIdentifiers.camel(text)).isEqualTo(camel);
        assertThat(JavaIdentifiers.pascal(text)).isEqualTo(pascal);
        assertThat(JavaIdentifiers.constant(text)).isEqualTo(constant);
    }

    @Test
    void cutsLongTextsBehindAWord() {
        assertThat(JavaIdentifiers.pascal("abcdefgh ".repeat(30))).isEqualTo("Abcdefgh".repeat(22));
        assertThat(JavaIdentifiers.camel("a".repeat(70_000))).isEqualTo("a".repeat(45));
        assertThat(JavaIdentifiers.constant("\u00e9".repeat(70_000))).isEqualTo("\u00c9".repeat(45));
        assertThat(JavaIdentifiers.camel("\ud835\udd38".repeat(100))).isEqualTo("\ud835\udd38".repeat(45));
    }
}
