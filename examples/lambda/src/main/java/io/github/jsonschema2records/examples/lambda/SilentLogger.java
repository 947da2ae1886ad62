package io.github.jsonschema2records.examples.lambda;

import com.amazonaws.services.lambda.runtime.LambdaLogger;

/** Drops all lines. */
final class SilentLogger implements LambdaLogger {

    @Override
    public void log(String message) {
        // The event of the priming is no news.
    }

    @Override
    public void log(byte[] message) {
        // As above.
    }
}
