package io.github.jsonschema2records.flink;

import io.github.jsonschema2records.runtime.JsonModel;
import java.lang.reflect.Type;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInfoFactory;
import org.apache.flink.api.common.typeinfo.TypeInformation;

/**
 * Makes Flink use {@link JsonTypeInfo} for generated types by itself. Either the types are annotated, by the parameter
 * {@code annotations} of the generator:
 * <pre>{@code
 * @org.apache.flink.api.common.typeinfo.TypeInfo(io.github.jsonschema2records.flink.JsonTypeInfoFactory.class)
 * }</pre>
 *
 * or the configuration of the job names them, which is the way for types of a library:
 * <pre>{@code
 * pipeline.serialization-config:
 *   - com.example.Order: {type: typeinfo, class: io.github.jsonschema2records.flink.JsonTypeInfoFactory}
 * }</pre>
 *
 * @param <T> the type
 */
public final class JsonTypeInfoFactory<T extends JsonModel> extends TypeInfoFactory<T> {

    /** Creates a factory. Flink calls this. */
    public JsonTypeInfoFactory() {}

    /**
     * Returns the type information of a generated type.
     *
     * @throws IllegalArgumentException if it is not a generated type
     */
    @Override
    @SuppressWarnings("unchecked") // Flink asks for the type information of T.
    public TypeInformation<T> createTypeInfo(Type type, Map<String, TypeInformation<?>> genericParameters) {
        if (type instanceof Class<?> c && JsonModel.class.isAssignableFrom(c)) {
            return new JsonTypeInfo<>((Class<T>) c);
        }
        throw new IllegalArgumentException(type.getTypeName() + " is not a generated type");
    }
}
