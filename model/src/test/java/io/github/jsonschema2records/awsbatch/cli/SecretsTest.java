package io.github.jsonschema2records.awsbatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.awsbatch.BatchEventValidator;
import io.github.jsonschema2records.awsbatch.Samples;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.OutputFormat;
import io.github.jsonschema2records.runtime.ReadResult;
import io.github.jsonschema2records.runtime.ValidationResult;
import io.github.jsonschema2records.runtime.Violation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of environment variables and of log options are in no text that is printed about an event. */
class SecretsTest {

    private static final String SECRET = "hunter2";

    private static final String VARIABLES = "[{\"name\": \"DB_PASSWORD\", \"value\": \"" + SECRET + "\"}]";

    private static final Pattern LIST = Pattern.compile("\"(?:environment|env)\": *\\[[^]]*]");
    private static final Pattern OPTIONS = Pattern.compile("\"options\": *\\{[^}]*}");

    @TempDir
    private Path folder;

    /** Returns samples with environment variables, of each form one: those of our own making at their end. */
    static Stream<String> samples() {
        return Samples.all().stream()
                .filter(name -> !name.startsWith("made-") || name.endsWith(".failed.json"))
                .filter(name -> LIST.matcher(Samples.text(name)).find());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noSecretIsPrinted(String name) throws Exception {
        String text = withSecrets(Samples.text(name));
        List<String> variants = new ArrayList<>(List.of(
                text,
                JsonData.parse(text).toString(),
                text.replace("\"detail-type\": \"Batch", "\"detail-type\": \"New Batch"),
                text.replaceFirst("\"version\": *\"0\"", "\"version\": 0"),
                text.replaceAll("\"account\": *\"", "\"account\": \"x"),
                text.replace('"' + SECRET + '"', "[\"" + SECRET + "\", 5]"),
                text.replace(VARIABLES, "{\"DB_PASSWORD\": \"" + SECRET + "\"}"),
                text.replace(VARIABLES, '"' + SECRET + '"'),
                text.replace(VARIABLES, "[\"" + SECRET + "\"]"),
                text.replaceFirst("\"detail\": *\\{", "\"detail\": [\"" + SECRET + "\", {")
                        .replaceFirst("}\\s*$", "]}"),
                '[' + text + ']'));
        for (int end = text.indexOf(SECRET); end >= 0; end = text.indexOf(SECRET, end + 1)) {
            variants.add(text.substring(0, end + SECRET.length()));
            variants.add(text.substring(0, end + SECRET.length()) + '"' + text.substring(end + SECRET.length()));
            variants.add(text.substring(0, end - 1) + text.substring(end));
        }
        for (String variant : variants) {
            assertThat(prints(variant)).noneMatch(print -> print.contains(SECRET));
        }
        assertThat(BatchEvent.fromJson(text).toJsonString()).contains(SECRET);
        assertThat(BatchEvent.fromJson(text).toString()).contains("DB_PASSWORD", "***");
    }

    @Test
    void thereAreSamplesOfEachPlaceOfEnvironments() {
        assertThat(samples().map(Samples::text).toList())
                .anySatisfy(text -> assertThat(text).contains("\"env\""))
                .anySatisfy(text -> assertThat(text).contains("\"environment\""));
    }

    private static String withSecrets(String sample) {
        String variables = LIST.matcher(sample).replaceAll(match -> named(match) + VARIABLES);
        return OPTIONS.matcher(variables).replaceAll(match -> named(match) + "{\"splunk-token\": \"" + SECRET + "\"}");
    }

    private static String named(MatchResult match) {
        return match.group().substring(0, match.group().indexOf(':') + 1) + " ";
    }

    private List<String> prints(String text) throws Exception {
        List<String> prints = new ArrayList<>();
        ValidationResult result = BatchEventValidator.INSTANCE.validate(text);
        prints.add(result.toString());
        for (Violation violation : result.violations()) {
            prints.add(violation + violation.excerpt() + violation.arguments() + violation.value() + violation.path());
        }
        ReadResult<BatchEvent> read = BatchEvent.tryFromJson(text);
        prints.add(read.toString());
        for (OutputFormat format : OutputFormat.values()) {
            prints.add(BatchEventValidator.INSTANCE.output(text, format).toString());
        }
        CommandLineRun cli = new CommandLineRun(folder);
        cli.write("event.json", text);
        for (String format : List.of("text", "json", "github", "sarif", "junit")) {
            cli.validateAs(format, "event.json");
            prints.add(cli.out() + cli.err());
        }
        return prints;
    }
}
