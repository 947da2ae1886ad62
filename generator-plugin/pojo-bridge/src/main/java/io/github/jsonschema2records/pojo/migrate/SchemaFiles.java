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
import java.util.Map;
import java.util.stream.Stream;
import org.jsonschema2pojo.util.NameHelper;

/**
 * The schemas that a configuration of jsonschema2pojo names.
 *
 * @param roots the files and folders that exist
 * @param missing those that do not exist, or that are URLs or resources
 * @param filter the files of folders that count
 */
record SchemaFiles(List<Path> roots, List<String> missing, FileFilter filter) {

    static SchemaFiles of(OldConfiguration old, Path base) {
        List<Path> roots = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String name : old.sources()) {
            if (OldConfiguration.isPath(name) && Files.exists(base.resolve(name))) {
                roots.add(base.resolve(name).normalize());
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
        List<String> names = new ArrayList<>(List.of(targetPackage));
        for (String folder : below.substring(0, Math.max(0, slash)).split("/", -1)) {
            names.add(folder.replaceAll(NameHelper.ILLEGAL_CHARACTER_REGEX, "_"));
        }
        names.removeIf(String::isEmpty);
        return String.join(".", names);
    }
}
