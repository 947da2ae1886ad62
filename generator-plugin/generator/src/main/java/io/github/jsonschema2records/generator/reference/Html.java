package io.github.jsonschema2records.generator.reference;

import com.samskivert.mustache.Escapers;
import io.github.jsonschema2records.runtime.text.PrintableText;
import java.util.stream.Collectors;

/** Makes fragments of HTML. Every text of a schema passes through here, or through {@link Descriptions}. */
final class Html {

    private Html() {}

    /**
     * Escapes a text on one line, for the content of an element. Characters that are invisible, or change the direction
     * of text, become escapes. Quotes stay, as JSON has many of them.
     */
    static String text(String text) {
        return PrintableText.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Escapes a text for the value of an attribute in quotes. */
    static String attribute(String text) {
        return Escapers.HTML.escape(PrintableText.of(text));
    }

    /** Escapes a text with line breaks, which stay. */
    static String lines(String text) {
        return text.lines().map(Html::text).collect(Collectors.joining("\n"));
    }

    /** Returns a text as code. */
    static String code(String text) {
        return "<code>" + text(text) + "</code>";
    }

    /** Returns a link to a place on the page. */
    static String link(String anchor, String text) {
        return "<a href=#" + anchor + ">" + text(text) + "</a>";
    }

    /** Returns a link to another page, with its whole address as a tool tip. The caller has checked its scheme. */
    static String external(String url, String text) {
        String address = attribute(url);
        return "<a href=\"" + address + "\" title=\"" + address + "\" rel=noreferrer>" + text(text) + "</a>";
    }
}
