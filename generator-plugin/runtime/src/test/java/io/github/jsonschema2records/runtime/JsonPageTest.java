package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The tables of {@code docs/json.md}: what is decided where RFC 8259 leaves a choice. */
class JsonPageTest {

    private static final Path PAGE = Path.of(System.getProperty("basedir", "")).resolve("../../docs/json.md");

    private static final Path SUITE =
            Path.of(System.getProperty("shared.dir", "../../../shared")).resolve("suites/json-parsing");

    @Test
    void textsOfTheSuite() throws IOException {
        assumeTrue(Files.isDirectory(SUITE), () -> "SKIPPED: there are no parsing cases in " + SUITE.toAbsolutePath());
        for (List<String> row : rows("suite")) {
            byte[] text = Files.readAllBytes(SUITE.resolve(code(row.get(0)) + ".json"));
            assertThat(verdict(text)).as(row.get(0)).isEqualTo(row.get(1));
        }
    }

    @Test
    void everyOpenCaseOfTheSuiteIsDecided() throws IOException {
        assumeTrue(Files.isDirectory(SUITE), () -> "SKIPPED: there are no parsing cases in " + SUITE.toAbsolutePath());
        List<String> open = new ArrayList<>();
        try (var files = Files.newDirectoryStream(SUITE, "i_*.json")) {
            files.forEach(file -> open.add(file.getFileName().toString().replace(".json", "")));
        }
        assertThat(open).hasSizeGreaterThan(30);
        assertThat(rows("suite").stream().map(row -> code(row.get(0)))).containsAll(open);
    }

    @Test
    void otherTexts() throws IOException {
        assertThat(rows("texts"))
                .hasSizeGreaterThan(10)
                .allSatisfy(row -> assertThat(verdict(bytes(code(row.get(0))))).isEqualTo(row.get(1)));
    }

    @Test
    void numbersInJava() throws IOException {
        assertThat(rows("numbers")).hasSizeGreaterThan(10).allSatisfy(row -> {
            JsonNumber number = JsonData.ofNumber(code(row.get(0)));
            assertThat(List.of(
                            number.isInteger() ? "yes" : "no",
                            held(number, JsonNumber::longValue),
                            held(number, JsonPageTest::integer),
                            held(number, JsonPageTest::decimal),
                            Double.toString(number.doubleValue())))
                    .isEqualTo(row.subList(1, 6));
        });
    }

    /** Readers hold integers up to the limit of digits only; {@code JsonNumber} has no limits. */
    private static String integer(JsonNumber number) {
        JsonDocument document = JsonDocument.of(number.text());
        BigInteger value = document.bigInteger(0);
        return value.toString();
    }

    /** Readers and {@code JsonNumber} agree. */
    private static String decimal(JsonNumber number) {
        JsonDocument document = JsonDocument.of(number.text());
        BigDecimal value = document.decimal(0);
        assertThat(number.decimalValue()).isEqualTo(value);
        return value.toString();
    }

    private static String held(JsonNumber number, Function<JsonNumber, Object> conversion) {
        try {
            return conversion.apply(number).toString();
        } catch (ArithmeticException e) {
            return "-";
        }
    }

    private static String verdict(byte[] text) {
        JsonDocument document = JsonDocument.of(text);
        SyntaxError failure = document.failure();
        if (failure != null) {
            return "refused" + (failure.isLimit() ? " (`LIMIT`)" : "") + ": `" + failure + "`";
        }
        JsonData data = document.data(0);
        assertThat(JsonData.parse(data.toJson())).isEqualTo(data);
        String written = data.toString();
        return written.length() > 100 ? "accepted" : "accepted, written as `" + written + "`";
    }

    private static List<List<String>> rows(String table) throws IOException {
        String page = Files.readString(PAGE);
        String start = "<!-- " + table + " -->";
        int from = page.indexOf(start) + start.length();
        List<List<String>> rows = new ArrayList<>();
        for (String line :
                page.substring(from, page.indexOf("<!-- end -->", from)).strip().split("\n", -1)) {
            String[] cells = line.split("\\|", -1);
            rows.add(
                    Arrays.stream(cells, 1, cells.length - 1).map(String::strip).toList());
        }
        return rows.subList(2, rows.size());
    }

    private static String code(String cell) {
        assertThat(cell).startsWith("`").endsWith("`");
        return cell.substring(1, cell.length() - 1);
    }

    /** Returns a text in which {@code <EF BB>} stands for bytes. */
    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String part : text.split("(?=<)|(?<=>)", -1)) {
            if (part.startsWith("<")) {
                for (String hex : part.substring(1, part.length() - 1).split(" ", -1)) {
                    bytes.write(Integer.parseInt(hex, 16));
                }
            } else {
                bytes.writeBytes(part.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
