package io.github.jsonschema2records.generator.reference;

import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.upgrade.Keyword.KnownAnnotation;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sources that a schema names in {@code $comment}. A comment is for the authors of a schema, but a reader wants to
 * know where a fact comes from: so a comment with addresses is shown, and others are not.
 */
final class Sources {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'<>\\\\^`{|}]+");
    private static final Pattern LABEL =
            Pattern.compile("^\\s*(Sources?|See|See also)\\s*:\\s*", Pattern.CASE_INSENSITIVE);

    private Sources() {}

    /** Returns the sources of a schema as HTML; "" if it names none. */
    static String html(Schema schema) {
        for (Occurrence occurrence : schema.occurrences()) {
            if (occurrence.name().equals("$comment")
                    && occurrence.keyword() instanceof KnownAnnotation comment
                    && comment.value() instanceof SourceString text
                    && ADDRESS.matcher(text.value()).find()) {
                return linked(LABEL.matcher(text.value()).replaceFirst(""));
            }
        }
        return "";
    }

    private static String linked(String text) {
        StringBuilder html = new StringBuilder();
        Matcher address = ADDRESS.matcher(text);
        int end = 0;
        while (address.find()) {
            String url = withoutPunctuation(address.group());
            html.append(Html.text(text.substring(end, address.start())));
            html.append(Html.external(url, WebAddress.shortName(url)));
            end = address.start() + url.length();
        }
        return html.append(Html.text(text.substring(end))).toString();
    }

    private static String withoutPunctuation(String url) {
        int end = url.length();
        while (".,;:!?)".indexOf(url.charAt(end - 1)) >= 0) {
            end--;
        }
        return url.substring(0, end);
    }
}
