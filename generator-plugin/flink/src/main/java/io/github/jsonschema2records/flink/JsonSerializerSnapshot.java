package io.github.jsonschema2records.flink;

import io.github.jsonschema2records.runtime.JsonModel;
import java.io.IOException;
import java.util.Objects;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSchemaCompatibility;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.jspecify.annotations.Nullable;

/**
 * Snapshot of a {@link JsonSerializer} in a savepoint or checkpoint: the name of the generated type.
 *
 * <p>State of a type can be read by a later version of the same type. It is compatible as it is, and nothing is
 * migrated: the JSON text is read with the schema of today. So each change that keeps old values valid is possible,
 * such as a new optional property. A property that an old schema did not name is in the state, too, if values had it.
 * After a change that makes old values invalid, such as a new required property, reading a value reports the
 * violations.
 *
 * <p>State of a type with another name, and state of other serializers, is incompatible.
 *
 * @param <T> the type
 */
public final class JsonSerializerSnapshot<T extends JsonModel> implements TypeSerializerSnapshot<T> {

    private static final int VERSION = 1;

    private @Nullable String typeName;
    private @Nullable ClassLoader classLoader;

    /** Creates an empty snapshot. Flink calls this, and then {@link #readSnapshot}. */
    public JsonSerializerSnapshot() {}

    JsonSerializerSnapshot(Class<T> type) {
        typeName = type.getName();
        classLoader = type.getClassLoader();
    }

    @Override
    public int getCurrentVersion() {
        return VERSION;
    }

    @Override
    public void writeSnapshot(DataOutputView out) throws IOException {
        out.writeUTF(typeName());
    }

    @Override
    public void readSnapshot(int version, DataInputView in, ClassLoader userCodeClassLoader) throws IOException {
        if (version != VERSION) {
            throw new IOException("version " + version + " of the snapshot is unknown, only " + VERSION + " is known");
        }
        typeName = in.readUTF();
        classLoader = userCodeClassLoader;
    }

    /**
     * Returns a serializer of the type as it is today. The class is loaded only here, so state of a class that no
     * longer exists can be recognized as incompatible.
     *
     * @throws IllegalStateException if the class does not exist
     */
    @Override
    @SuppressWarnings("unchecked") // The snapshot of a serializer of T has the name of T.
    public TypeSerializer<T> restoreSerializer() {
        try {
            Class<?> type = Class.forName(typeName(), false, classLoader);
            return new JsonSerializer<>((Class<T>) type.asSubclass(JsonModel.class));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the state has values of a type that does not exist: " + typeName, e);
        }
    }

    @Override
    public TypeSerializerSchemaCompatibility<T> resolveSchemaCompatibility(TypeSerializerSnapshot<T> old) {
        return old instanceof JsonSerializerSnapshot<T> that && typeName().equals(that.typeName)
                ? TypeSerializerSchemaCompatibility.compatibleAsIs()
                : TypeSerializerSchemaCompatibility.incompatible();
    }

    private String typeName() {
        return Objects.requireNonNull(typeName, "readSnapshot must be called first");
    }
}
