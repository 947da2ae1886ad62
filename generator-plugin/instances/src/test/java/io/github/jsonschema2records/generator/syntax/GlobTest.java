package io.github.jsonschema2records.generator.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource({
        "*.json, order.json",
        "**/*.json, order.json",
        "**/*.json, v1/parts/order.json",
        "v1/**, v1/parts/order.json",
        "v1/, v1/parts/order.json",
        "**/parts/**, v1/parts/order.json",
        "**/parts/**, parts/order.json",
        "**, v1/order.json",
        "order.v?.json, order.v1.json",
        "v1\\order.json, v1/order.json",
        "**.json, v1/order.json",
        "[a-z].json, a.json",
        "[!a-z].json, A.json",
        "[]x].json, ].json",
        "[a-].json, -.json",
        "[.^&&]json, ^json",
        "order], order]",
        "order}, order}",
        "'{a,b}.json', b.json",
        "'*.{json,yaml}{,.gz}', order.json",
        "'*.{json,yaml}{,.gz}', order.yaml.gz",
        "'{v1,**/old}/*.json', v0/old/order.json",
        "'{v1,**/old}/*.json', old/order.json",
        "'{a,{b,c}}', c",
        "'a,b', 'a,b'"
    })
    void matches(String glob, String path) {
        assertThat(Glob.of(glob).matches(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "*.json, v1/order.json",
        "order.json, v1/order.json",
        "v1/, v10/order.json",
        "**/parts/**, v1/spareparts/order.json",
        "*.json, order_json",
        "order.v?.json, order.v/.json",
        "*.JSON, order.json",
        "[a-z].json, A.json",
        "[!a-z].json, a.json",
        "a[!x]b, a/b",
        "a[.-0]b, a/b",
        "[a-].json, b.json",
        "'{a,b}.json', c.json",
        "'{a,b}.json', ab.json"
    })
    void doesNotMatch(String glob, String path) {
        assertThat(Glob.of(glob).matches(path)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a[b.json  | "a[b.json" is not a pattern of files: [ is not closed
            a[].json  | "a[].json" is not a pattern of files: [ is not closed
            {a,b.json | "{a,b.json" is not a pattern of files: { is not closed
            v1\\[z-a]  | "v1\\[z-a]" is not a pattern of files: z-a is not in the order of characters
            """)
    void wrongPatterns(String glob, String message) {
        assertThatThrownBy(() -> Glob.of(glob))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "drafts/, drafts, true",
        "**/drafts/, v1/drafts, true",
        "drafts/**, drafts/old, true",
        "**, v1, true",
        "drafts/, v1, false",
        "drafts, drafts, false",
        "drafts/*, drafts, false",
        "**/*.json, drafts, false"
    })
    void aFolderOfWhichEverythingMatchesNeedNotBeRead(String glob, String folder, boolean covered) {
        assertThat(Glob.of(glob).coversFolder(folder)).isEqualTo(covered);
    }
}
