package io.github.jsonschema2records.pojo.migrate;

import io.github.jsonschema2records.generator.load.FileFilter;
import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The schemas that a configuration of jsonschema2pojo names.
 *
 * @param roots the files and folders that exist
 * @param missing those that do not exist, or that are URLs or resources
 * @param filter the files of folders that count
 */
record SchemaFiles(List<Path> roots, List<String> missing, FileFilter filter) {

    static SchemaFiles of(OldConfiguration old, Path base) {
        List<String> named = new ArrayList<>(old.list("sourcePaths"));
        if (named.isEmpty()) {
            named.addAll(old.list("sourceDirectory"));
        }
        List<Path> roots = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String name : named) {
            Path path = name.contains(":") ? base : base.resolve(name.strip());
            if (!name.contains(":") && Files.exists(path)) {
                roots.add(path.normalize());
            } else {
                missing.add(name);
            }
        }
        return new SchemaFiles(roots, missing, new FileFilter(old.list("includes"), old.list("excludes")));
    }

    /** Returns the inputs of this generator. */
    List<SchemaInput> inputs() {
        return roots.stream()
                .<SchemaInput>map(root -> new PathInput(root, "", filter))
                .toList();
    }

    /** Returns the package that jsonschema2pojo gives to the types of each file: a folder is a part of it. */
    Map<Path, String> packages(String targetPackage) throws IOException {
        Map<Path, String> packages = new LinkedHashMap<>();
        for (Path root : roots) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    String below = root.relativize(file).toString().replace('\\', '/');
                    if (file.equals(root) || filter.accepts(below)) {
                        packages.put(file, packageName(targetPackage, below));
                    }
                }
            }
        }
        return packages;
    }

    private static String packageName(String targetPackage, String below) {
        int slash = below.lastIndexOf('/');
        String folders = slash < 0 ? "" : "." + below.substring(0, slash).replace('/', '.');
        return targetPackage + folders.replaceAll("[^\\w.]", "_").toLowerCase(Locale.ROOT);
    }
}
