package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.runtime.JsonCodec;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A union with more branches than one method of a codec can contain, which a property distinguishes. */
class LargeDiscriminatorTest {

    private static final int BRANCHES = 260;

    private static InMemoryCompiler compiler;

    @BeforeAll
    static void openCompiler() {
        compiler = InMemoryCompiler.find().orElseThrow();
    }

    @AfterAll
    static void closeCompiler() {
        compiler.close();
    }

    private static String branch(String kind) {
        return "{\"type\": \"object\", \"required\": [\"kind\"], \"properties\": {\"kind\": %s}}".formatted(kind);
    }

    private static String branches(String kind) {
        return IntStream.range(0, BRANCHES).mapToObj(kind::formatted).collect(Collectors.joining(", "));
    }

    private static JsonCodec<?> codec() throws ReflectiveOperationException {
        String known = branches(branch("{\"const\": \"k%d\"}"));
        String other = branch("{\"type\": \"string\", \"not\": {\"enum\": [%s]}}".formatted(branches("\"k%d\"")));
        String schema = "{\"oneOf\": [%s, {\"title\": \"Rest\", \"allOf\": [%s]}]}".formatted(known, other);
        Class<?> type = StrictCompilation.of(schema, compiler).orElseThrow().loadClass("com.example.Order");
        return (JsonCodec<?>) type.getField("CODEC").get(null);
    }

    @Test
    void eachValueIsReadAsItsBranch() throws ReflectiveOperationException {
        JsonCodec<?> codec = codec();

        for (int i = 0; i < BRANCHES; i++) {
            assertThat(codec.fromJson("{\"kind\":\"k%d\"}".formatted(i))
                            .getClass()
                            .getSimpleName())
                    .isEqualTo("K" + i);
        }
        assertThat(codec.fromJson("{\"kind\":\"other\"}").getClass().getSimpleName())
                .isEqualTo("Rest");
        assertThat(codec.tryFromJson("{\"kind\":1}").isValid()).isFalse();
    }
}
