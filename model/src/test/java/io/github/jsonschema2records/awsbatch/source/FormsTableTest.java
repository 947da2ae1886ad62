package io.github.jsonschema2records.awsbatch.source;

import static io.github.jsonschema2records.awsbatch.source.EventTexts.EVENT;
import static io.github.jsonschema2records.awsbatch.source.EventTexts.base64;
import static io.github.jsonschema2records.awsbatch.source.EventTexts.gzip;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The events of the forms in {@code docs/batch-events.md} are found at the places that the page says. */
class FormsTableTest {

    private static final Pattern ROW = Pattern.compile("\\| (.+) \\| `(.+)` \\| (.+) \\|");

    private static final Pattern CALL = Pattern.compile("(text|base64|gzip)\\(([^()]*)\\)");

    private record Row(String form, String message, String places) {}

    static List<Row> rows() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("basedir", "."), "..", "docs", "batch-events.md"));
        String table = page.substring(page.indexOf("<!-- forms -->"));
        return ROW.matcher(table.substring(0, table.indexOf("\n\n", table.indexOf("| --- |"))))
                .results()
                .map(row -> new Row(row.group(1), row.group(2), row.group(3)))
                .toList();
    }

    @Test
    void theTableHasAllForms() throws IOException {
        assertThat(rows()).hasSize(16);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eventsAreFound(Row row) throws IOException {
        List<String> places = places(message(row.message()));
        List<String> expected = row.places().startsWith("the text")
                ? places.stream().map(place -> "").toList()
                : Stream.of(row.places().split(", ", -1))
                        .map(place -> place.replace("`", ""))
                        .toList();

        assertThat(places).isNotEmpty().isEqualTo(expected);
        assertThat(places).hasSize(row.message().split("EVENT", -1).length - 1);
    }

    /** Replaces the event and the calls, the innermost first. */
    private static String message(String template) {
        String message = template;
        for (Matcher call = CALL.matcher(message); call.find(); call = CALL.matcher(message)) {
            String value = call.group(2).replace("EVENT", EVENT);
            String text = switch (call.group(1)) {
                case "text" -> value;
                case "base64" -> base64(value.getBytes(StandardCharsets.UTF_8));
                default -> base64(gzip(value.getBytes(StandardCharsets.UTF_8)));
            };
            message = message.substring(0, call.start()) + JsonData.of(text) + message.substring(call.end());
        }
        return message.replace("EVENT", EVENT);
    }

    private static List<String> places(String message) throws IOException {
        EventSource source = new EventSource(new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)));
        List<String> places = new ArrayList<>();
        for (Finding found = source.next(); found != null; found = source.next()) {
            assertThat(found).isInstanceOf(Finding.Event.class);
            places.add(found.place());
        }
        return places;
    }
}
