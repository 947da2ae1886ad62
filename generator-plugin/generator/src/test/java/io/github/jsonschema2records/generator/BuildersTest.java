package io.github.jsonschema2records.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.generator.compile.CompiledClasses;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.emit.JavaSource;
import io.github.jsonschema2records.runtime.InvalidInstanceException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a user's code can do with the builders, accessors and cases of the fixture {@code builders}. */
class BuildersTest {

    /** Each method is a test's use of the types, since no test can be compiled against them. */
    private static final String USER = """
            package com.example;

            import io.github.jsonschema2records.runtime.JsonData;
            import io.github.jsonschema2records.runtime.JsonField;
            import io.github.jsonschema2records.runtime.JsonLimits;
            import java.math.BigDecimal;
            import java.time.Instant;
            import java.util.ArrayList;
            import java.util.Arrays;
            import java.util.List;
            import java.util.Map;

            public final class User {
                private static final Line LINE = Line.builder().sku("x1").quantity(2).build();

                private static Order.Builder complete() {
                    return Order.builder().id("AB123456").created(Instant.ofEpochMilli(1000)).lines(LINE);
                }

                public static Object nothing() {
                    return Order.builder().build();
                }

                public static Object missingAndWrong() {
                    return Order.builder().id("nope").lines().labels(Map.of("a", "b")).position(Position.builder().item1(BigDecimal.ONE).item2(BigDecimal.TEN).build())
                            .payment(new Card("", Map.of())).addLine(new Line("x", 0)).putData("x", Instant.EPOCH).note("hello").build();
                }

                public static Object onlyWrong() {
                    return complete().id("nope").lines(List.of()).build();
                }

                public static Object nameTwice() {
                    return complete().additionalProperty("id", JsonData.of("x")).build();
                }

                public static Object nameTwiceInside() {
                    return complete().payment(new Card("1", Map.of("number", JsonData.of("2")))).build();
                }

                public static Object nameTwiceAndMissing() {
                    return Order.builder().id("AB123456").additionalProperty("id", JsonData.of("x")).build();
                }

                public static Object nameTwiceWithLimits() {
                    Order order = new Order("AB123456", Instant.EPOCH, null, JsonField.absent(), List.of(LINE), null, null, null, null,
                            JsonField.absent(), null, null, null, null, null, null, null, null,
                            new Card("1", Map.of("number", JsonData.of("2"))), null, Map.of());
                    return Order.CODEC.withLimits(JsonLimits.DEFAULTS.withMaxDepth(9)).validate(order);
                }

                public static Object emptyTuple() {
                    return Position.builder().build();
                }

                public static Object secondItemOnly() {
                    return Position.builder().item2(BigDecimal.ONE).build();
                }

                public static Object additions() {
                    List<Line> mine = new ArrayList<>(List.of(LINE));
                    Order.Builder builder = complete().lines(mine).addLine(LINE.toBuilder().quantity(3).build());
                    Order order = builder.addToTags("a").addToTags("b").counts(1L, 2L).addCount(3).addGap(null)
                            .addMatrix(List.of(BigDecimal.ONE)).addAlias("c").putLabel("d", "e").putData("f", Instant.ofEpochMilli(5))
                            .addClass("g").addToClass("h").addTag("i").additionalProperty("j", JsonData.of("k")).build();
                    if (mine.size() != 1 || order.lines().size() != 2) throw new AssertionError("the list of the caller has changed");
                    builder.addLine(LINE);
                    if (order.lines().size() != 2) throw new AssertionError("a record that was built has changed");
                    return order.toBuilder().addLine(LINE).additionalProperty("l", JsonData.ofNull()).build().toJsonString();
                }

                public static Object fields() {
                    Order value = complete().note("hello").aliases(List.of("a")).build();
                    Order nulls = complete().note((String) null).build();
                    Order absent = nulls.toBuilder().note(JsonField.absent()).build();
                    return value.note() + " " + value.aliases() + " " + nulls.note().isNull() + " " + absent.note();
                }

                public static Object empties() {
                    Order none = complete().build();
                    Order some = complete().addToTags("a").putLabel("b", "c").build();
                    return none.tagsValueOrEmpty() + " " + none.labelsOrEmpty() + " " + some.tagsValueOrEmpty() + " " + some.labelsOrEmpty()
                            + " " + none.tags() + " " + none.colorsOrDefault();
                }

                public static Object validate() {
                    return new Line("x", 100).validate() + "\\n" + LINE.validate();
                }

                public static Object recipe(Shape shape) {
                    String text = shape.match(new Shape.PartialCases<>() {
                        @Override
                        public String circle(Circle circle) {
                            return "a circle of radius " + circle.radius();
                        }

                        @Override
                        public String otherwise(Shape other) {
                            return other.type();
                        }
                    });
                    return text;
                }

                public static Object recipes() {
                    return recipe(Circle.builder().radius(new BigDecimal("1.5")).build()) + ", " + recipe(Square.builder().build());
                }

                public static Object cases() {
                    Payment.PartialCases<String> cases = new Payment.PartialCases<>() {
                        @Override
                        public String card(Card card) {
                            return card.number();
                        }

                        @Override
                        public String otherwiseValue(Payment other) {
                            return "by " + other.by();
                        }
                    };
                    List<String> results = new ArrayList<>();
                    for (String by : Arrays.asList("card", "cash", "otherwise")) {
                        results.add(Payment.fromJson("{\\"by\\":\\"" + by + "\\",\\"number\\":\\"7\\"}").match(cases));
                    }
                    return results;
                }
            }
            """;

    private static InMemoryCompiler compiler;
    private static CompiledClasses classes;

    @BeforeAll
    static void compile() {
        compiler = InMemoryCompiler.find().orElseThrow();
        SchemaCase fixture = new SchemaCase(ProjectFiles.FIXTURES.resolve("builders"));
        List<JavaSource> sources =
                new ArrayList<>(fixture.generate().generated().orElseThrow().sources());
        sources.add(new JavaSource("com/example/User.java", USER));
        classes = compiler.compile(sources, GeneratedCode.STRICT).orElseThrow();
    }

    @AfterAll
    static void closeCompiler() {
        compiler.close();
    }

    @Test
    void everythingThatIsMissingIsReported() {
        assertThatThrownBy(() -> call("nothing"))
                .isInstanceOf(InvalidInstanceException.class)
                .hasMessage("""
                        (root): required property "id" is missing
                        (root): required property "created" is missing
                        (root): required property "lines" is missing""");
    }

    @Test
    void whatIsMissingAndWhatIsWrongIsReportedTogether() {
        assertThatThrownBy(() -> call("missingAndWrong"))
                .isInstanceOf(InvalidInstanceException.class)
                .hasMessage("""
                        (root): required property "created" is missing
                        id: "nope" does not match the pattern ^[A-Z]{2}[0-9]{6}$
                        lines[0].sku: "x" has length 1, less than the minimum 2
                        lines[0].quantity: 0 is less than the minimum 1
                        payment.number: "" has length 0, less than the minimum 1""");
    }

    @Test
    void violationsOfBuildersHaveNoPositions() {
        assertThatThrownBy(() -> call("onlyWrong")).hasMessage("""
                        id: "nope" does not match the pattern ^[A-Z]{2}[0-9]{6}$
                        lines: the number of items, 0, is less than the minimum 1""");
    }

    @Test
    void namesThatAppearTwiceHaveTheLocationOfTheObject() {
        assertThatThrownBy(() -> call("nameTwice")).hasMessage("this object has a member \"id\" already");
        assertThatThrownBy(() -> call("nameTwiceAndMissing")).hasMessage("this object has a member \"id\" already");
        assertThatThrownBy(() -> call("nameTwiceInside"))
                .hasMessage("payment: this object has a member \"number\" already");
        assertThat(call("nameTwiceWithLimits")).hasToString("payment: this object has a member \"number\" already");
    }

    @Test
    void missingItemsOfTuples() {
        assertThatThrownBy(() -> call("emptyTuple"))
                .hasMessage("(root): the number of items, 0, is less than the minimum 2");
        assertThatThrownBy(() -> call("secondItemOnly")).hasMessage("[0]: must be a number, but is null");
    }

    @Test
    void collectionsGrow() {
        assertThat(call("additions"))
                .isEqualTo("{\"kind\":\"order\",\"id\":\"AB123456\",\"created\":1000,\"parent\":null,"
                        + "\"lines\":[{\"sku\":\"x1\",\"quantity\":2},{\"sku\":\"x1\",\"quantity\":3},{\"sku\":\"x1\",\"quantity\":2}],"
                        + "\"tags\":[\"a\",\"b\"],\"counts\":[1,2,3],\"matrix\":[[1]],\"gaps\":[null],\"aliases\":[\"c\"],"
                        + "\"labels\":{\"d\":\"e\"},\"classes\":[\"g\"],\"class\":[\"h\"],\"data\":{\"f\":5},\"addTag\":\"i\","
                        + "\"j\":\"k\",\"l\":null}");
    }

    @Test
    void fieldsOfThreeStatesTakeValues() {
        assertThat(call("fields")).isEqualTo("hello [a] true absent");
    }

    @Test
    void optionalCollectionsHaveAnAccessorThatIsNeverNull() {
        assertThat(call("empties")).isEqualTo("[] {} [a] {b=c} null [red]");
    }

    @Test
    void constructorsDoNotValidateAndValidateDoes() {
        assertThat(call("validate")).isEqualTo("""
                sku: "x" has length 1, less than the minimum 2
                quantity: 100 is greater than the maximum 99
                valid""");
    }

    @Test
    void someCasesAreHandledAndAllOthersTogether() {
        assertThat(call("cases")).hasToString("[7, by cash, by otherwise]");
    }

    @Test
    void theRecipeOfTheCookbook() {
        assertThat(call("recipes")).isEqualTo("a circle of radius 1.5, square");
    }

    /** What a method of the user's class returns or throws. */
    private static Object call(String method) {
        try {
            return classes.loadClass("com.example.User").getMethod(method).invoke(null);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the method " + method, e);
        }
    }
}
