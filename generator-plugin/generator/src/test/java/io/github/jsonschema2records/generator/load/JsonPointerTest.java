package io.github.jsonschema2records.generator.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.generator.load.SourceValue.SourceNumber;
import org.junit.jupiter.api.Test;

class JsonPointerTest {

    @Test
    void appendsEscapedNamesAndIndexes() {
        assertThat(JsonPointer.append("", "a/b~c")).isEqualTo("/a~1b~0c");
        assertThat(JsonPointer.append("/a", "")).isEqualTo("/a/");
        assertThat(JsonPointer.append("/a", 12)).isEqualTo("/a/12");
    }

    @Test
    void splitsIntoUnescapedTokens() {
        assertThat(JsonPointer.tokens("")).isEmpty();
        assertThat(JsonPointer.tokens("/")).containsExactly("");
        assertThat(JsonPointer.tokens("/a~1b~0c//~01")).containsExactly("a/b~c", "", "~1");
    }

    @Test
    void refusesWhatIsNoPointer() {
        assertThatThrownBy(() -> JsonPointer.tokens("a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a JSON Pointer: a");
        assertThat(JsonPointer.isPointer("/~")).isFalse();
        assertThat(JsonPointer.isPointer("/~2")).isFalse();
        assertThat(JsonPointer.isPointer("/~0~1")).isTrue();
    }

    @Test
    void resolvesMembersAndElements() {
        SourceValue root = Trees.parse("x.json", "{\"a\": [10, {\"\": {\"~/\": 20}}], \"0\": 30}");

        assertThat(JsonPointer.resolve(root, "")).isSameAs(root);
        assertThat(number(root, "/a/0")).isEqualTo("10");
        assertThat(number(root, "/a/1//~0~1")).isEqualTo("20");
        assertThat(number(root, "/0")).isEqualTo("30");
    }

    @Test
    void resolvesNothingWhereThereIsNothing() {
        SourceValue root = Trees.parse("x.json", "{\"a\": [10]}");

        assertThat(JsonPointer.resolve(root, "/b")).isNull();
        assertThat(JsonPointer.resolve(root, "/a/1")).isNull();
        assertThat(JsonPointer.resolve(root, "/a/00")).isNull();
        assertThat(JsonPointer.resolve(root, "/a/-")).isNull();
        assertThat(JsonPointer.resolve(root, "/a/+0")).isNull();
        assertThat(JsonPointer.resolve(root, "/a/")).isNull();
        assertThat(JsonPointer.resolve(root, "/a/99999999999")).isNull();
        assertThat(JsonPointer.resolve(root, "/a/0/x")).isNull();
        assertThat(JsonPointer.resolve(root, "no pointer")).isNull();
    }

    @Test
    void decodesFragments() {
        assertThat(JsonPointer.fromFragment("")).isEmpty();
        assertThat(JsonPointer.fromFragment("/a%25b/%C3%A9%20~1")).isEqualTo("/a%b/é ~1");
        assertThat(JsonPointer.fromFragment("/plus+stays")).isEqualTo("/plus+stays");
        assertThat(JsonPointer.fromFragment("anchor")).isNull();
        assertThat(JsonPointer.fromFragment("/%C3")).isNull();
        assertThat(JsonPointer.fromFragment("/%2")).isNull();
        assertThat(JsonPointer.fromFragment("/%zz")).isNull();
    }

    private static String number(SourceValue root, String pointer) {
        return ((SourceNumber) JsonPointer.resolve(root, pointer)).text();
    }
}
