package io.github.jsonschema2records.examples.flink;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.flink.DeadLetter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.util.ListCollector;
import org.apache.flink.types.Either;
import org.apache.flink.util.InstantiationUtil;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class KafkaEventsTest {

    @Test
    void anOriginHasPartitionAndOffset() throws Exception {
        KafkaEvents events = InstantiationUtil.clone(new KafkaEvents());
        List<Either<DeadLetter, BatchEvent>> results = new ArrayList<>();
        String valid = new JobEvent(1, "RUNNING", 1_770_000_000, 0).json();
        for (byte[] message : new byte[][] {utf8(valid), null, utf8("{}")}) {
            events.deserialize(new ConsumerRecord<>("batch", 3, 17, null, message), new ListCollector<>(results));
        }
        assertThat(results).hasSize(2);
        assertThat(results.get(0).right()).isEqualTo(BatchEvent.fromJson(valid));
        assertThat(results.get(1).left().origin()).isEqualTo("batch-3@17");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
