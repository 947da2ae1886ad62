package io.github.jsonschema2records.generator.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YamlSourceSyntaxTest {

    @Test
    void knowsWhereEveryNameAndValueStands() {
        String text = """
                # comment
                %s: {😀: [1, 'two'], b: "3"}
                list:
                  - x: null
                    y: |
                      text
                  -
                """.formatted("é😀");

        assertThat(Trees.lines(Trees.parse("x.yaml", text)))
                .containsExactly(
                        "2:1 object",
                        "/é😀 2:1 2:5 object",
                        "/é😀/😀 2:6 2:9 array",
                        "/é😀/😀/0 2:10 1",
                        "/é😀/😀/1 2:13 'two'",
                        "/é😀/b 2:21 2:24 '3'",
                        "/list 3:1 4:3 array",
                        "/list/0 4:5 object",
                        "/list/0/x 4:5 4:8 null",
                        "/list/0/y 5:5 5:8 'text\n'",
                        "/list/1 7:4 null");
    }

    @Test
    void readsScalarsByTheCoreSchemaOfYaml12() {
        String text = """
                - yes
                - no
                - on
                - Off
                - y
                - true
                - False
                - TRUE
                - tRUE
                - null
                - Null
                - ~
                - 2001-12-14
                - 12:30
                - 1.2.3
                - ${home}
                - ''
                - "1"
                - '~'
                - !!str 12
                - &anchor text
                """;

        assertThat(Trees.lines(Trees.parse("x.yml", text)).stream()
                        .map(line -> line.substring(line.lastIndexOf(' ') + 1)))
                .containsExactly(
                        "array",
                        "'yes'",
                        "'no'",
                        "'on'",
                        "'Off'",
                        "'y'",
                        "true",
                        "false",
                        "true",
                        "'tRUE'",
                        "null",
                        "null",
                        "null",
                        "'2001-12-14'",
                        "'12:30'",
                        "'1.2.3'",
                        "'${home}'",
                        "''",
                        "'1'",
                        "'~'",
                        "'12'",
                        "'text'");
    }

    @Test
    void takesScalarsForNamesAsTheyAreWritten() {
        assertThat(Trees.lines(Trees.parse("x.yaml", "1: a\ntrue: b\nnull: c\n? 0x1F\n: d\n")))
                .containsExactly(
                        "1:1 object", "/1 1:1 1:4 'a'", "/true 2:1 2:7 'b'", "/null 3:1 3:7 'c'", "/0x1F 4:3 5:3 'd'");
    }

    @Test
    void refusesAliases() {
        assertThat(Trees.errors("x.yaml", "a: &b {c: 1}\nd: *b\n*b : 1\n"))
                .containsExactly(
                        "x.yaml:2:4: [yaml-alias] YAML aliases are not supported"
                                + " (use $ref to a schema under $defs; quote it if this text is meant)",
                        "x.yaml:3:1: [yaml-alias] YAML aliases are not supported"
                                + " (use $ref to a schema under $defs; quote it if this text is meant)");
    }

    @Test
    void refusesMergeKeysButNotTheirName() {
        assertThat(Trees.errors("x.yaml", "a:\n  <<: {c: 1}\n"))
                .containsExactly("x.yaml:2:3: [yaml-merge-key] merge keys are not supported (write the merged members"
                        + " out, or use $ref or allOf; quote it if a member of this name is meant)");
        assertThat(Trees.lines(Trees.parse("x.yaml", "'<<': 1"))).containsExactly("1:1 object", "/<< 1:1 1:7 1");
    }

    @Test
    void refusesTags() {
        assertThat(Trees.errors("x.yaml", "- !!int 1\n- !mine {a: 1}\n- !!binary aGk=\n- ! 12\n- !!set [a]\n"))
                .containsExactly(
                        "x.yaml:1:3: [yaml-tag] the YAML tag \"tag:yaml.org,2002:int\" has no meaning here (remove the tag)",
                        "x.yaml:2:3: [yaml-tag] the YAML tag \"!mine\" has no meaning here (remove the tag)",
                        "x.yaml:3:3: [yaml-tag] the YAML tag \"tag:yaml.org,2002:binary\" has no meaning here (remove the tag)",
                        "x.yaml:4:3: [yaml-tag] the YAML tag \"!\" has no meaning here (remove the tag)",
                        "x.yaml:5:3: [yaml-tag] the YAML tag \"tag:yaml.org,2002:set\" has no meaning here (remove the tag)");
    }

    @Test
    void refusesSeveralDocuments() {
        assertThat(Trees.errors("x.yaml", "a: 1\n---\nb: 2\n"))
                .containsExactly(
                        "x.yaml:3:1: [trailing-content] there is more text after the end of the document's only value");
        assertThat(Trees.errors("x.yaml", "{a: 1}}"))
                .containsExactly(
                        "x.yaml:1:7: [trailing-content] there is more text after the end of the document's only value");
        assertThat(Trees.lines(Trees.parse("x.yaml", "---\na: 1\n...\n")))
                .containsExactly("2:1 object", "/a 2:1 2:4 1");
    }

    @Test
    void reportsDuplicateKeys() {
        assertThat(Trees.errors("x.yaml", "a: 1\nb: 2\n'a': 3\n"))
                .containsExactly(
                        "x.yaml:3:1: [duplicate-key] this object has a member \"a\" already, at line 1, column 1");
    }

    @Test
    void reportsSyntaxErrorsWhereTheyAre() {
        assertThat(Trees.errors("x.yaml", "é: [1, 2\n"))
                .containsExactly("x.yaml:2:1: [syntax-error] expected ',' or ']', but got <stream end>");
        assertThat(Trees.errors("x.yaml", "😀: b: c\n"))
                .containsExactly("x.yaml:1:5: [syntax-error] mapping values are not allowed here");
        assertThat(Trees.errors("x.yaml", "a:\n\t- b\n"))
                .containsExactly("x.yaml:2:1: [syntax-error] found character '\\t(TAB)' that cannot start any token."
                        + " (Do not use \\t(TAB) for indentation)");
        assertThat(Trees.errors("x.yaml", "a: 😀\u0007\n"))
                .containsExactly("x.yaml:1:5: [syntax-error] YAML does not allow the character U+0007");
        assertThat(Trees.errors("x.yaml", "a: 1\n? [b]\n: 2\n"))
                .containsExactly("x.yaml:2:3: [syntax-error] a member name has to be a scalar");
    }

    @Test
    void readsADocumentOfMoreThanThreeMegabytes() {
        String text = ("- " + "x".repeat(97) + "\n").repeat(40_000);

        assertThat(Trees.lines(Trees.parse("x.yaml", text)))
                .hasSize(40_001)
                .last()
                .asString()
                .startsWith("/39999 40000:3 'xxx");
    }
}
