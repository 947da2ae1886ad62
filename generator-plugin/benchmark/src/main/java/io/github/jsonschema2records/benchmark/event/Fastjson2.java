package io.github.jsonschema2records.benchmark.event;

import com.alibaba.fastjson2.JSON;

/** The mapper fastjson2. It generates its readers and writers at run time. */
final class Fastjson2 implements Mapper {

    private final byte[] json;
    private final Class<?> type;
    private final Object value;

    Fastjson2(EventDocument event) {
        json = event.json();
        type = event.plainType();
        value = read();
    }

    @Override
    public Object read() {
        return JSON.parseObject(json, type);
    }

    @Override
    public byte[] write() {
        return JSON.toJSONBytes(value);
    }
}
