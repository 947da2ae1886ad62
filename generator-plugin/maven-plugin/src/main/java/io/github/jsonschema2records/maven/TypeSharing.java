package io.github.jsonschema2records.maven;

import io.github.jsonschema2records.generator.GeneratorOptions.Reuse;
import io.github.jsonschema2records.generator.load.SchemaIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The types that a goal shares with other builds, as the user configured it.
 *
 * @param reuses whether types of dependencies are used
 * @param own folders of the project's own classes whose types are used, before those of dependencies
 * @param resources the folder of resources for an index of the types, or null
 */
record TypeSharing(boolean reuses, List<Path> own, @Nullable Path resources) {

    TypeSharing {
        own = List.copyOf(own);
    }

    /** Returns the options of the generator, with the jars and folders that have an index. */
    Reuse reuse(ProjectDependencies project) throws IOException {
        List<Path> from = new ArrayList<>();
        if (reuses) {
            List<Path> all = new ArrayList<>(own);
            all.addAll(project.files());
            for (Path path : all) {
                if (SchemaIndex.isIn(path)) {
                    from.add(path);
                }
            }
        }
        return new Reuse(from, resources != null);
    }
}
