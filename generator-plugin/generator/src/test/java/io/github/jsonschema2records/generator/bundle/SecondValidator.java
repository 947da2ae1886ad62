package io.github.jsonschema2records.generator.bundle;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.jsonschema2records.generator.GeneratorOptions;
import java.util.Arrays;
import tools.jackson.databind.json.JsonMapper;

/** networknt's validator on a bundle. It finds no other document. */
final class SecondValidator {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private SecondValidator() {}

    static Schema of(String bundle, GeneratorOptions options) {
        String dialect = options.documents().dialect().toString();
        SpecificationVersion version = Arrays.stream(SpecificationVersion.values())
                .filter(each -> each.getDialectId().replaceAll("#$", "").equals(dialect))
                .findFirst()
                .orElseThrow();
        return SchemaRegistry.withDefaultDialect(version)
                .getSchema(SchemaLocation.of("file:///elsewhere/bundle.json"), MAPPER.readTree(bundle));
    }

    static boolean accepts(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).isEmpty();
    }
}
