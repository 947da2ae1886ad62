package io.github.jsonschema2records.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.JsonModel;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSchemaCompatibility;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.base.StringSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads state that a job with an earlier version of a schema has written. */
class EvolutionTest {

    private static final String OLD_SCHEMA = """
            {"type":"object","required":["id"],"properties":{"id":{"type":"string"}}}""";

    private static SchemaVersion oldVersion;

    @TempDir
    static Path folder;

    @BeforeAll
    static void generate() throws IOException {
        oldVersion = SchemaVersion.of(folder, "Ticket", OLD_SCHEMA);
    }

    @Test
    void stateIsReadByTheTypeWithOneMoreProperty() throws Exception {
        SchemaVersion today = SchemaVersion.of(folder, "Ticket", """
                {"type":"object","required":["id"],"properties":{"id":{"type":"string"},"seat":{"type":"integer"}}}""");
        assertThat(compatibility(today, oldVersion).isCompatibleAsIs()).isTrue();

        JsonModel value = restored(today, oldVersion, "{\"id\":\"a\"}");
        assertThat(value).isEqualTo(today.value("{\"id\":\"a\"}")).hasToString("Ticket{\"id\":\"a\"}");
        assertThat(value.getClass().getClassLoader()).isSameAs(today.classes());
        assertThat(value.getClass().getMethod("seat").invoke(value)).isNull();

        JsonModel undeclared = restored(today, oldVersion, "{\"id\":\"a\",\"seat\":7,\"new\":[1.50]}");
        assertThat(undeclared.getClass().getMethod("seat").invoke(undeclared)).isEqualTo(7L);
        assertThat(undeclared.toJsonString()).isEqualTo("{\"id\":\"a\",\"seat\":7,\"new\":[1.50]}");
    }

    @Test
    void stateIsReadByTheTypeWithOnePropertyLess() throws Exception {
        SchemaVersion today = SchemaVersion.of(folder, "Ticket", "{\"type\":\"object\",\"properties\":{}}");
        assertThat(restored(today, oldVersion, "{\"id\":\"a\"}").toJsonString()).isEqualTo("{\"id\":\"a\"}");
    }

    @Test
    void aValueThatIsNoLongerValidIsReportedWhenItIsRead() throws Exception {
        SchemaVersion today = SchemaVersion.of(folder, "Ticket", """
                {"type":"object","required":["id","seat"],\
                "properties":{"id":{"type":"string"},"seat":{"type":"integer"}}}""");
        assertThat(compatibility(today, oldVersion).isCompatibleAsIs()).isTrue();
        assertThatThrownBy(() -> restored(today, oldVersion, "{\"id\":\"a\"}"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(
                        "state or record of type com.example.Ticket is not valid, schema ticket.json#:\n")
                .hasMessageContaining("required property \"seat\" is missing")
                .hasCauseInstanceOf(InvalidInstanceException.class);
    }

    @Test
    void aTypeOfAnotherNameIsIncompatible() throws Exception {
        SchemaVersion renamed = SchemaVersion.of(folder, "Pass", OLD_SCHEMA);
        assertThat(compatibility(renamed, oldVersion).isIncompatible()).isTrue();
        assertThatThrownBy(() -> restored(renamed, oldVersion, "{\"id\":\"a\"}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the state has values of a type that does not exist: com.example.Ticket");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void stateOfAnotherSerializerIsIncompatible() throws Exception {
        TypeSerializerSnapshot<JsonModel> snapshot = oldVersion.serializer().snapshotConfiguration();
        TypeSerializerSnapshot other = StringSerializer.INSTANCE.snapshotConfiguration();
        assertThat(snapshot.resolveSchemaCompatibility(other).isIncompatible()).isTrue();
    }

    @Test
    void aSnapshotOfALaterVersionOfThisModuleIsRefused() {
        DataInputDeserializer in = new DataInputDeserializer(new byte[] {0, 1, 'T'});
        assertThatThrownBy(() -> new JsonSerializerSnapshot<>()
                        .readSnapshot(2, in, folder.getClass().getClassLoader()))
                .isInstanceOf(IOException.class)
                .hasMessage("version 2 of the snapshot is unknown, only 1 is known");
    }

    /** Writes a value into the state of one version, and reads it as the other version would. */
    private static JsonModel restored(SchemaVersion today, SchemaVersion before, String json) throws Exception {
        DataOutputSerializer state = new DataOutputSerializer(64);
        before.serializer().serialize(before.value(json), state);
        TypeSerializer<JsonModel> restored = snapshot(today, before).restoreSerializer();
        return restored.deserialize(new DataInputDeserializer(state.getSharedBuffer(), 0, state.length()));
    }

    private static TypeSerializerSchemaCompatibility<JsonModel> compatibility(SchemaVersion today, SchemaVersion before)
            throws Exception {
        return today.serializer().snapshotConfiguration().resolveSchemaCompatibility(snapshot(today, before));
    }

    /** Writes the snapshot of one version, and reads it with the classes of the other. */
    private static TypeSerializerSnapshot<JsonModel> snapshot(SchemaVersion today, SchemaVersion before)
            throws Exception {
        DataOutputSerializer out = new DataOutputSerializer(64);
        TypeSerializerSnapshot.writeVersionedSnapshot(out, before.serializer().snapshotConfiguration());
        return TypeSerializerSnapshot.readVersionedSnapshot(
                new DataInputDeserializer(out.getSharedBuffer(), 0, out.length()), today.classes());
    }
}
