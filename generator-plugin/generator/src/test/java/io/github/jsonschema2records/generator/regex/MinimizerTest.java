package io.github.jsonschema2records.generator.regex;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.RegExp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinimizerTest {

    /** The last one has more states than the own algorithm takes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "#",
                "a*",
                "[a-z]+",
                "a|b",
                "ab|cb",
                "(a|b)*abb",
                "(ab|cb)*d?",
                "a{2,9}",
                "[a-c][d-f]|[a-b]d",
                "(x1|x2|x3)y",
                "()|a",
                "(a|b){0,600}c"
            })
    void hasTheLanguageAndTheSizeOfTheMinimalAutomaton(String regex) {
        Automaton automaton = new RegExp(regex).toAutomaton(false);
        automaton.determinize();
        Automaton expected = automaton.clone();
        expected.minimize();

        Automaton minimal = Minimizer.minimal(automaton.clone());

        assertThat(minimal).isEqualTo(expected);
        assertThat(minimal.isDeterministic()).isTrue();
        assertThat(minimal.getNumberOfStates()).isEqualTo(expected.getNumberOfStates());
        assertThat(minimal.getNumberOfTransitions()).isEqualTo(expected.getNumberOfTransitions());
    }
}
