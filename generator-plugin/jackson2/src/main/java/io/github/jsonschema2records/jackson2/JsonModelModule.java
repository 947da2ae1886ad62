package io.github.jsonschema2records.jackson2;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import io.github.jsonschema2records.runtime.JsonField;
import io.github.jsonschema2records.runtime.JsonLimits;

/**
 * Module for generated types and {@link io.github.jsonschema2records.runtime.JsonData}. A mapper with this module
 * validates what it reads and reports the violations with the lines and columns of the source
 * ({@link InvalidInputException}). Numbers are exact. In classes of users, properties of the type {@link JsonField} are
 * absent, null or a value.
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new JsonModelModule()).build();
 * List<Order> orders = mapper.readValue(json, new TypeReference<List<Order>>() {});
 * }</pre>
 *
 * <p>{@code ObjectMapper.findAndRegisterModules()} and Spring Boot find the module on the class path.
 */
public final class JsonModelModule extends Module {

    private static final JsonInclude.Value WITHOUT_ABSENT =
            JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.USE_DEFAULTS);

    private final JsonLimits limits;

    /** Creates a module with {@link JsonLimits#DEFAULTS}. */
    public JsonModelModule() {
        this(JsonLimits.DEFAULTS);
    }

    /**
     * Creates a module with other limits.
     *
     * @param limits the limits for each value that is read
     */
    public JsonModelModule(JsonLimits limits) {
        this.limits = limits;
    }

    @Override
    public String getModuleName() {
        return "jsonschema2records";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** Returns the name, so that a mapper takes the module only once. */
    @Override
    public Object getTypeId() {
        return getModuleName();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new ModelDeserializers(limits));
        context.addSerializers(new ModelSerializers());
        context.configOverride(JsonField.class).setIncludeAsProperty(WITHOUT_ABSENT);
    }
}
