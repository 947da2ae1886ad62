package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.syntax.UrlText;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts paths of options and parameters. A URL is refused: as a path it would be changed, and then not be found. */
final class PathConverter implements ITypeConverter<Path> {

    @Override
    public Path convert(String text) {
        return path(text);
    }

    /**
     * Returns the path that a text names.
     *
     * @throws TypeConversionException if it is a URL, or has characters that no path has
     */
    static Path path(String text) {
        if (UrlText.isUrl(text)) {
            throw new TypeConversionException(
                    "\"" + text + "\" is a URL, and nothing is downloaded; save what is there "
                            + "as a file, and let --map answer the references to it");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("\"" + text + "\" is not a path");
        }
    }
}
