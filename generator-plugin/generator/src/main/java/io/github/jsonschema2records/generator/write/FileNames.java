package io.github.jsonschema2records.generator.write;

import io.github.jsonschema2records.generator.emit.JavaSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Checks that files can have their names on every system, not just on this one. */
final class FileNames {

    /**
     * Greatest length of a path. It leaves about sixty of the 260 characters that Windows allows for the folder above.
     */
    private static final int PATH_LIMIT = 200;

    /** Greatest length of one name in file systems. */
    private static final int NAME_LIMIT_BYTES = 255;

    private FileNames() {}

    /**
     * Checks the names of all files.
     *
     * @throws RefusedWriteException if some are too long, or differ only in upper and lower case
     */
    static void check(List<JavaSource> sources) throws RefusedWriteException {
        List<String> problems = new ArrayList<>();
        Map<String, String> byLowerCase = new TreeMap<>();
        for (JavaSource source : sources) {
            String path = source.path();
            length(path, problems);
            String other = byLowerCase.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
            if (other != null) {
                problems.add(clash(other, path));
            }
        }
        if (!problems.isEmpty()) {
            throw new RefusedWriteException(problems);
        }
    }

    private static String clash(String first, String second) {
        return first.equals(second)
                ? first + " would be written twice"
                : first + " and " + second + " are one file where the case of letters does not count; "
                        + "rename one of the types with javaName";
    }

    private static void length(String path, List<String> problems) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        if (path.length() > PATH_LIMIT) {
            problems.add(path + " has " + path.length() + " characters, more than the " + PATH_LIMIT
                    + " that work on every system; choose a shorter javaName or package name");
        } else if (bytes > NAME_LIMIT_BYTES) {
            problems.add(path + ": the file name has " + bytes + " bytes, more than the " + NAME_LIMIT_BYTES
                    + " that work on every system; choose a shorter javaName");
        }
    }
}
