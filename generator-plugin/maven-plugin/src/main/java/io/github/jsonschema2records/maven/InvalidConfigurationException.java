package io.github.jsonschema2records.maven;

/** Thrown if the value of a parameter is invalid. The message names the parameter and says what to do. */
final class InvalidConfigurationException extends Exception {

    private static final long serialVersionUID = 1L;

    InvalidConfigurationException(String message) {
        super(message);
    }
}
