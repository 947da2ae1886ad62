package io.github.jsonschema2records.generator.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** The files of one compilation: sources that the compiler may read, and the classes it writes. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<String, List<JavaFileObject>> sourcePath = new HashMap<>();
    private final Map<String, ClassFile> classes = new HashMap<>();

    /**
     * Creates the files of a compilation.
     *
     * @param platform the files of the platform and of the class path
     * @param sourcePath the sources that are compiled only if others need them
     */
    MemoryFiles(JavaFileManager platform, List<SourceFile> sourcePath) {
        super(platform);
        sourcePath.forEach(file -> this.sourcePath
                .computeIfAbsent(packageOf(file.className()), p -> new ArrayList<>())
                .add(file));
    }

    private static String packageOf(String className) {
        int dot = className.lastIndexOf('.');
        return dot < 0 ? "" : className.substring(0, dot);
    }

    /** Returns the class files that the compiler has written. */
    Map<String, byte[]> classFiles() {
        Map<String, byte[]> files = new HashMap<>();
        classes.forEach((name, file) -> files.put(name, file.bytes()));
        return files;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        return classes.computeIfAbsent(className, ClassFile::new);
    }

    @Override
    public boolean hasLocation(Location location) {
        return location == StandardLocation.SOURCE_PATH ? !sourcePath.isEmpty() : super.hasLocation(location);
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        if (location == StandardLocation.SOURCE_PATH) {
            boolean wantsSources = kinds.contains(JavaFileObject.Kind.SOURCE);
            return wantsSources ? sourcePath.getOrDefault(packageName, List.of()) : List.of();
        }
        return super.list(location, packageName, kinds, recurse);
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof SourceFile source ? source.className() : super.inferBinaryName(location, file);
    }

    /** Does nothing. The platform's files serve the next compilation too. */
    @Override
    public void close() {}
}
