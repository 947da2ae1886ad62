package io.github.jsonschema2records.kafka;

import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonModel;
import java.lang.reflect.Field;
import java.util.Map;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigException;
import org.jspecify.annotations.Nullable;

/** Finds the codec of the type that a configuration names. */
final class ConfiguredCodec {

    private ConfiguredCodec() {}

    /**
     * Returns the codec of the type, or null if the setting is missing.
     *
     * @throws ConfigException if there is no such class, or it has no codec
     */
    static <T extends JsonModel> @Nullable JsonCodec<T> find(Map<String, ?> configs, String setting) {
        Class<?> type = type(configs, setting);
        return type == null ? null : codec(type, setting);
    }

    /** Loads the class as Kafka loads the classes of its own settings. */
    private static @Nullable Class<?> type(Map<String, ?> configs, String setting) {
        ConfigDef definition = new ConfigDef()
                .define(setting, ConfigDef.Type.CLASS, null, ConfigDef.Importance.HIGH, "A generated type.");
        return new AbstractConfig(definition, configs, false).getClass(setting);
    }

    /**
     * Reads the constant {@code CODEC}, which a part of another type, such as the record of a union branch, only
     * inherits. That the caller has the right type parameter cannot be checked.
     */
    @SuppressWarnings("unchecked")
    private static <T extends JsonModel> JsonCodec<T> codec(Class<?> type, String setting) {
        try {
            Field constant = type.getField("CODEC");
            if (JsonModel.class.isAssignableFrom(type) && constant.getDeclaringClass() == type) {
                return (JsonCodec<T>) constant.get(null);
            }
        } catch (NoSuchFieldException | IllegalAccessException e) {
            // The exception below says what is wrong.
        }
        throw new ConfigException(setting, type.getName(), "not a generated type with a codec of its own");
    }
}
