package io.github.jsonschema2records.generator.annotate;

import io.github.jsonschema2records.generator.annotate.spi.Annotator;
import io.github.jsonschema2records.generator.annotate.spi.AnnotatorAdapter;
import java.util.ServiceLoader;

/** Finds annotators by the names of their classes. */
public final class Annotators {

    private Annotators() {}

    /**
     * Returns the annotator of a class, which implements {@link Annotator} or is known to an {@link AnnotatorAdapter}.
     * The class loader is that of the generator. In a build it belongs to the plug-in.
     *
     * @throws IllegalArgumentException if there is none; the message is for users
     */
    public static Annotator named(String className) {
        Class<?> type = type(className);
        try {
            if (Annotator.class.isAssignableFrom(type)) {
                return (Annotator) type.getConstructor().newInstance();
            }
            return adapted(type);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IllegalArgumentException("the annotator " + className + " cannot be created: " + e, e);
        }
    }

    /**
     * Returns the class of an annotator.
     *
     * @throws IllegalArgumentException if there is none; the message is for users
     */
    public static Class<?> type(String className) {
        try {
            return Class.forName(className, true, Annotator.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            throw new IllegalArgumentException(
                    "there is no class " + className + " on the class path of the generator; "
                            + "add its artifact as a <dependency> of the Maven plug-in",
                    e);
        }
    }

    private static Annotator adapted(Class<?> type) throws ReflectiveOperationException {
        ClassLoader loader = AnnotatorAdapter.class.getClassLoader();
        for (AnnotatorAdapter adapter : ServiceLoader.load(AnnotatorAdapter.class, loader)) {
            Annotator annotator = adapter.adapt(type);
            if (annotator != null) {
                return annotator;
            }
        }
        throw new IllegalArgumentException(type.getName() + " is not an annotator: it does not implement "
                + Annotator.class.getName() + "; annotators of jsonschema2pojo need the artifact "
                + "io.github.jsonschema2records:jsonschema2records-pojo-bridge "
                + "as a <dependency> of the Maven plug-in");
    }
}
