package io.github.jsonschema2records.pojo;

import io.github.jsonschema2records.generator.annotate.spi.Annotator;
import io.github.jsonschema2records.generator.annotate.spi.AnnotatorAdapter;
import org.jsonschema2pojo.AnnotatorFactory;
import org.jsonschema2pojo.DefaultGenerationConfig;
import org.jspecify.annotations.Nullable;

/** Makes annotators of those that were written for jsonschema2pojo. They see its default configuration. */
public final class PojoAnnotatorAdapter implements AnnotatorAdapter {

    /** Creates the adapter for the service loader. */
    public PojoAnnotatorAdapter() {}

    @Override
    public @Nullable Annotator adapt(Class<?> type) throws ReflectiveOperationException {
        if (!org.jsonschema2pojo.Annotator.class.isAssignableFrom(type)) {
            return null;
        }
        AnnotatorFactory factory = new AnnotatorFactory(new DefaultGenerationConfig());
        try {
            return new PojoAnnotator(factory.getAnnotator(type.asSubclass(org.jsonschema2pojo.Annotator.class)));
        } catch (IllegalArgumentException e) {
            throw new ReflectiveOperationException(e.getMessage(), e);
        }
    }
}
