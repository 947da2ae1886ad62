package io.github.jsonschema2records.generator.reference;

import io.github.jsonschema2records.runtime.text.PrintableText;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Renders descriptions, which are CommonMark with tables. HTML in a description is shown as text. Only links to web
 * pages and mail addresses stay links, and an image becomes a link, so that the page loads nothing.
 */
final class Descriptions {

    private static final List<Extension> EXTENSIONS = List.of(AutolinkExtension.create(), TablesExtension.create());

    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (tag.equals("a")) {
                    attributes.put("rel", "noreferrer");
                }
            })
            .build();

    /** Returns a description as HTML blocks; "" for an empty one. */
    String html(String description) {
        Node document = parser.parse(printable(description));
        document.accept(new TameNodes());
        return renderer.render(document).strip();
    }

    /** Line breaks and tabs have a meaning, other invisible characters have none. */
    private static String printable(String text) {
        return text.lines()
                .map(line -> PrintableText.of(line.replace('\t', ' ')))
                .collect(Collectors.joining("\n"));
    }
}
