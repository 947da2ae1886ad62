package io.github.jsonschema2records.generator.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text of a schema becomes markup or code of the page, wherever it stands. */
class HostileSchemasTest {

    /** Breaks out of elements, attributes, scripts and comments where it is not escaped. */
    private static final String ATTACK =
            "\\\"'></script></style></title>--><script>alert(1)</script><img src=x onerror=alert(1)>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"title\": \"@\"",
                "\"description\": \"@\"",
                "\"$comment\": \"https://acme.example/@ @\"",
                "\"$id\": \"https://acme.example/order#\", \"default\": {\"@\": \"@\"}",
                "\"examples\": [{\"p\": \"@\"}]",
                "\"properties\": {\"@\": {\"type\": \"string\"}}",
                "\"properties\": {\"p\": {\"enum\": [\"@\", \"b\"], \"description\": \"@\"}}",
                "\"properties\": {\"p\": {\"type\": \"string\", \"format\": \"@\", \"examples\": [\"@\"], \"default\": \"@\"}}",
                "\"properties\": {\"p\": {\"const\": {\"@\": \"@\"}, \"$comment\": \"http://a.example/@\"}}",
                "\"patternProperties\": {\"^@$\": {\"type\": \"string\"}}",
                "\"required\": [\"@\"], \"dependentRequired\": {\"@\": [\"@\"]}",
                "\"properties\": {\"p\": {\"$ref\": \"#/$defs/x\"}}, \"$defs\": {\"x\": {\"title\": \"@\", \"type\": \"object\"}}",
                "\"oneOf\": [{\"title\": \"@\", \"required\": [\"@\"]}, {\"properties\": {\"k\": {\"const\": \"@\"}}}]",
                "\"if\": {\"properties\": {\"@\": {\"const\": \"@\"}}}, \"then\": {\"not\": {\"required\": [\"@\"]}}",
            })
    void textIsNeverMarkup(String keywords) throws IOException {
        String page = Pages.of(folder, "{\"type\": \"object\", " + keywords.replace("@", ATTACK) + "}");

        assertThat(page).doesNotContain("<script>alert", "<img", "</title>--");
        assertThat(count(page, "<script>")).isEqualTo(1);
        assertThat(count(page, "<script type=")).isEqualTo(3);
        assertThat(count(page, "</script>")).isEqualTo(4);
        assertThat(count(page, "</style>")).isEqualTo(1);
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](<java\\nscript:alert(1)>)",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:x)",
                "[x](file:///etc/passwd)",
                "![x](javascript:alert(1))",
                "![x](data:image/svg+xml,x)",
                "<javascript:alert(1)>",
                "[x][y]\\n\\n[y]: javascript:alert(1)",
                "[x](other.html)",
            })
    void onlyLinksToWebPagesStayLinks(String description) throws IOException {
        String page = Pages.of(
                folder, "{\"title\": \"Order\", \"type\": \"object\", \"description\": \"" + description + "\"}");

        assertThat(Pages.between(Pages.section(page, "Order"), "<div class=text>", "</div>"))
                .doesNotContain("href", "src");
    }

    @Test
    void anImageBecomesALinkAndAHeadingAParagraph() throws IOException {
        String page = Pages.of(folder, """
                {"title": "Order", "type": "object",
                 "description": "# Big\\n\\n![the plan](https://acme.example/plan.png)"}
                """);

        assertThat(Pages.between(Pages.section(page, "Order"), "<div class=text>", "</div>"))
                .contains(
                        "<strong>Big</strong>",
                        "<a rel=\"noreferrer\" href=\"https://acme.example/plan.png\">the plan</a>")
                .doesNotContain("<h1", "<img");
    }

    @Test
    void charactersThatHideTextAreVisible() throws IOException {
        String page = Pages.of(folder, """
                {"title": "Order", "type": "object", "description": "a\\u202Eb",
                 "properties": {"p\\u200B": {"const": "\\u202E"}}}
                """);

        assertThat(page).doesNotContain("\u202E", "\u200B").contains("a\\u202eb", "p\\u200b");
    }
}
