package io.github.jsonschema2records.examples.flink;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.flink.DeadLetter;
import io.github.jsonschema2records.flink.JsonDeserializationSchema;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.types.Either;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads an event from each record of a topic. The origin of a dead letter is {@code topic-partition@offset}. */
final class KafkaEvents implements KafkaRecordDeserializationSchema<Either<DeadLetter, BatchEvent>> {

    private static final long serialVersionUID = 1;

    private final JsonDeserializationSchema<BatchEvent> events =
            JsonDeserializationSchema.of(BatchEvent.class, "kafka");

    @Override
    public void deserialize(ConsumerRecord<byte[], byte[]> message, Collector<Either<DeadLetter, BatchEvent>> out) {
        if (message.value() != null) {
            String origin = message.topic() + "-" + message.partition() + "@" + message.offset();
            out.collect(events.deserialize(message.value(), origin));
        }
    }

    @Override
    public TypeInformation<Either<DeadLetter, BatchEvent>> getProducedType() {
        return events.getProducedType();
    }
}
