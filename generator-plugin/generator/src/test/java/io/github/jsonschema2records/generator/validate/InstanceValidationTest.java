package io.github.jsonschema2records.generator.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.AnalyzedSchemas;
import io.github.jsonschema2records.generator.finding.Finding;
import io.github.jsonschema2records.generator.instance.InstanceCounts;
import io.github.jsonschema2records.generator.instance.InstanceFile;
import io.github.jsonschema2records.generator.instance.InstanceFormat;
import io.github.jsonschema2records.generator.instance.InstancePlace;
import io.github.jsonschema2records.generator.instance.InstanceReport;
import io.github.jsonschema2records.generator.instance.InstanceSettings;
import io.github.jsonschema2records.generator.instance.InstanceType;
import io.github.jsonschema2records.generator.instance.InstanceValidation;
import io.github.jsonschema2records.generator.instance.SchemaInstances;
import io.github.jsonschema2records.generator.interpret.InterpretedSchemas;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.Violation;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests how much of a long file is in memory, by counting what was read when a violation is reported. */
class InstanceValidationTest {

    /** Largest number of bytes that are read ahead. */
    private static final int READ_AHEAD = 140_000;

    private static final int VALUES = 40_000;
    private static final SchemaValidator VALIDATOR = InterpretedSchemas.rootValidator(
            AnalyzedSchemas.facts(false, "{'properties': {'id': {'type': 'integer'}}}"), false);

    /** A stream of values, each of which is made when it is read. */
    private static final class Values extends InputStream {

        private final String form;
        private int next;
        private byte[] value = {};
        private int at;
        private long read;

        Values(String form) {
            this.form = form;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (at == value.length && next < VALUES) {
                String id = next % 10_000 == 0 ? "null" : Integer.toString(next);
                value = form.replace("#", id).getBytes(StandardCharsets.UTF_8);
                next++;
                at = 0;
            }
            int count = Math.min(length, value.length - at);
            System.arraycopy(value, at, bytes, offset, count);
            at += count;
            read += count;
            return count == 0 ? -1 : count;
        }
    }

    private record Told(long read, int line) {}

    private record Kept(Values values, List<Told> told, List<InstanceCounts> counts) implements InstanceReport {

        @Override
        public void violation(InstancePlace at, Violation violation) {
            told.add(new Told(values.read, violation.line()));
        }

        @Override
        public void more(InstancePlace at, int shown) {}

        @Override
        public void valid(InstancePlace at, InstanceType type) {}

        @Override
        public void absent(InstancePlace at, String hint) {}

        @Override
        public void finding(Finding finding) {}

        @Override
        public void remark(String text) {}

        @Override
        public void unreadable(String file, String reason) {}

        @Override
        public void end(String file, InstanceCounts total) {}

        @Override
        public void finish(InstanceCounts total) {
            counts.add(total);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.ndjson | false | {"id": #}
            a.json   | true  | ,{"id": #}
            a.yaml   | false | --- {"id": #}
            """)
    void violationsAreReportedBeforeTheRestIsRead(String name, boolean items, String form) {
        Values values = new Values(form + "\n");
        Kept kept = new Kept(values, new ArrayList<>(), new ArrayList<>());
        InstanceSettings settings = new InstanceSettings(JsonLimits.DEFAULTS, InstanceFormat.AUTO, items);
        InstanceValidation validation = new InstanceValidation(new SchemaInstances(VALIDATOR, settings), kept, 1_000);

        InputStream array = new java.io.ByteArrayInputStream("[{\"id\": 1}".getBytes(StandardCharsets.UTF_8));
        InputStream in = items ? new java.io.SequenceInputStream(array, values) : values;
        validation.validate(new InstanceFile(name, 0, () -> in));
        validation.finish();

        int each = form.length() + 1;
        assertThat(kept.told).hasSizeGreaterThanOrEqualTo(4);
        assertThat(kept.told.subList(0, 4))
                .allSatisfy(told -> assertThat(told.read).isLessThan((long) told.line * (each + 6) + READ_AHEAD));
        assertThat(kept.told.subList(0, 4)).extracting(Told::line).containsExactly(1, 10_001, 20_001, 30_001);
        assertThat(kept.counts.get(0).values()).isGreaterThanOrEqualTo(VALUES);
        assertThat(kept.counts.get(0).invalid()).isEqualTo(4);
    }
}
