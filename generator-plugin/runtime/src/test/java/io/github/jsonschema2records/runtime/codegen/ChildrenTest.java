package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.Kind;
import io.github.jsonschema2records.runtime.StringTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildrenTest {

    private static final StringTable NAMES = new StringTable("name", "size", "anything");
    private static final int[] OPEN = {Kind.ALL, Kind.STRINGS, Kind.INTEGERS, Kind.ALL};
    private static final int[] CLOSED = {0, Kind.STRINGS, Kind.INTEGERS, Kind.ALL};
    private static final int[] TYPED = {Kind.BOOLEANS, Kind.STRINGS, Kind.INTEGERS, Kind.ALL};

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    {}                                      ; true  ; true  ; true
                    []                                      ; true  ; true  ; true
                    {"size":1,"name":"a","anything":[{}]}   ; true  ; true  ; true
                    {"size":1.0}                            ; true  ; true  ; true
                    {"size":1.5}                            ; false ; false ; false
                    {"size":"1"}                            ; false ; false ; false
                    {"n\\u0061me":1}                        ; false ; false ; false
                    {"other":true,"name":"a"}               ; true  ; false ; true
                    {"other":[1,2],"name":"a"}              ; true  ; false ; false
                    {"name":"a","anything":{},"size":null}  ; false ; false ; false
                    """)
    void membersHaveTheTypesOfTheirNames(String json, boolean open, boolean closed, boolean typed) {
        assertThat(members(json, OPEN, 0)).isEqualTo(open);
        assertThat(members(json, CLOSED, 0)).isEqualTo(closed);
        assertThat(members(json, TYPED, 0)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    {"name":"a","other":1,"anything":2} ; true
                    {"anything":2,"name":"a"}           ; true
                    {"name":"a","other":1}              ; false
                    {"anything":2}                      ; false
                    {}                                  ; false
                    "text"                              ; true
                    """)
    void requiredNamesArePresent(String json, boolean valid) {
        assertThat(members(json, OPEN, 0b101)).isEqualTo(valid);
        JsonDocument d = JsonDocument.of(json);
        assertThat(Children.required(d, 0, NAMES, 0b101, null)).isEqualTo(valid);
        Evaluation e = Evaluation.root(d, "urn:x", 10);
        assertThat(Children.required(d, 0, NAMES, 0b101, e)).isEqualTo(valid);
        assertThat(e.messages().isEmpty()).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    []             ; true
                    ["a","\\n",""] ; true
                    ["a",1]        ; false
                    [["a"],"b"]    ; false
                    {"a":1}        ; true
                    """)
    void itemsHaveTheType(String json, boolean valid) {
        JsonDocument d = JsonDocument.of(json);
        assertThat(Children.items(d, 0, Kind.STRINGS, null)).isEqualTo(valid);
        assertThat(Children.items(d, 0, Kind.STRINGS, Evaluation.root(d, "urn:x", 10)))
                .isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    {}                 ; true
                    {"a":1,"b":2.0}    ; true
                    {"a":1,"b":2.5}    ; false
                    {"a":{"b":1}}      ; false
                    [null]             ; true
                    """)
    void valuesHaveTheType(String json, boolean valid) {
        JsonDocument d = JsonDocument.of(json);
        assertThat(Children.values(d, 0, Kind.INTEGERS, null)).isEqualTo(valid);
        assertThat(Children.values(d, 0, Kind.INTEGERS, Evaluation.root(d, "urn:x", 10)))
                .isEqualTo(valid);
    }

    @Test
    void kindsAreCharacters() {
        assertThat(Children.kinds("?\u0001")).containsExactly('?', 1);
    }

    /** Returns the verdict, which does not depend on whether violations are collected. */
    private static boolean members(String json, int[] kinds, long required) {
        JsonDocument d = JsonDocument.of(json);
        boolean valid = Children.members(d, 0, NAMES, kinds, required, null);
        Evaluation e = Evaluation.root(d, "urn:x", 10);
        assertThat(Children.members(d, 0, NAMES, kinds, required, e)).isEqualTo(valid);
        assertThat(e.messages().isEmpty()).isEqualTo(valid);
        return valid;
    }
}
