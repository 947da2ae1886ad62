package io.github.jsonschema2records.generator.emit;

/**
 * One generated file.
 *
 * @param path its path below the output folder, with slashes
 * @param text its text, with line feeds
 */
public record JavaSource(String path, String text) {}
