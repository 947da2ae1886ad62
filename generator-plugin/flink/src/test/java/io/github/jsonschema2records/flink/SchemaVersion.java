package io.github.jsonschema2records.flink;

import io.github.jsonschema2records.generator.GenerationResult.Generated;
import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.compile.CompiledClasses;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.runtime.JsonModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A version of a job: its class loader has the types that were generated from one version of a schema. */
record SchemaVersion(CompiledClasses classes, String typeName) {

    /** Generates and compiles the type of a schema. */
    static SchemaVersion of(Path folder, String typeName, String schema) throws IOException {
        Path file = Files.writeString(folder.resolve(typeName.toLowerCase(Locale.ROOT) + ".json"), schema);
        Generator generator = new Generator(GeneratorOptions.of("com.example").withJacksonAnnotations(false));
        Generated result = (Generated) generator.run(List.of(new SchemaInput.PathInput(file)));
        try (InMemoryCompiler compiler = InMemoryCompiler.find().orElseThrow()) {
            return new SchemaVersion(
                    compiler.compile(result.sources(), InMemoryCompiler.FAST).orElseThrow(), "com.example." + typeName);
        }
    }

    /** Returns the serializer of the type in this version. */
    @SuppressWarnings("unchecked")
    JsonSerializer<JsonModel> serializer() throws ClassNotFoundException {
        return new JsonSerializer<>((Class<JsonModel>) classes.loadClass(typeName));
    }

    /** Reads a value of the type in this version. */
    JsonModel value(String json) throws ClassNotFoundException {
        return (JsonModel) TypeCodec.of(serializer().type()).fromJson(json);
    }
}
