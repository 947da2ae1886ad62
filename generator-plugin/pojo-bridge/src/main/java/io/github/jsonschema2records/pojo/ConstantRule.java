package io.github.jsonschema2records.pojo;

import java.util.ArrayList;
import java.util.List;
import org.jsonschema2pojo.rules.EnumRule;
import org.jsonschema2pojo.rules.RuleFactory;

/** Gives access to the rules for the constants of enums, which are protected. */
final class ConstantRule extends EnumRule {

    ConstantRule(RuleFactory rules) {
        super(rules);
    }

    /** Returns the constants of values in their order. */
    List<String> names(List<String> values) {
        List<String> names = new ArrayList<>();
        for (String value : values) {
            String name = getConstantName(value, null);
            boolean ascii = value.chars().allMatch(c -> c < 0x80);
            names.add(makeUnique(ascii ? TurkishLetters.undone(name) : name, names));
        }
        return names;
    }
}
