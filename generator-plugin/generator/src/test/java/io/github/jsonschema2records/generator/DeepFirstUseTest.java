package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.GenerationResult.Generated;
import io.github.jsonschema2records.generator.GenerationResult.RootType;
import io.github.jsonschema2records.generator.compile.CompiledClasses;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.SchemaInput.ValueInput;
import io.github.jsonschema2records.generator.load.SourceParser;
import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.SchemaValidator;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The first document that generated classes see may be nested deep. The virtual machine takes a class for broken for ever if the
 * stack ends while the class is initialized, so that must not happen.
 */
class DeepFirstUseTest {

    private static final long STACK = 256 * 1024;

    /** Constants that take more stack to make than a check takes. */
    private static final String SCHEMA =
            "{'$schema': 'https://json-schema.org/draft/2020-12/schema', '$id': 'https://example.com/chain',"
                    + " '$ref': '#/$defs/link', '$defs': {'link': {'type': 'object', 'properties': {'next': {'$ref': '#/$defs/link'},"
                    + " 'last': {'$ref': '#/$defs/last'}}}, 'last': {'type': 'object', 'properties': {"
                    + " 'form': {'enum': [{'a': [1, {'b': [2, {'c': 3}]}]}, 7]}, 'code': {'type': 'string', 'pattern': '^(ab|c+d)*$'},"
                    + " 'size': {'enum': ['S', 'M', 'L']}}, 'required': ['form'], 'additionalProperties': false}}}";

    private static final InMemoryCompiler COMPILER = InMemoryCompiler.find().orElseThrow();
    private static Map<String, byte[]> classFiles;
    private static RootType root;

    @BeforeAll
    static void compile() {
        Generated generated = new Generator(GeneratorOptions.of("com.example"))
                .run(List.of(new ValueInput(
                        URI.create("file:///Chain"),
                        "Chain",
                        SourceParser.parse("chain.json", SCHEMA.replace('\'', '"'), new Diagnostics()))))
                .generated()
                .orElseThrow();
        root = generated.roots().values().iterator().next();
        CompiledClasses classes =
                COMPILER.compile(generated.sources(), InMemoryCompiler.FAST).orElseThrow();
        classFiles = classes.classFiles();
    }

    @AfterAll
    static void close() {
        COMPILER.close();
    }

    /** What is done with a document; whether it is valid. */
    private interface Use {
        boolean of(Loaded classes, JsonDocument document);
    }

    @Test
    void validatorsOutliveDeepDocuments() throws Exception {
        assertOutlives((classes, document) -> classes.validator().isValid(document));
    }

    @Test
    void explanationsOutliveDeepDocuments() throws Exception {
        assertOutlives(
                (classes, document) -> classes.validator().validate(document).isValid());
    }

    @Test
    void readersOutliveDeepDocuments() throws Exception {
        assertOutlives(
                (classes, document) -> classes.codec().tryFromJson(document).isValid());
    }

    /** With documents of many depths, each the first that newly loaded classes see. */
    private static void assertOutlives(Use use) throws Exception {
        List<Integer> broken = new ArrayList<>();
        for (int depth = 8; depth < 4_000; depth += depth / 4) {
            Loaded fresh = new Loaded();
            boolean valid = onSmallStack(fresh, use, document(depth));
            try {
                assertThat(use.of(fresh, document(3))).isTrue();
            } catch (LinkageError e) {
                valid = false;
            }
            if (!valid) {
                broken.add(depth);
            }
        }
        assertThat(broken).isEmpty();
    }

    private static JsonDocument document(int depth) {
        String text = "{\"last\":{\"form\":{\"a\":[1,{\"b\":[2,{\"c\":3}]}]},\"code\":\"abccd\",\"size\":\"M\"}}";
        StringBuilder json = new StringBuilder();
        json.append("{\"next\":".repeat(depth)).append(text).append("}".repeat(depth));
        JsonDocument document = new JsonDocument(JsonLimits.DEFAULTS.withMaxDepth(1_000_000));
        assertThat(document.parse(json.toString().getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        return document;
    }

    private static boolean onSmallStack(Loaded classes, Use use, JsonDocument document) throws Exception {
        boolean[] valid = {false};
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        valid[0] = use.of(classes, document);
                    } catch (LinkageError e) {
                        valid[0] = false;
                    }
                },
                "small stack",
                STACK);
        thread.start();
        thread.join();
        return valid[0];
    }

    /** The classes, all of them loaded and none initialized but those that users name. */
    private static final class Loaded extends ClassLoader {

        private final SchemaValidator validator;
        private final JsonCodec<?> codec;

        Loaded() throws ReflectiveOperationException {
            super(SchemaValidator.class.getClassLoader());
            for (String name : classFiles.keySet()) {
                Class.forName(name, false, this);
            }
            validator = (SchemaValidator)
                    loadClass(root.validator()).getField("INSTANCE").get(null);
            codec = (JsonCodec<?>) loadClass(root.type()).getField("CODEC").get(null);
        }

        SchemaValidator validator() {
            return validator;
        }

        JsonCodec<?> codec() {
            return codec;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] classFile = classFiles.get(name);
            if (classFile == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, classFile, 0, classFile.length);
        }
    }
}
