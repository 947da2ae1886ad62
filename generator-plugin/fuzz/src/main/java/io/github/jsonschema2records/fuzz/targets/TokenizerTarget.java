package io.github.jsonschema2records.fuzz.targets;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.SyntaxError;
import java.util.List;

/** Documents: verdict and tokens are those of Jackson, an error is inside the text, and data is written and read again. */
public final class TokenizerTarget implements FuzzTarget {

    private final JsonDocument reused = new JsonDocument();
    private final JsonDocument lenient = new JsonDocument(JsonLimits.DEFAULTS.withDuplicateNames(true));
    private final StrictJackson jackson = new StrictJackson();

    @Override
    public void run(byte[] input) {
        boolean read = reused.parse(input);
        SyntaxError failure = reused.failure();
        if (failure != null) {
            Places.check(failure, input);
            if (failure.isLimit()) {
                return;
            }
        }
        List<String> expected = jackson.tokens(input);
        if (StrictJackson.NO_OPINION.equals(expected)) {
            return;
        }
        if (read != (failure == null) || read != (expected != null)) {
            throw new AssertionError("read: " + read + ", " + failure + "; Jackson: " + expected);
        }
        if (expected != null) {
            Tokens.check(Tokens.of(reused), expected);
            if (!lenient.parse(input)) {
                throw new AssertionError("refused if names may occur twice: " + lenient.failure());
            }
            Tokens.check(Tokens.of(lenient), expected);
            writtenAgain(reused.data(0));
        }
    }

    private static void writtenAgain(JsonData data) {
        byte[] written = data.toJson();
        JsonData again = JsonData.parse(written);
        if (!again.equals(data) || again.hashCode() != data.hashCode()) {
            throw new AssertionError(data + " is written as " + again);
        }
    }
}
