package io.github.jsonschema2records.generator.annotate.spi;

import org.jspecify.annotations.Nullable;

/**
 * Makes annotators of classes that were written for another generator. Implementations are public, have a public
 * constructor without parameters, and are found as services.
 */
public interface AnnotatorAdapter {

    /**
     * Returns an annotator that asks a new object of a class, or null if the class is not of the kind that this adapter
     * knows.
     *
     * @throws ReflectiveOperationException if no object of the class can be created
     */
    @Nullable
    Annotator adapt(Class<?> type) throws ReflectiveOperationException;
}
