package io.github.jsonschema2records.examples.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.kafka.JsonSerde;
import io.github.jsonschema2records.runtime.InvalidInstanceException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordDeserializationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.test.KafkaClusterTestKit;
import org.apache.kafka.common.test.TestKitNodes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs producer, topology and consumer with a broker in this process. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class BrokerTest {

    private static KafkaClusterTestKit cluster;
    private static String brokers;

    @BeforeAll
    static void start() throws Exception {
        TestKitNodes nodes = new TestKitNodes.Builder()
                .setCombined(true)
                .setNumBrokerNodes(1)
                .setNumControllerNodes(1)
                .build();
        cluster = new KafkaClusterTestKit.Builder(nodes)
                .setConfigProp("offsets.topic.replication.factor", "1")
                .setConfigProp("offsets.topic.num.partitions", "1")
                .setConfigProp("group.initial.rebalance.delay.ms", "0")
                .build();
        cluster.format();
        cluster.startup();
        cluster.waitForReadyBrokers();
        brokers = cluster.bootstrapServers();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
            admin.createTopics(List.of(topic(FailedJobs.EVENTS), topic(FailedJobs.FAILURES), topic("mixed")))
                    .all()
                    .get();
        }
    }

    @AfterAll
    static void stop() throws Exception {
        cluster.close();
    }

    @Test
    void eventsBecomeFailures(@TempDir Path state) throws Exception {
        try (KafkaProducer<String, BatchEvent> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers), new StringSerializer(), JsonSerde.of(BatchEvent.CODEC))) {
            producer.send(event(Events.job("FAILED", "nightly", "first"))).get();
            producer.send(event(Events.job("FAILED", "nightly", "second"))).get();
        }
        Properties config = FailedJobs.config(brokers);
        config.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        config.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 10);
        try (KafkaStreams streams = new KafkaStreams(FailedJobs.topology(), config);
                KafkaConsumer<String, QueueFailures> consumer = consumer(QueueFailures.class, FailedJobs.FAILURES)) {
            streams.start();
            QueueFailures last = next(consumer);
            while (last.count() < 2) {
                last = next(consumer);
            }
            assertThat(last.queue()).isEqualTo("nightly");
            assertThat(last.lastJob()).isEqualTo("second");
        }
    }

    /**
     * A consumer that is configured by names. It reports an invalid record with its offset, and can go on behind it.
     */
    @Test
    void aConsumerReportsAnInvalidRecordAndGoesOn() throws Exception {
        String valid = Events.job("FAILED", "nightly", "first");
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers), new ByteArraySerializer(), new ByteArraySerializer())) {
            for (String event : List.of(valid.replace("\"resources\": []", "\"resources\": 7"), valid)) {
                producer.send(new ProducerRecord<>("mixed", event.getBytes(StandardCharsets.UTF_8)))
                        .get();
            }
        }
        try (KafkaConsumer<String, BatchEvent> consumer = consumer(BatchEvent.class, "mixed")) {
            RecordDeserializationException invalid =
                    catchThrowableOfType(RecordDeserializationException.class, () -> next(consumer));
            assertThat(invalid.offset()).isZero();
            assertThat(invalid).hasRootCauseInstanceOf(InvalidInstanceException.class);
            assertThat(invalid.getCause()).hasMessageContaining("resources: must be an array, but is an integer");

            consumer.seek(invalid.topicPartition(), invalid.offset() + 1);
            assertThat(next(consumer)).isEqualTo(BatchEvent.fromJson(valid));
        }
    }

    private static <T> KafkaConsumer<String, T> consumer(Class<T> type, String topic) {
        Properties config = new Properties();
        config.put("bootstrap.servers", brokers);
        config.put("auto.offset.reset", "earliest");
        config.put("key.deserializer", StringDeserializer.class.getName());
        config.put("value.deserializer", JsonSerde.class.getName());
        config.put("jsonschema2records.value.type", type.getName());
        KafkaConsumer<String, T> consumer = new KafkaConsumer<>(config);
        consumer.assign(List.of(new TopicPartition(topic, 0)));
        return consumer;
    }

    private static <T> T next(KafkaConsumer<String, T> consumer) {
        while (true) {
            for (ConsumerRecord<String, T> next : consumer.poll(Duration.ofSeconds(1))) {
                consumer.seek(new TopicPartition(next.topic(), next.partition()), next.offset() + 1);
                return next.value();
            }
        }
    }

    private static ProducerRecord<String, BatchEvent> event(String json) {
        return new ProducerRecord<>(FailedJobs.EVENTS, BatchEvent.fromJson(json));
    }

    private static NewTopic topic(String name) {
        return new NewTopic(name, 1, (short) 1);
    }
}
