package io.github.jsonschema2records.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.jsonschema2records.mapping.sample.Login;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that a library shows no secret of {@link Login} where it refuses a text. In the texts, exactly the secrets have
 * the letter Q or the digits 98765; Q in SQUARE is a word of parsers.
 */
public abstract class SecretContract {

    private static final Pattern SECRET = Pattern.compile("(?<!S)Q|98765");

    private static final String VALID = """
            {"user":"ann","password":"QQQQQQQQ","phrase":"open Q","pin":98765,"keys":["QQQ"]}""";

    /** For subclasses. */
    protected SecretContract() {}

    /**
     * Reads a login.
     *
     * @throws Exception if the JSON is refused
     */
    protected abstract @Nullable Object read(String json) throws Exception;

    /** Returns all texts that a refusal shows to people, besides the stack trace with the messages of all causes. */
    protected List<String> texts(Throwable refusal) {
        return List.of();
    }

    @Test
    final void aValueIsMasked() throws Exception {
        assertHidden(String.valueOf(read(VALID)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"user\":\"ann\",\"password\":\"QQ\"}",
                "{\"user\":\"ann\",\"password\":98765}",
                "{\"user\":\"ann\",\"password\":{\"Q\":[\"Q\",98765]}}",
                "{\"user\":7,\"password\":\"QQQQQQQQ\",\"pin\":98765}",
                "{\"user\":\"much too long\",\n\"password\":\"QQQQQQQQ\",\"keys\":[\"QQQ\"]}",
                "{\"password\":\"QQQQQQQQ\",\"phrase\":\"Q1\"}",
                "{\"user\":\"ann\",\"password\":\"QQQQQQQQ\",\"phrase\":\"Q1\",\"pin\":9876500,\"keys\":[\"QQQ\",\"Q\",98765]}",
                "{\"user\":\"ann\",\"password\":\"QQQQQQQQ\",\"pin\":98765.5,\"keys\":\"Q\"}",
                "[\"QQQQQQQQ\",98765]"
            })
    final void anInvalidTextHidesSecrets(String json) {
        assertRefusalHidesSecrets(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"user\":\"ann\",\"password\":QQQQQQQQ}",
                "{\"user\":\"ann\",\"password\":\"QQQQQQQQ",
                "{\"user\":\"ann\",\"password\":\"QQQQ\\QQQQ\"}",
                "{\"user\":\"ann\",\"password\":\"QQQQQQQQ\",\"pin\":98765Q}",
                "{\"user\":\"ann\",\"password\":\"QQQQQQQQ\",\"pin\":98765 98765}",
                "{\"user\":\"ann\",\"password\":\"QQQQQQQQ\" \"Q\"}",
                "{\"user\":\"ann\",\"password\":\"QQQQQQQQ\",\"keys\":[\"QQQ\",]}",
                "{\"user\":\"ann\",\"password\":\"QQQQQQQQ\",\"password\":\"QQQQQQQ1\",\"user\":1}"
            })
    final void aBrokenTextHidesSecrets(String json) {
        assertRefusalHidesSecrets(json);
    }

    private void assertRefusalHidesSecrets(String json) {
        Throwable refusal = catchThrowable(() -> read(json));
        assertThat(refusal).as(json).isNotNull();
        StringWriter trace = new StringWriter();
        refusal.printStackTrace(new PrintWriter(trace, true));
        assertHidden(trace.toString().replaceAll("(?m)^\\s+at .*$", ""));
        texts(refusal).forEach(SecretContract::assertHidden);
    }

    private static void assertHidden(String text) {
        assertThat(SECRET.matcher(text).find()).as(text).isFalse();
    }
}
