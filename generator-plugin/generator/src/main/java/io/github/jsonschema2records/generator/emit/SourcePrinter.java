package io.github.jsonschema2records.generator.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.emit.java.SourceLayout;
import io.github.jsonschema2records.generator.load.LargeStack;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Prints classes as Java files. It prints in threads of its own while the caller makes the next classes. */
final class SourcePrinter implements AutoCloseable {

    private static final String INDENT = "    ";
    private static final String TASK = "print-sources";

    private final ExecutorService threads = LargeStack.pool(TASK);
    private final Map<String, Future<JavaSource>> sources = new TreeMap<>();

    /** Starts to print the file of an outermost class. */
    void print(String packageName, TypeSpec type) {
        String path = packageName.replace('.', '/') + "/" + type.name() + ".java";
        sources.put(path, threads.submit(() -> new JavaSource(path, text(packageName, type))));
    }

    /** Waits until every file is printed, and returns them in the order of their paths. */
    List<JavaSource> printed() {
        return sources.values().stream()
                .map(source -> LargeStack.result(TASK, source))
                .toList();
    }

    private static String text(String packageName, TypeSpec type) {
        JavaFile file = JavaFile.builder(packageName, type)
                .indent(INDENT)
                .skipJavaLangImports(true)
                .build();
        return SourceLayout.of(file.toString());
    }

    /** Ends the threads. Files that are not printed yet are dropped. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
