package io.github.jsonschema2records.fuzz.targets;

import io.github.jsonschema2records.fuzz.input.InputRandom;
import io.github.jsonschema2records.fuzz.input.Samples;
import io.github.jsonschema2records.mapping.Sample;
import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonModel;
import io.github.jsonschema2records.runtime.ReadResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Libraries for JSON with our modules: they read exactly what {@code fromJson} reads, as equal values, and write the same data. */
public final class MapperTarget implements FuzzTarget {

    /** Libraries have limits of their own for deeper texts. */
    private static final int DEPTH = 400;

    private final Samples samples = new Samples();
    private final List<Mapper> mappers =
            List.of(new Mapper.Jackson2(), new Mapper.Jackson3(), new Mapper.JsonB(), new Mapper.Kafka());

    @Override
    public void run(byte[] input) {
        InputRandom random = new InputRandom(input);
        Sample sample = Sample.ALL.get(random.nextInt(Sample.ALL.size()));
        byte[] json = samples.instance(sample, random, input).getBytes(StandardCharsets.UTF_8);
        JsonDocument document = JsonDocument.of(json);
        if (document.failure() == null && document.depthBound() < DEPTH) {
            compare(sample, json);
        }
    }

    private void compare(Sample sample, byte[] json) {
        @SuppressWarnings("unchecked")
        JsonCodec<JsonModel> codec = (JsonCodec<JsonModel>) sample.codec();
        ReadResult<JsonModel> expected = codec.tryFromJson(json);
        for (Mapper mapper : mappers) {
            if (mapper.reads(sample.type())) {
                String as = mapper + ": " + new String(json, StandardCharsets.UTF_8) + " as " + sample.type();
                compare(mapper, sample, json, expected, as);
            }
        }
    }

    private static void compare(Mapper mapper, Sample sample, byte[] json, ReadResult<JsonModel> expected, String as) {
        @Nullable Object read = null;
        String refused = "";
        try {
            read = mapper.read(json, sample);
        } catch (Exception e) {
            if (!mapper.isRefusal(e)) {
                throw new AssertionError(as, e);
            }
            refused = e.toString();
        }
        if (expected.isValid() != (read != null)) {
            throw new AssertionError(as + ": " + expected + ", but " + read + refused);
        }
        if (read != null) {
            JsonModel value = expected.orElseThrow();
            boolean same = value.equals(read)
                    && (!mapper.writes(value.toJsonString())
                            || value.toJsonData().equals(JsonData.parse(mapper.write(value, sample))));
            if (!same) {
                throw new AssertionError(as + ": " + value + ", but " + read);
            }
        }
    }
}
