package io.github.jsonschema2records.generator.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.AnalyzedSchemas;
import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.interpret.InterpretedSchemas;
import io.github.jsonschema2records.generator.sample.Sample.Sort;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples of small schemas. JSON has {@code '} for quotes. */
class SamplerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'type':'string','minLength':2} | 'aa' | 'aa'",
                "{'type':'integer','exclusiveMinimum':10,'multipleOf':4} | 12 | 12",
                "{'type':'number','minimum':0.5,'maximum':0.9,'not':{'type':'integer'}} | 0.5 | 0.5",
                "{'type':'string','pattern':'^[A-Z]{3}-[0-9]+$'} | 'AAA-0' | 'AAA-0'",
                "{'enum':[null,'x']} | null | null",
                "{'required':['a'],'properties':{'a':{'const':1},'b':{'type':'boolean'}}} | {'a':1} | {'a':1,'b':true}",
                "{'type':'array','minItems':2,'uniqueItems':true,'items':{'type':'integer'}} | [0,1] | [0,1]",
                "{'type':'array','contains':{'const':7},'items':{'type':'integer'}} | [7] | [7]",
                "{'properties':{'next':{'$ref':'#'}},'type':'object','additionalProperties':false} | {} | {'next':{'next':{}}}",
                "{'oneOf':[{'required':['a']},{'required':['b']}],'type':'object'} | {'a':'a'} | {'a':'a'}",
                "{'type':'object','minProperties':1,'patternProperties':{'^x-':{'type':'null'}},"
                        + "'additionalProperties':false} | {'x-':null} | {'x-':null}",
                "{'type':'object','required':['k'],'properties':{'k':{'enum':['p','q']}},"
                        + "'if':{'properties':{'k':{'const':'p'}}},'then':{'required':['v']}} "
                        + "| {'k':'q'} | {'k':'p','v':'a'}",
                "{'type':'object','required':['a'],'dependentRequired':{'a':['b']}} | {'a':'a','b':'a'} | {'a':'a','b':'a'}",
                "{'type':'object','propertyNames':{'pattern':'^[0-9]+$'},'minProperties':1} | {'0':'a'} | {'0':'a'}",
                "{'prefixItems':[{'type':'integer'},{'type':'string'}],'minItems':1,'type':'array'} | [0] | [0,'a','a']"
            })
    void validSamples(String schema, String minimal, String full) {
        Samples samples = samples(schema);

        assertThat(samples.samples())
                .filteredOn(s -> s.sort() == Sort.MINIMAL)
                .extracting(SamplerTest::json)
                .containsExactly(minimal.strip());
        assertThat(samples.samples())
                .filteredOn(s -> s.sort() == Sort.FULL)
                .extracting(SamplerTest::json)
                .containsExactly(full.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'string','minLength':2,'maxLength':4,'pattern':'^a'}",
                "{'type':'integer','minimum':1,'exclusiveMaximum':9,'multipleOf':2}",
                "{'const':{'a':1}}",
                "{'type':'object','required':['a','b'],'minProperties':2,'maxProperties':3,"
                        + "'propertyNames':{'maxLength':3},'additionalProperties':{'type':'integer','minimum':3}}",
                "{'type':'array','minItems':1,'maxItems':3,'uniqueItems':true,'contains':{'minimum':5},'maxContains':2,"
                        + "'items':{'type':'integer'}}",
                "{'prefixItems':[{'type':'null'}],'items':false,'type':'array','minItems':1}",
                "{'not':{'required':['a']},'type':'object'}",
                "{'anyOf':[{'type':'string','maxLength':3},{'type':'object','required':['a']}]}",
                "{'oneOf':[{'type':'integer'},{'minimum':5,'type':'number'}]}",
                "{'type':'object','dependentRequired':{'a':['b']},'dependentSchemas':{'c':{'required':['d']}}}",
                "{'type':'object','properties':{'k':{'type':'string'}},'if':{'required':['k']},"
                        + "'then':{'required':['v']},'else':{'maxProperties':1}}",
                "{'type':'object','properties':{'a':{'$ref':'#/$defs/n'}},"
                        + "'$defs':{'n':{'type':'object','properties':{'n':{'$ref':'#/$defs/n'},'v':{'maximum':3}}}}}",
                "{'type':'object','properties':{'a':true},'unevaluatedProperties':false}",
                "{'patternProperties':{'^x':{'type':'string'},'^z':false},'type':'object'}",
                "{'allOf':[{'properties':{'a':{'minLength':1}}},{'required':['a']}],'type':'object'}"
            })
    void everyAssertionIsBroken(String schema) {
        Facts facts = facts(schema);
        Schema root = facts.graph().roots().get(0);
        InterpretedSchemas interpreter = new InterpretedSchemas(facts, false);

        Samples samples = new Sampler(facts, false).of(root);

        assertThat(samples.notMade()).isEmpty();
        assertThat(samples.samples()).hasSize(samples.assertions() + 2);
        assertThat(samples.samples()).allMatch(s -> interpreter.accepts(root, s.json()) == (s.sort() != Sort.INVALID));
        assertThat(samples.samples())
                .filteredOn(s -> s.sort() == Sort.INVALID)
                .allSatisfy(s -> assertThat(interpreter.failures(root, s.json()))
                        .anyMatch(location -> location.replace("%5E", "^").startsWith(s.keywordLocation())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'allOf':[{'type':'string'},{'type':'null'}]} | 0.json# | no valid instance was found",
                "{'anyOf':[{'type':'string'},true]} | 0.json#/anyOf/0/type "
                        + "| the schema accepts all 6 values that were tried, as another branch or keyword decides",
                "{'maxLength':1000000} | 0.json#/maxLength | no value breaks it, or only one that is too large to make"
            })
    void whatCannotBeMadeIsNamed(String schema, String location, String reason) {
        assertThat(samples(schema).notMade()).anySatisfy(missing -> {
            assertThat(missing.location()).endsWith(location.strip().substring("0.json".length()));
            assertThat(missing.reason()).isEqualTo(reason.strip());
        });
    }

    @Test
    void theSameSchemaHasTheSameSamples() {
        String schema = "{'type':'object','properties':{'a':{'pattern':'^(?!x)[a-z]+$'},'b':{'multipleOf':0.25}}}";

        assertThat(samples(schema).samples()).isEqualTo(samples(schema).samples());
    }

    @Test
    void aPropertyThatDoesNotFitBesideTheOthersIsNamed() {
        Samples samples = samples("{'type':'object','properties':{'a':{},'b':{}},'maxProperties':1}");

        assertThat(samples.left())
                .extracting(NotMade::reason)
                .isEqualTo(List.of("the property \"b\" was left out, as the schema refuses it beside the others"));
    }

    /** Each schema inside another one doubles the work at most, though each has many branches. */
    @Test
    void theStepsGrowWithTheDepthOnly() {
        long shallow = steps(3);
        long deep = steps(6);

        assertThat(deep).isLessThan(4 * shallow);
    }

    /** The steps for schemas inside of each other, each in the last of ten conditions. */
    private static long steps(int depth) {
        StringBuilder schema = new StringBuilder("{'type':'integer','maximum':5}");
        for (int level = 0; level < depth; level++) {
            String inner = schema.toString();
            schema.setLength(0);
            schema.append("{'type':'object','required':['k'],'properties':{'k':{'maxLength':3}},'allOf':[");
            for (int i = 0; i < 10; i++) {
                schema.append(i == 0 ? "" : ",")
                        .append("{'if':{'properties':{'k':{'const':'" + i + "'}}},'then':{'properties':{'v':")
                        .append(i < 9 ? "{'type':'string'}" : inner)
                        .append("}}}");
            }
            schema.append("]}");
        }
        Facts facts = facts(schema.toString());
        Sampler sampler = new Sampler(facts, false);
        Samples samples = sampler.of(facts.graph().roots().get(0));
        assertThat(samples.samples()).hasSize(samples.assertions() + 2);
        return sampler.steps();
    }

    private static Samples samples(String schema) {
        Facts facts = facts(schema);
        return new Sampler(facts, false).of(facts.graph().roots().get(0));
    }

    private static Facts facts(String schema) {
        return AnalyzedSchemas.facts(false, schema);
    }

    private static String json(Sample sample) {
        return sample.json().replace('"', '\'');
    }
}
