package io.github.jsonschema2records.generator.compile;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** Receives one compiled class. */
final class ClassFile extends SimpleJavaFileObject {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    ClassFile(String className) {
        super(URI.create("memory:///" + className.replace('.', '/') + Kind.CLASS.extension), Kind.CLASS);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    @Override
    public OutputStream openOutputStream() {
        return bytes;
    }
}
