package io.github.jsonschema2records.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataOrderTest {

    @Test
    void agreesWithEquality() {
        RandomJson random = new RandomJson(5);
        for (int i = 0; i < 3_000; i++) {
            JsonData a = random.value(3);
            JsonData b = JsonData.parse(random.text(i % 2 == 0 ? a : random.value(2)));
            assertThat(DataOrder.compare(a, b) == 0).as("%s %s", a, b).isEqualTo(a.equals(b));
            assertThat(Integer.signum(DataOrder.compare(a, b))).isEqualTo(-Integer.signum(DataOrder.compare(b, a)));
        }
    }

    @Test
    void isTransitive() {
        RandomJson random = new RandomJson(6);
        List<JsonData> values = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            values.add(random.value(2));
        }
        TreeSet<JsonData> sorted = new TreeSet<>(DataOrder::compare);
        sorted.addAll(values);
        List<JsonData> inOrder = new ArrayList<>(sorted);
        for (int i = 0; i < inOrder.size(); i++) {
            for (int j = i + 1; j < inOrder.size(); j++) {
                assertThat(DataOrder.compare(inOrder.get(i), inOrder.get(j))).isNegative();
            }
        }
    }

    /** Hash tables sort keys of a class only if it is comparable with itself, not if a superclass is. */
    @ParameterizedTest
    @ValueSource(strings = {"1", "\"a\"", "[1]", "{\"a\":1}"})
    void hashTablesCanSortKeys(String json) {
        Class<?> type = JsonData.parse(json).getClass();
        assertThat(type.getGenericInterfaces())
                .anyMatch(each -> each instanceof ParameterizedType comparable
                        && comparable.getRawType() == Comparable.class
                        && List.of(comparable.getActualTypeArguments()).equals(List.<Type>of(type)));
    }

    /** The JDK cannot sort colliding keys of several classes. */
    @Test
    void valuesOfSeveralTypesNeverCollide() {
        RandomJson random = new RandomJson(9);
        for (int i = 0; i < 2_000; i++) {
            JsonData value = random.value(2);
            int tag = value.hashCode() >>> 30;
            switch (value.type()) {
                case NULL, BOOLEAN, STRING -> assertThat(tag).isZero();
                case NUMBER -> assertThat(tag).isEqualTo(1);
                case ARRAY -> assertThat(tag).isEqualTo(2);
                case OBJECT -> assertThat(tag).isEqualTo(3);
            }
        }
    }

    /** One large value among many small ones is not visited: arrays and objects are ordered by their sizes first. */
    @Test
    void comparesSizesFirst() {
        List<JsonData> many = new ArrayList<>(Collections.nCopies(1_000, JsonData.of(1)));
        many.add(new JsonArray(new Unreadable()));
        JsonArray large = JsonData.of(many);
        assertThat(large.compareTo(JsonData.of(List.of(JsonData.of(2))))).isPositive();
        JsonArray unreadable = new JsonArray(new Unreadable());
        assertThat(unreadable.compareTo(large)).isNegative();
    }

    @Test
    void comparesStringsWithSharedBeginnings() {
        String beginning = "/a".repeat(100);
        JsonString shared = JsonData.of(beginning).concat("/b");
        JsonString whole = JsonData.of(beginning + "/b");
        assertThat(shared.compareTo(whole)).isZero();
        assertThat(shared).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(shared.compareTo(JsonData.of(beginning + "/c"))).isNegative();
    }

    /** List of five items that nobody may read. */
    private static final class Unreadable extends AbstractList<JsonData> {
        @Override
        public JsonData get(int index) {
            throw new AssertionError("read");
        }

        @Override
        public int size() {
            return 5;
        }
    }
}
