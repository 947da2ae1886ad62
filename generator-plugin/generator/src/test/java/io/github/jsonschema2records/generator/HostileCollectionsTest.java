package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonSyntaxException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code JsonData} that is made of the collections of a caller. {@link FixturesTest} has generated types. */
class HostileCollectionsTest {

    private static final JsonData ONE = JsonData.of(1);

    @ParameterizedTest
    @EnumSource
    void arrays(Trick trick) {
        HostileList items = new HostileList(List.of(ONE, ONE), trick);
        isImmutable(trick, () -> JsonData.of(HostileCollectionsTest.<List<JsonData>>cast(items)), items::strike);
        HostileList plain = new HostileList(List.of("a", List.of(1)), trick);
        isImmutable(trick, () -> JsonData.ofJava(plain), plain::strike);
    }

    @ParameterizedTest
    @EnumSource
    void objects(Trick trick) {
        HostileMap members = new HostileMap(Map.of("a", ONE, "b", ONE), trick);
        isImmutable(
                trick, () -> JsonData.of(HostileCollectionsTest.<Map<String, JsonData>>cast(members)), members::strike);
        HostileMap plain = new HostileMap(Map.of("a", 1L, "b", List.of(1)), trick);
        isImmutable(trick, () -> JsonData.ofJava(plain), plain::strike);
    }

    private static void isImmutable(Trick trick, Supplier<JsonData> make, Runnable strike) {
        JsonData data;
        try {
            data = make.get();
        } catch (IndexOutOfBoundsException | NoSuchElementException | JsonSyntaxException e) {
            assertThat(trick)
                    .as("what is wrong with the collection that is refused")
                    .isNotEqualTo(Trick.NONE);
            return;
        }
        String before = data.toString();

        strike.run();

        assertThat(data).hasToString(before).isEqualTo(JsonData.parse(before));
        assertThat(HandedOut.assertUnmodifiable(data)).isPositive();
    }

    @Test
    void nulls() {
        assertThatThrownBy(() -> JsonData.of(Arrays.asList(ONE, null))).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> JsonData.of(Collections.singletonMap("a", (JsonData) null)))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> JsonData.of(Collections.singletonMap((String) null, ONE)))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> JsonData.ofJava(Collections.singletonMap(null, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(JsonData.ofJava(Arrays.asList(1, null))).hasToString("[1,null]");
    }

    /** What a program gets of a parsed document, small or large. */
    @Test
    void parsed() {
        assertThat(HandedOut.assertUnmodifiable(JsonData.parse("{\"a\":[1,{}],\"b\":[]}")))
                .isEqualTo(4);
        assertThat(HandedOut.assertUnmodifiable(JsonData.parse("[" + "{\"a\":[1]},".repeat(5_000) + "0]")))
                .isEqualTo(10_001);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // It holds values of the type that is asked for.
    private static <T> T cast(Object collection) {
        return (T) collection;
    }
}
