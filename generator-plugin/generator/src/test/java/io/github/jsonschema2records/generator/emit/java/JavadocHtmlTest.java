package io.github.jsonschema2records.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocHtmlTest {

    /** {@code #} stands for a back quote, {@code ~} for the end of a line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "one #a# two #b#|one {@code a} two {@code b}",
                "#a/b# (and #c/d#) or #e.f#|{@code a/b} (and {@code c/d}) or {@code e.f}",
                "#@.a# or #@.b#, not #x<y#|<code>&#64;.a</code> or <code>&#64;.b</code>, not {@code x<y}",
                "it's #not closed|it's `not closed",
                "#one ##two# three##|{@code one ``two} three``",
                "##with # inside##|{@code with ` inside}",
                "## # ##|{@code `}",
                "### #a# b|``` {@code a} b",
                "##a# b|``a` b",
                "a #b~c# d|a {@code b c} d",
                "a #b~~c# d|a `b~~c` d",
                "a #b~ ~c# d|a `b~ ~c` d",
                "- #a~- b# c|- `a~- b` c",
                "1. #a~2. b#|1. `a~2. b`",
                "\\#a# b#|&#92;`a<code> b</code>",
                "#a\\# b|<code>a&#92;</code> b",
                "#{a}# and #*/#|<code>&#123;a&#125;</code> and <code>*&#47;</code>",
                "# #|<code> </code>",
            })
    void pairsBackQuotesAsCommonMarkDoes(String text, String html) {
        assertThat(JavadocHtml.of(text.replace('#', '`').replace('~', '\n')))
                .isEqualTo(html.replace("&#", "&%").replace('~', '\n').replace("&%", "&#"));
    }
}
