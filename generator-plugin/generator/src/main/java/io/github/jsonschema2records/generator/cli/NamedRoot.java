package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import io.github.jsonschema2records.generator.load.SchemaInput.ValueInput;
import io.github.jsonschema2records.generator.load.SourceParser;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.Member;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.name.JavaIdentifiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Gives the root type of a schema a name that the user chooses. The document gets this name. If that is not enough,
 * because the schema names its type or the name does not fit Java's conventions, a {@code javaName} is added.
 */
final class NamedRoot {

    private static final String JAVA_NAME = "javaName";

    private final String name;

    NamedRoot(String name) {
        this.name = name;
    }

    /**
     * Returns the schema with the chosen name. A file that cannot be read or parsed is left for the loader to report.
     */
    SchemaInput input(Path file) {
        try {
            String path = file.toString().replace(file.getFileSystem().getSeparator(), "/");
            SourceValue root = SourceParser.parse(path, Files.readAllBytes(file), new Diagnostics());
            if (root != null) {
                return new ValueInput(file.toAbsolutePath().normalize().toUri(), name, named(root));
            }
        } catch (IOException e) {
            // The loader will find the same error.
        }
        return new PathInput(file);
    }

    private SourceValue named(SourceValue root) {
        boolean asItIs = JavaIdentifiers.pascal(name).equals(name);
        if (!(root instanceof SourceObject object) || (asItIs && object.get(JAVA_NAME) == null)) {
            return root;
        }
        Map<String, Member> members = new LinkedHashMap<>(object.members());
        SourceString value = new SourceString(object.position(), name);
        members.put(JAVA_NAME, new Member(object.position(), value));
        return new SourceObject(object.position(), Collections.unmodifiableMap(members));
    }
}
