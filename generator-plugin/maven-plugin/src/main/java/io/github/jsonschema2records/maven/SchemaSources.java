package io.github.jsonschema2records.maven;

import io.github.jsonschema2records.generator.load.FileFilter;
import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import io.github.jsonschema2records.generator.load.UriMapping;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The sources of schemas, as the user wrote them.
 *
 * @param schemas files, folders and jars
 * @param defaultFolder the folder to use if there are none
 * @param filter the files that count in folders, jars and dependencies
 * @param apiSchemas globs for the names of the schemas of API descriptions; none for all
 * @param dependencies dependencies to generate from
 * @param mappings files for documents with other URIs
 */
record SchemaSources(
        List<Path> schemas,
        Path defaultFolder,
        FileFilter filter,
        List<String> apiSchemas,
        List<DependencyPart> dependencies,
        List<MappedSource> mappings) {

    SchemaSources {
        schemas = List.copyOf(schemas);
        apiSchemas = List.copyOf(apiSchemas);
        dependencies = List.copyOf(dependencies);
        mappings = List.copyOf(mappings);
    }

    /** Returns the inputs. The default folder is left out if it does not exist and there are other inputs. */
    List<SchemaInput> inputs(ProjectDependencies project) throws InvalidConfigurationException {
        List<SchemaInput> inputs = new ArrayList<>();
        schemas.forEach(path -> inputs.add(new PathInput(path, "", filter)));
        if (schemas.isEmpty() && Files.exists(defaultFolder)) {
            inputs.add(new PathInput(defaultFolder, "", filter));
        }
        for (DependencyPart dependency : dependencies) {
            inputs.add(new PathInput(project.find(dependency.artifact()), dependency.normalizedPath(), filter));
        }
        if (inputs.isEmpty()) {
            throw new InvalidConfigurationException("there is nothing to generate from: the folder " + defaultFolder
                    + " does not exist, and neither <schemas> nor <schemaDependencies> is given");
        }
        return inputs;
    }

    /** Returns the mappings with files instead of coordinates. */
    List<UriMapping> mappings(ProjectDependencies project) throws InvalidConfigurationException {
        List<UriMapping> resolved = new ArrayList<>();
        for (MappedSource mapping : mappings) {
            resolved.add(mapping.resolve(project));
        }
        return resolved;
    }
}
