package io.github.jsonschema2records.generator.regex;

import java.util.List;

/**
 * The call that creates a matcher at run time: {@code CLASS.FACTORY("ARGUMENT", ...)}.
 *
 * @param className the simple name of a class in the runtime's package {@code pattern}
 * @param factory the name of its static method
 * @param arguments strings, each short enough for a constant of a class file
 */
public record MatcherCall(String className, String factory, List<String> arguments) {}
