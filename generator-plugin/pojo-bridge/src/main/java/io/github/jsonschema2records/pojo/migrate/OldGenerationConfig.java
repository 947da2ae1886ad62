package io.github.jsonschema2records.pojo.migrate;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jsonschema2pojo.DefaultGenerationConfig;
import org.jsonschema2pojo.GenerationConfig;
import org.jspecify.annotations.Nullable;

/**
 * Gives jsonschema2pojo the configuration of a POM. Parameters that only add annotations or code of other libraries have
 * their defaults, because these do not change types and names.
 */
final class OldGenerationConfig {

    private static final Set<String> WITHOUT_EFFECT = Set.of(
            "annotationStyle",
            "customAnnotator",
            "customRuleFactory",
            "inclusionLevel",
            "includeJsr303Annotations",
            "includeJsr305Annotations",
            "includeConstructorPropertiesAnnotation",
            "includeGeneratedAnnotation",
            "parcelable",
            "sourceSortOrder",
            "sourceType",
            "useJakartaValidation");

    private final OldConfiguration configuration;

    private OldGenerationConfig(OldConfiguration configuration) {
        this.configuration = configuration;
    }

    static GenerationConfig of(OldConfiguration configuration) {
        OldGenerationConfig values = new OldGenerationConfig(configuration);
        GenerationConfig defaults = new DefaultGenerationConfig();
        return (GenerationConfig) Proxy.newProxyInstance(
                GenerationConfig.class.getClassLoader(),
                new Class<?>[] {GenerationConfig.class},
                (proxy, method, arguments) -> {
                    Object value = values.value(method);
                    return value != null ? value : method.invoke(defaults, arguments);
                });
    }

    /** Returns the value of a parameter as a getter returns it, or null if it is not set. */
    private @Nullable Object value(Method getter) {
        String parameter = parameter(getter.getName());
        boolean set = configuration.has(parameter)
                && !WITHOUT_EFFECT.contains(parameter)
                && !configuration.missingTypes().containsKey(parameter);
        return set ? value(parameter, getter.getReturnType()) : null;
    }

    private static String parameter(String method) {
        String name = method.startsWith("is") ? method.substring(2) : method.replaceFirst("^get", "");
        return name.isEmpty() ? "" : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private @Nullable Object value(String parameter, Class<?> type) {
        String text = configuration.text(parameter);
        if (type == boolean.class) {
            return Boolean.parseBoolean(text);
        } else if (type == String.class) {
            return text;
        } else if (type == char[].class) {
            return text.toCharArray();
        } else if (type == String[].class) {
            return Arrays.copyOf(
                    configuration.list(parameter).toArray(),
                    configuration.list(parameter).size(),
                    String[].class);
        }
        return parameter.equals("formatTypeMapping") ? configuration.loadableFormatTypes() : null;
    }
}
