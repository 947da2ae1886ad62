package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.runtime.Annotation;
import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonModel;
import io.github.jsonschema2records.runtime.JsonObject;
import io.github.jsonschema2records.runtime.OutputFormat;
import io.github.jsonschema2records.runtime.ReadResult;
import io.github.jsonschema2records.runtime.ValidationResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A schema that has only definitions, as those of protocols: each type, nested ones too, is read, written and refused by its own
 * codec. The fixture {@code library-of-definitions} has a valid and an invalid instance of each.
 */
class LibraryOfDefinitionsTest {

    private static final Path FIXTURE = ProjectFiles.FIXTURES.resolve("library-of-definitions");
    private static final String SCHEMA = "https://workbench.example/protocol/1#/$defs/";

    private static final Map<String, ModelClass> MODELS = new TreeMap<>();
    private static JsonObject samples;

    @BeforeAll
    static void compile() {
        samples = (JsonObject) JsonData.parse(ProjectFiles.read(FIXTURE.resolve("samples/samples.json")));
        try (InMemoryCompiler compiler = InMemoryCompiler.find().orElseThrow()) {
            GeneratedCode code = new GeneratedCode(new SchemaCase(FIXTURE), compiler);
            ModelClass.in(code.classes()).forEach(model -> MODELS.put(model.name(), model));
        }
    }

    @AfterAll
    static void forget() {
        MODELS.clear();
    }

    static Stream<ModelClass> definitions() {
        return MODELS.values().stream()
                .filter(model -> model.hasOwnCodec() && !model.name().equals("WorkbenchProtocol"));
    }

    @Test
    void eachTypeHasSamples() {
        assertThat(definitions().map(ModelClass::name))
                .containsExactlyElementsOf(new TreeMap<>(samples.members()).keySet());
        assertThat(definitions().filter(model -> !model.name().contains("."))).hasSizeGreaterThanOrEqualTo(39);
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void readsAndWritesWhatIsValid(ModelClass model) {
        JsonCodec<JsonModel> codec = model.codec();
        JsonData valid = sample(model, "valid");
        byte[] text = valid.toJson();

        JsonModel value = codec.fromJson(text);

        assertThat(value).isInstanceOf(model.type());
        assertThat(JsonData.parse(codec.toJson(value))).isEqualTo(valid);
        assertThat(JsonData.parse(value.toJson())).isEqualTo(valid);
        assertThat(codec.fromJson(codec.toJsonString(value))).isEqualTo(value);
        assertThat(codec.fromJson(JsonDocument.of(text))).isEqualTo(value);
        assertThat(codec.tryFromJson(text)).isEqualTo(new ReadResult.Valid<>(value));
        assertThat(codec.checked(value)).isSameAs(value);
        assertThat(value.jsonCodec().fromJson(text)).isEqualTo(value);
        assertThat(codec.validator().validate(text)).isEqualTo(ValidationResult.valid());
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void refusesWhatIsInvalid(ModelClass model) {
        JsonCodec<JsonModel> codec = model.codec();
        byte[] text = sample(model, "invalid").toJson();

        ReadResult<JsonModel> result = codec.tryFromJson(text);

        assertThat(result.isValid()).isFalse();
        assertThatThrownBy(() -> codec.fromJson(text)).isInstanceOf(InvalidInstanceException.class);
        assertThat(codec.validator().isValid(text)).isFalse();
        assertThat(codec.validator().validate(text).violations())
                .isNotEmpty()
                .isEqualTo(((ReadResult.Invalid<JsonModel>) result).violations())
                .allSatisfy(violation -> assertThat(violation.absoluteKeywordLocation())
                        .startsWith("https://workbench.example/protocol/1#"));
        assertThat(codec.validator().output(text, OutputFormat.BASIC).get("valid"))
                .isEqualTo(JsonData.of(false));
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void saysWhereItsSchemaIs(ModelClass model) {
        String definition = model.name().replaceAll("\\..*", "");

        assertThat(model.codec().schemaLocation()).startsWith(SCHEMA + definition);
    }

    @Test
    void keywordLocationsStartAtTheTypesSchema() {
        JsonCodec<JsonModel> wait = codec("Safety.Shutdown.Wait");
        String schema = SCHEMA + "Safety/properties/shutdown/items/oneOf/0";

        List<Annotation> annotations = wait.validator().annotations("{\"seconds\":3}");

        assertThat(wait.schemaLocation()).isEqualTo(schema);
        assertThat(annotations)
                .extracting(Annotation::keywordLocation, Annotation::absoluteKeywordLocation)
                .contains(tuple("/title", schema + "/title"));
        assertThat(wait.validator().validate("{\"seconds\":-1}").violations())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.keywordLocation()).isEqualTo("/properties/seconds/minimum");
                    assertThat(violation.absoluteKeywordLocation()).isEqualTo(schema + "/properties/seconds/minimum");
                });
    }

    /** As a converter of a framework, which knows nothing of the types it is for. */
    private record Serde<T extends JsonModel>(JsonCodec<T> codec) {

        byte[] serialize(T value) {
            return value.toJson();
        }

        T deserialize(byte[] json) {
            return codec.fromJson(json);
        }
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void oneClassSerializesAllTypes(ModelClass model) {
        Serde<JsonModel> serde = new Serde<>(model.codec());
        byte[] text = sample(model, "valid").toJson();

        assertThat(JsonData.parse(serde.serialize(serde.deserialize(text)))).isEqualTo(sample(model, "valid"));
    }

    @Test
    void whatIsAPartOfAnotherTypeHasThatOnesCodec() {
        for (String part : List.of("Measure.StringValue", "Unit.Known", "Unit.Unknown", "RequestId.IntegerValue")) {
            ModelClass model = Objects.requireNonNull(MODELS.get(part), part);

            assertThat(model.hasOwnCodec()).isFalse();
            assertThat(model.codec()).isSameAs(codec(part.substring(0, part.indexOf('.'))));
        }
        JsonModel unit = codec("Unit").fromJson("\"mol\"");
        assertThat(unit.jsonCodec()).isSameAs(codec("Unit"));
        assertThat(unit.toJsonString()).isEqualTo("\"mol\"");
    }

    private static JsonCodec<JsonModel> codec(String name) {
        return Objects.requireNonNull(MODELS.get(name), name).codec();
    }

    private static JsonData sample(ModelClass model, String kind) {
        return Objects.requireNonNull(samples.at("/" + model.name() + "/" + kind), model.name());
    }
}
