package io.github.jsonschema2records.generator.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts paths of options and parameters. A URL is refused: as a path it would be changed, and then not be found. */
final class PathConverter implements ITypeConverter<Path> {

    private static final Pattern URL = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]+:)++/.*", Pattern.DOTALL);

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
        refuseUrl(text);
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("\"" + text + "\" is not a path");
        }
    }

    /**
     * Refuses a URL.
     *
     * @throws TypeConversionException if a text is one
     */
    static void refuseUrl(String text) {
        if (URL.matcher(text).matches()) {
            throw new TypeConversionException(
                    "\"" + text + "\" is a URL, and nothing is downloaded; save what is there "
                            + "as a file, and let --map answer the references to it");
        }
    }
}
