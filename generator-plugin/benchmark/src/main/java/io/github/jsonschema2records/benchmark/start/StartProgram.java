package io.github.jsonschema2records.benchmark.start;

import com.ethlo.time.ITU;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.runtime.JsonDocument;
import java.util.List;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** The programs whose start is measured. Each has the jars on its class path that it needs, and no others. */
public enum StartProgram {
    /** A JVM that does nothing. */
    BARE("bare JVM", BareJvm.class),
    /** Validates an event. */
    IS_VALID("isValid", FirstIsValid.class, BatchEvent.class, JsonDocument.class),
    /** Reads an event. */
    FROM_JSON("fromJson", FirstFromJson.class, BatchEvent.class, JsonDocument.class),
    /** Reads an event with Jackson 2. */
    DATABIND("databind 2", FirstDatabind.class, ObjectMapper.class, JsonFactory.class, JsonProperty.class),
    /** Validates an event with networknt. */
    NETWORKNT(
            "networknt",
            FirstNetworknt.class,
            Schema.class,
            ITU.class,
            LoggerFactory.class,
            JsonMapper.class,
            tools.jackson.core.json.JsonFactory.class,
            JsonProperty.class);

    private final String label;
    private final Class<?> main;
    private final List<Class<?>> libraries;

    StartProgram(String label, Class<?> main, Class<?>... libraries) {
        this.label = label;
        this.main = main;
        this.libraries = List.of(libraries);
    }

    /** Returns the name of the program in results and on the page. */
    public String label() {
        return label;
    }

    /** Returns the class to run. */
    public Class<?> main() {
        return main;
    }

    /** Returns one class of each library on the class path, except the schemas. */
    public List<Class<?>> libraries() {
        return libraries;
    }

    /** Returns a file of each library on the class path that has no classes. */
    public List<String> resources() {
        return this == NETWORKNT
                ? List.of("io/github/jsonschema2records/awsbatch/schema/v1/batch-event.json")
                : List.of();
    }
}
