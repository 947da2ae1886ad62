package io.github.jsonschema2records.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** Templates of fields, constructors and methods. */
class MemberTemplateTest {

    private static String members(String template, Object... slots) {
        TypeSpec.Builder type = TypeSpec.classBuilder("Pet").addModifiers(Modifier.ABSTRACT);
        MemberTemplate.addTo(type, template, slots);
        return type.build().toString();
    }

    @Test
    void aFieldHasJavadocModifiersTypeAndValue() {
        assertThat(members("""
                /** The only one. */
                private static final $pet:T INSTANCE = new $pet:T();
                """, "pet", ClassName.get("", "Pet"))).isEqualTo("""
                abstract class Pet {
                  /**
                   * The only one.
                   */
                  private static final Pet INSTANCE = new Pet();
                }
                """);
    }

    @Test
    void aMethodHasItsHeaderAndItsBody() {
        assertThat(members("""
                @Override
                public final $list:T all(int first, $list:T rest) {
                    if (first == 0) {
                        return rest;
                    }
                    $more:L
                }
                """, "list", List.class, "more", Code.of("a();\nreturn b;\n")))
                .isEqualTo("""
                abstract class Pet {
                  @java.lang.Override
                  public final java.util.List all(int first, java.util.List rest) {
                    if (first == 0) {
                      return rest;
                    }
                    a();
                    return b;
                  }
                }
                """);
    }

    @Test
    void anyTypeMayBeNullable() {
        assertThat(members("""
                @Nullable $pet:T of(@Nullable $pet:T value) {
                    return null;
                }
                """, "pet", ClassName.get("", "Pet"))).isEqualTo("""
                abstract class Pet {
                  @org.jspecify.annotations.Nullable Pet of(@org.jspecify.annotations.Nullable Pet value) {
                    return null;
                  }
                }
                """);
    }

    @Test
    void severalMembersAreDividedByEmptyLines() {
        assertThat(members("""
                $pet:T(int size) {
                    this.size = size;
                }

                /** Its size. */
                protected abstract int size();

                void grow() {
                }
                """)).isEqualTo("""
                abstract class Pet {
                  Pet(int size) {
                    this.size = size;
                  }

                  /**
                   * Its size.
                   */
                  protected abstract int size();

                  void grow() {
                  }
                }
                """);
    }

    @Test
    void whatIsNoMemberIsRefused() {
        assertThatThrownBy(() -> members("size;\n")).hasMessageContaining("size;");
        assertThatThrownBy(() -> members("$pet:T of();\n")).hasMessageContaining("$pet:T");
        assertThatThrownBy(() -> members("Integer of();\n")).hasMessageContaining("Integer");
    }
}
