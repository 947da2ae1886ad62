package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A record gives itself as each record that its schema includes, in the fixture {@code all-of-shared}. */
class IncludedTypesTest {

    private static final String JSON =
            "{\"boss\":{\"name\":\"a\",\"age\":40,\"salary\":3.5},\"owner\":{\"name\":\"b\",\"share\":1}}";

    private static InMemoryCompiler compiler;
    private static Object company;

    @BeforeAll
    static void compile() {
        compiler = InMemoryCompiler.find().orElseThrow();
        SchemaCase fixture = new SchemaCase(ProjectFiles.FIXTURES.resolve("all-of-shared"));
        GeneratedType type = new GeneratedCode(fixture, compiler).type().orElseThrow();
        company = type.fromJson(JSON.getBytes(StandardCharsets.UTF_8)).get(0);
    }

    @AfterAll
    static void closeCompiler() {
        compiler.close();
    }

    @Test
    void whatTheIncludedTypeDoesNotNameIsAmongItsAdditionalProperties() {
        Object boss = GeneratedType.get(company, "boss");

        assertThat(GeneratedType.get(boss, "asEmployee"))
                .hasToString("Employee{\"name\":\"a\",\"age\":40,\"salary\":3.5}");
        Object person = GeneratedType.get(boss, "asPerson");
        assertThat(person).hasToString("Person{\"name\":\"a\",\"age\":40,\"salary\":3.5}");
        assertThat(GeneratedType.get(person, "additionalProperties")).hasToString("{salary=3.5}");
    }

    @Test
    void aPropertyWithTheNameOfTheMethodKeepsIt() {
        Object owner = GeneratedType.get(company, "owner");

        assertThat(GeneratedType.get(owner, "asPersonRecord")).hasToString("Person{\"name\":\"b\",\"share\":1}");
        assertThat(GeneratedType.get(owner, "asPerson")).isNull();
    }
}
