package io.github.jsonschema2records.generator.compile;

import io.github.jsonschema2records.generator.emit.JavaSource;
import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A generated source in the form that the compiler needs. */
final class SourceFile extends SimpleJavaFileObject {

    private final JavaSource source;

    SourceFile(JavaSource source) {
        super(URI.create("memory:///" + source.path()), Kind.SOURCE);
        this.source = source;
    }

    String path() {
        return source.path();
    }

    /** Returns the full name of the file's one public class. */
    String className() {
        String path = source.path();
        return path.substring(0, path.length() - Kind.SOURCE.extension.length()).replace('/', '.');
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source.text();
    }
}
