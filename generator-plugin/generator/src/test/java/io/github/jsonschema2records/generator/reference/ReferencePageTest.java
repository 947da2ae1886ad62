package io.github.jsonschema2records.generator.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferencePageTest {

    private static final String SHOP = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Order", "type": "object",
             "description": "An *order*. See <https://acme.example/orders>.\\n\\n| a | b |\\n|---|---|\\n| 1 | 2 |",
             "required": ["id", "customer"],
             "properties": {
               "id": {"type": "string", "examples": ["A-1"], "$comment": "Source: https://acme.example/ids.html, as of 2026."},
               "detail-type": {"type": "string", "deprecated": true, "readOnly": true},
               "customer": {"$ref": "#/$defs/Customer", "description": "The buyer."},
               "state": {"enum": ["OPEN", "DONE"], "$comment": "for authors only"}},
             "$defs": {"Customer": {"type": "object", "properties": {
               "friends": {"type": "array", "items": {"$ref": "#/$defs/Customer"}}}}}}
            """;

    @TempDir
    Path folder;

    @Test
    void aTypeHasItsJsonAndItsJava() throws IOException {
        String order = Pages.section(Pages.of(folder, SHOP), "Order");

        assertThat(order)
                .contains(
                        "<code class=json>{\n  \"id\": \"A-1\",\n  \"customer\": {},\n  \"state\": \"OPEN\"\n}</code>")
                .contains("<code class=java>public record Order(\n    String id,\n    @Nullable String detailType,\n"
                        + "    Customer customer,\n    @Nullable Order.State state,\n"
                        + "    Map&lt;String, JsonData&gt; additionalProperties) {}</code>")
                .contains("<code>order.json#</code>");
    }

    @Test
    void aPropertyHasItsMarksExamplesAndSources() throws IOException {
        String order = Pages.section(Pages.of(folder, SHOP), "Order");

        assertThat(Pages.between(order, "<li id=Order/id>", "\n"))
                .contains("<i class=required>required</i>", "<p class=e><code>\"A-1\"</code></p>")
                .contains(
                        "<p class=s><a href=\"https://acme.example/ids.html\" title=\"https://acme.example/ids.html\" "
                                + "rel=noreferrer>ids</a>, as of 2026.</p>");
        assertThat(Pages.between(order, "<li id=Order/detail-type>", "\n"))
                .contains("<i class=deprecated>", "<i class=read-only>")
                .contains("<p class=j><code>@Nullable String detailType()</code></p>");
        assertThat(Pages.between(order, "<li id=Order/state>", "\n")).doesNotContain("authors");
    }

    @Test
    void typesLinkToTheTypesThatTheyUseAndBack() throws IOException {
        String page = Pages.of(folder, SHOP);

        assertThat(Pages.between(page, "<li id=Order/customer>", "\n"))
                .contains("<a href=#Customer>Customer</a>", "The buyer.");
        assertThat(Pages.section(page, "Customer"))
                .contains("<span><a href=#Order/customer>Order.customer</a></span>")
                .contains("<span><a href=#Customer/friends>Customer.friends</a></span>");
        assertThat(page)
                .contains("{\"nodes\":[[\"Order\",\"record\"],[\"Customer\",\"record\"],[\"Order.State\",\"enum\"]],"
                        + "\"edges\":[[0,1,0],[0,2,0],[1,1,0]]}");
    }

    @Test
    void everyLinkWithinThePageHasATarget() throws IOException {
        String page = Pages.of(folder, SHOP);

        Matcher link = Pattern.compile("href=\"?#([^\" >]+)").matcher(page);
        while (link.find()) {
            assertThat(page).containsPattern("id=\"?" + Pattern.quote(link.group(1)) + "[\" >]");
        }
    }

    /** Branches have the names of their types, which can be nested in different types. */
    @Test
    void branchesWithEqualNamesHavePlacesOfTheirOwn() throws IOException {
        String page = Pages.of(folder, """
                {"anyOf": [{"$ref": "#/$defs/A/properties/value"}, {"$ref": "#/$defs/B/properties/value"}],
                 "$defs": {
                   "A": {"type": "object", "properties": {"value": {"type": "object", "required": ["k"],
                       "properties": {"k": {"const": "a"}}}}},
                   "B": {"type": "object", "properties": {"value": {"type": "object", "required": ["k"],
                       "properties": {"k": {"const": "b"}}}}}}}
                """);

        Matcher id = Pattern.compile(" id=\"?([^\" >]+)").matcher(page.substring(0, page.indexOf("<script")));
        assertThat(id.results().map(result -> result.group(1)).toList()).doesNotHaveDuplicates();
        assertThat(Pages.section(page, "Order")).contains("<li id=Order/Value>", "<li id=Order/Value-2>");
    }

    @Test
    void descriptionsAreCommonMarkWithTables() throws IOException {
        assertThat(Pages.section(Pages.of(folder, SHOP), "Order"))
                .contains(
                        "<em>order</em>", "<a rel=\"noreferrer\" href=\"https://acme.example/orders\">", "<td>1</td>");
    }

    @Test
    void theSameSchemasGiveTheSameBytes() throws IOException {
        assertThat(Pages.of(folder, SHOP)).isEqualTo(Pages.of(folder, SHOP));
    }

    /** Only the links that readers follow lead elsewhere. */
    @Test
    void thePageLoadsNothing() throws IOException {
        String page = Pages.of(folder, SHOP);
        String markup = page.replaceAll("(?s)<script.*?</script>", "").replaceAll("(?s)<style>.*?</style>", "");

        assertThat(markup).doesNotContain("src=", "<link", "<img", "<iframe", "url(");
        assertThat(markup).contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-");
    }
}
