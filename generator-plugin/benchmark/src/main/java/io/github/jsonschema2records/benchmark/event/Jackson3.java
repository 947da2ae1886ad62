package io.github.jsonschema2records.benchmark.event;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/** Jackson 3: its token scan, and its databind with the module that makes it fast. */
final class Jackson3 implements Mapper {

    private final JsonFactory factory = new JsonFactory();
    private final byte[] json;
    private final ObjectReader reader;
    private final ObjectWriter writer;
    private final Object value;

    Jackson3(EventDocument event) {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new BlackbirdModule()).build();
        json = event.json();
        reader = mapper.readerFor(event.plainType());
        writer = mapper.writerFor(event.plainType());
        value = read();
    }

    /** Visits all tokens, without taking values. Returns their number. */
    int scan() {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    @Override
    public Object read() {
        return reader.readValue(json);
    }

    @Override
    public byte[] write() {
        return writer.writeValueAsBytes(value);
    }
}
