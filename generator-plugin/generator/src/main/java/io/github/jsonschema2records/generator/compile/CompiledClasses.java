package io.github.jsonschema2records.generator.compile;

import io.github.jsonschema2records.runtime.SchemaValidator;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Classes that were compiled in memory. They use the runtime that this project itself uses. */
public final class CompiledClasses extends ClassLoader {

    private final Map<String, byte[]> classFiles;

    CompiledClasses(Map<String, byte[]> classFiles) {
        super(SchemaValidator.class.getClassLoader());
        this.classFiles = Collections.unmodifiableMap(new TreeMap<>(classFiles));
    }

    /** Returns the class files by the full binary names of their classes, in the order of these names. */
    public Map<String, byte[]> classFiles() {
        return classFiles;
    }

    /**
     * Creates a generated validator.
     *
     * @param className the full name of its class
     * @throws IllegalArgumentException if there is no such class, or it is not a generated validator
     */
    public SchemaValidator validator(String className) {
        try {
            return (SchemaValidator) loadClass(className).getField("INSTANCE").get(null);
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalArgumentException(className + " is no generated validator", e);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] classFile = classFiles.get(name);
        if (classFile == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, classFile, 0, classFile.length);
    }
}
