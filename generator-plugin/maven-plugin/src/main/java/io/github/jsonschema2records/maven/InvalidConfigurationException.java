package io.github.jsonschema2records.maven;

/** Thrown when a parameter's value makes no sense; the message names the parameter and says what to do. */
final class InvalidConfigurationException extends Exception {

    private static final long serialVersionUID = 1L;

    InvalidConfigurationException(String message) {
        super(message);
    }
}
