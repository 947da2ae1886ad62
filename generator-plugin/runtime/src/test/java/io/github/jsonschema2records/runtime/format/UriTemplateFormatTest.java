package io.github.jsonschema2records.runtime.format;

import org.junit.jupiter.api.Test;

class UriTemplateFormatTest {

    private static final FormatChecks TEMPLATE =
            new FormatChecks(UriTemplateFormat.INSTANCE, UriTemplateFormat::isUriTemplate);

    /** RFC 6570 section 2.1. */
    @Test
    void literalsAreWhatAUriMayHave() {
        TEMPLATE.accept("", "a", "!#$&()*+,-./09:;=?@AZ[]_az~", "'", "%20%aF", "\u00e9\u4e2d\ud83d\ude00\ue000");
        TEMPLATE.refuse(" ", "\"", "<", ">", "\\", "^", "`", "|", "}", "\0", "\t", "\u007f", "\u0080", "\ufdd0");
        TEMPLATE.refuse("%", "%2", "%2g", "a%%20", "\ud83d", "\ude00");
    }

    /** Section 2.2. */
    @Test
    void expressionsMayHaveAnOperator() {
        TEMPLATE.accept("{a}", "{+a}", "{#a}", "{.a}", "{/a}", "{;a}", "{?a}", "{&a}");
        TEMPLATE.accept("{=a}", "{,a}", "{!a}", "{@a}", "{|a}");
        TEMPLATE.refuse("{$a}", "{(a)}", "{-a}", "{*a}", "{++a}", "{ a}", "{~a}", "{:a}");
        TEMPLATE.refuse("{", "{}", "{+}", "{a", "{+a", "a}", "{{a}}", "{a}}", "{a{b}}");
    }

    /** Section 2.3. */
    @Test
    void variablesAreSeparatedByCommas() {
        TEMPLATE.accept("{a,b}", "{?a,b,c}", "{a1,_b,%41}", "{a.b.c}", "{1}", "{a}{b}x{c}");
        TEMPLATE.refuse("{a,}", "{a,,b}", "{a b}", "{a, b}", "{.}", "{a.}", "{a..b}", "{+.a}", "{%}", "{%4}", "{a%4g}");
        TEMPLATE.refuse("{a-b}", "{a/b}", "{\u00e9}", "{a=b}", "{a|b}");
    }

    /** Section 2.4. */
    @Test
    void variablesMayHaveAPrefixOrExplode() {
        TEMPLATE.accept("{a:1}", "{a:10}", "{a:9999}", "{a*}", "{?a:3,b*}");
        TEMPLATE.refuse(
                "{a:}",
                "{a:0}",
                "{a:01}",
                "{a:10000}",
                "{a:-1}",
                "{a:x}",
                "{a:1x}",
                "{a**}",
                "{a*:1}",
                "{a:1*}",
                "{a:1");
    }

    @Test
    void takesLongTextsInItsStride() {
        TEMPLATE.accept("{a.b.c:1,d*}".repeat(10_000), "{" + "a.".repeat(50_000) + "b}");
        TEMPLATE.refuse("{a,".repeat(30_000), "{" + "a.".repeat(50_000) + "}");
    }
}
