package io.github.jsonschema2records.generator.compile;

import io.github.jsonschema2records.runtime.SchemaValidator;
import java.io.File;
import java.net.URISyntaxException;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the classes that generated code refers to, where this program has them from: one executable jar, several jars,
 * or folders. The property {@code java.class.path} is not enough, since it can name a launcher only.
 */
final class RuntimeClassPath {

    private static final List<String> ONE_OF_EACH = List.of(
            "io.github.jsonschema2records.runtime.SchemaValidator",
            "org.jspecify.annotations.NullMarked",
            "com.fasterxml.jackson.annotation.JsonCreator");

    private RuntimeClassPath() {}

    /** Returns the jars and folders, each once. */
    static List<File> files() {
        Set<File> files = new LinkedHashSet<>();
        for (String className : ONE_OF_EACH) {
            File file = home(className);
            if (file != null) {
                files.add(file);
            }
        }
        return new ArrayList<>(files);
    }

    private static @Nullable File home(String className) {
        try {
            ClassLoader loader = SchemaValidator.class.getClassLoader();
            CodeSource source = Class.forName(className, false, loader)
                    .getProtectionDomain()
                    .getCodeSource();
            return source == null ? null : new File(source.getLocation().toURI());
        } catch (ClassNotFoundException | URISyntaxException | IllegalArgumentException e) {
            // It is not a file. The compiler will report the missing classes.
            return null;
        }
    }
}
