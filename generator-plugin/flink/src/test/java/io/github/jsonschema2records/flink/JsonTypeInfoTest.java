package io.github.jsonschema2records.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.flink.sample.Ticket;
import io.github.jsonschema2records.mapping.sample.Order;
import io.github.jsonschema2records.mapping.sample.Status;
import io.github.jsonschema2records.runtime.JsonModel;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeInformationTestBase;
import org.apache.flink.api.java.typeutils.TypeExtractor;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.junit.jupiter.api.Test;

/** Runs Flink's tests of type information, and more. */
class JsonTypeInfoTest extends TypeInformationTestBase<JsonTypeInfo<?>> {

    @Override
    protected JsonTypeInfo<?>[] getTestData() {
        return new JsonTypeInfo<?>[] {
            new JsonTypeInfo<>(Order.class),
            new JsonTypeInfo<>(Order.Line.class),
            new JsonTypeInfo<>(Status.class),
            new JsonTypeInfo<>(Status.Known.class)
        };
    }

    @Test
    void isAnAtomThatIsNoKey() {
        TypeInformation<Order> type = new JsonTypeInfo<>(Order.class);
        assertThat(type.isKeyType()).isFalse();
        assertThat(type.isBasicType()).isFalse();
        assertThat(type.isTupleType()).isFalse();
        assertThat(type.getArity()).isEqualTo(1);
        assertThat(type.createSerializer(new SerializerConfigImpl())).isEqualTo(new JsonSerializer<>(Order.class));
        assertThat(type).hasToString("JsonTypeInfo<io.github.jsonschema2records.mapping.sample.Order>");
    }

    @Test
    void otherClassesAreRefused() {
        assertThatThrownBy(() -> new JsonTypeInfo<>(JsonModel.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("io.github.jsonschema2records.runtime.JsonModel is not a generated type: "
                        + "it has no public constant CODEC");
        assertThatThrownBy(() -> new JsonTypeInfoFactory<>().createTypeInfo(String.class, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("java.lang.String is not a generated type");
    }

    @Test
    void anAnnotationNamesTheFactory() {
        assertThat(TypeInformation.of(Ticket.class)).isEqualTo(new JsonTypeInfo<>(Ticket.class));
    }

    @Test
    void theConfigurationOfAJobNamesTheFactory() {
        Configuration configuration = new Configuration();
        configuration.set(
                PipelineOptions.SERIALIZATION_CONFIG,
                List.of(Order.class.getName() + ": {type: typeinfo, class: " + JsonTypeInfoFactory.class.getName()
                        + "}"));
        new SerializerConfigImpl().configure(configuration, getClass().getClassLoader());
        assertThat(TypeExtractor.createTypeInfo(Order.class)).isEqualTo(new JsonTypeInfo<>(Order.class));
    }
}
