package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonWriter;
import io.github.jsonschema2records.runtime.Kind;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.StringTable;
import io.github.jsonschema2records.runtime.collection.Immutable;
import io.github.jsonschema2records.runtime.collection.MapBuilder;
import io.github.jsonschema2records.runtime.pattern.TextPattern;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What would be generated for
 *
 * <pre>{@code
 * {
 *   "$id": "https://example.com/order.json",
 *   "type": "object",
 *   "required": ["id", "status", "lines"],
 *   "properties": {
 *     "id": {"type": "string", "pattern": "^[A-Z]+$"},
 *     "status": {"enum": ["SUBMITTED", "PENDING", "RUNNABLE", "SUCCEEDED", "FAILED"]},
 *     "created": {"type": "integer", "minimum": 0},
 *     "lines": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/line"}}
 *   },
 *   "additionalProperties": false,
 *   "$defs": {
 *     "line": {
 *       "type": "object",
 *       "required": ["sku"],
 *       "properties": {"sku": {"type": "string", "minLength": 3}, "count": {"type": "integer"}}
 *     }
 *   }
 * }
 * }</pre>
 */
final class OrderSample {

    static final StringTable NAMES = new StringTable("id", "status", "created", "lines");
    static final StringTable LINE_NAMES = new StringTable("sku", "count");
    static final StringTable STATUS = new StringTable("SUBMITTED", "PENDING", "RUNNABLE", "SUCCEEDED", "FAILED");
    static final TextPattern CAPITALS = new Capitals();
    static final SchemaValidator VALIDATOR = new OrderValidator();
    static final Codec<Order> CODEC = new OrderCodec();

    private OrderSample() {}

    /** An order. */
    record Order(String id, String status, @Nullable Instant created, List<Line> lines) {
        Order {
            lines = Immutable.list(lines);
        }
    }

    /** A line of an order. */
    record Line(String sku, @Nullable Long count, Map<String, JsonData> additionalProperties) {
        Line {
            additionalProperties = Immutable.map(additionalProperties);
        }
    }

    static boolean root(JsonDocument d, int at, @Nullable Evaluation e) {
        boolean ok = Assert.type(d, at, Kind.OBJECTS, e);
        if (d.isObject(at)) {
            long seen = 0;
            for (int name = at + 1, end = d.end(at); name < end && (ok || e != null); name = d.next(name + 1)) {
                int p = NAMES.find(d, name);
                Evaluation c = Evaluation.property(e, NAMES, p);
                switch (p) {
                    case 0 -> ok &= id(d, name + 1, c);
                    case 1 -> ok &= status(d, name + 1, c);
                    case 2 -> ok &= created(d, name + 1, c);
                    case 3 -> ok &= lines(d, name + 1, c);
                    default ->
                        ok &= Check.unknownProperty(d, name + 1, NAMES, Evaluation.at(e, "/additionalProperties"));
                }
                if (p >= 0) {
                    seen |= 1L << p;
                }
            }
            ok &= Assert.required(d, at, NAMES, seen, 0b1011L, e);
        }
        return Evaluation.end(e, ok);
    }

    static boolean id(JsonDocument d, int at, @Nullable Evaluation e) {
        boolean ok = Assert.type(d, at, Kind.STRINGS, e);
        ok &= Assert.pattern(d, at, CAPITALS, e);
        return Evaluation.end(e, ok);
    }

    static boolean status(JsonDocument d, int at, @Nullable Evaluation e) {
        return Evaluation.end(e, Assert.enumStrings(d, at, STATUS, e));
    }

    static boolean created(JsonDocument d, int at, @Nullable Evaluation e) {
        boolean ok = Assert.type(d, at, Kind.INTEGERS, e);
        ok &= Assert.minimum(d, at, 0, e);
        return Evaluation.end(e, ok);
    }

    static boolean lines(JsonDocument d, int at, @Nullable Evaluation e) {
        boolean ok = Assert.type(d, at, Kind.ARRAYS, e);
        ok &= Assert.minItems(d, at, 1, e);
        if (d.isArray(at)) {
            for (int item = at + 1, end = d.end(at); item < end && (ok || e != null); item = d.next(item)) {
                ok &= line(d, item, Evaluation.ref(e, "/items/$ref", "https://example.com/order.json#/$defs/line"));
            }
        }
        return Evaluation.end(e, ok);
    }

    static boolean line(JsonDocument d, int at, @Nullable Evaluation e) {
        boolean ok = Assert.type(d, at, Kind.OBJECTS, e);
        if (d.isObject(at)) {
            long seen = 0;
            for (int name = at + 1, end = d.end(at); name < end && (ok || e != null); name = d.next(name + 1)) {
                int p = LINE_NAMES.find(d, name);
                Evaluation c = Evaluation.property(e, LINE_NAMES, p);
                switch (p) {
                    case 0 -> ok &= sku(d, name + 1, c);
                    case 1 -> ok &= Check.type(d, name + 1, Kind.INTEGERS, c);
                    default -> {}
                }
                if (p >= 0) {
                    seen |= 1L << p;
                }
            }
            ok &= Assert.required(d, at, LINE_NAMES, seen, 0b1L, e);
        }
        return Evaluation.end(e, ok);
    }

    static boolean sku(JsonDocument d, int at, @Nullable Evaluation e) {
        boolean ok = Assert.type(d, at, Kind.STRINGS, e);
        ok &= Assert.minLength(d, at, 3, e);
        return Evaluation.end(e, ok);
    }

    private static final class Capitals extends TextPattern {

        @Override
        public boolean matches(JsonDocument d, int at) {
            String text = d.string(at);
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
                    return false;
                }
            }
            return !text.isEmpty();
        }

        @Override
        public String source() {
            return "^[A-Z]+$";
        }
    }

    private static final class OrderValidator extends CompiledValidator {

        @Override
        protected boolean check(JsonDocument d, int at, @Nullable Evaluation e) {
            return root(d, at, e);
        }

        @Override
        protected String schemaLocation() {
            return "https://example.com/order.json";
        }
    }

    private static final class OrderCodec extends Codec<Order> {

        OrderCodec() {
            super("https://example.com/order.json");
        }

        @Override
        public @Nullable Order read(JsonDocument d, int at) {
            if (!d.isObject(at)) {
                return null;
            }
            String id = null;
            String status = null;
            Instant created = null;
            List<Line> lines = null;
            for (int name = at + 1, end = d.end(at); name < end; name = d.next(name + 1)) {
                int v = name + 1;
                int p = NAMES.find(d, name);
                switch (p) {
                    case 0 -> {
                        if (!id(d, v, null)) {
                            return null;
                        }
                        id = d.string(v);
                    }
                    case 1 -> {
                        if (!status(d, v, null)) {
                            return null;
                        }
                        status = d.string(v);
                    }
                    case 2 -> {
                        created = created(d, v, null) ? Bind.instantOfEpochMillis(d, v) : null;
                        if (created == null) {
                            return null;
                        }
                    }
                    case 3 -> {
                        lines = Assert.minItems(d, v, 1, null) ? Bind.list(d, v, LineCodec.INSTANCE) : null;
                        if (lines == null) {
                            return null;
                        }
                    }
                    default -> {
                        return null;
                    }
                }
            }
            return id == null || status == null || lines == null ? null : new Order(id, status, created, lines);
        }

        @Override
        public void write(JsonWriter w, Order value) {
            w.beginObject();
            w.name(NAMES, 0).string(value.id());
            w.name(NAMES, 1).string(value.status());
            if (value.created() != null) {
                Write.instantAsEpochMillis(w.name(NAMES, 2), value.created());
            }
            Write.list(w.name(NAMES, 3), value.lines(), LineCodec.INSTANCE);
            w.endObject();
        }

        @Override
        public boolean check(JsonDocument d, int at, @Nullable Evaluation e) {
            return root(d, at, e);
        }
    }

    private static final class LineCodec extends Codec<Line> {

        LineCodec() {
            super("https://example.com/order.json#/$defs/line");
        }

        static final Codec<Line> INSTANCE = new LineCodec();

        @Override
        public @Nullable Line read(JsonDocument d, int at) {
            if (!d.isObject(at)) {
                return null;
            }
            String sku = null;
            Long count = null;
            MapBuilder<JsonData> extras = null;
            for (int name = at + 1, end = d.end(at); name < end; name = d.next(name + 1)) {
                int v = name + 1;
                int p = LINE_NAMES.find(d, name);
                switch (p) {
                    case 0 -> {
                        if (!sku(d, v, null)) {
                            return null;
                        }
                        sku = d.string(v);
                    }
                    case 1 -> {
                        count = Bind.longValue(d, v);
                        if (count == null) {
                            return null;
                        }
                    }
                    default -> extras = AdditionalMembers.add(extras, d, name);
                }
            }
            return sku == null ? null : new Line(sku, count, AdditionalMembers.map(extras));
        }

        @Override
        public void write(JsonWriter w, Line value) {
            w.beginObject();
            w.name(LINE_NAMES, 0).string(value.sku());
            if (value.count() != null) {
                w.name(LINE_NAMES, 1).number(value.count());
            }
            Write.members(w, value.additionalProperties());
            w.endObject();
        }

        @Override
        public boolean check(JsonDocument d, int at, @Nullable Evaluation e) {
            return line(d, at, e);
        }
    }
}
