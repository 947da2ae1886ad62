package io.github.jsonschema2records.generator.compatibility;

import io.github.jsonschema2records.generator.upgrade.Keyword.AdditionalProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.MemberCases;
import io.github.jsonschema2records.generator.upgrade.Keyword.PatternProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Keyword.PropertyNames;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedProperties;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Tells whether a keyword about members holds for every object of which something is known. */
final class ImpliedMembers implements MemberCases<Boolean> {

    private final Known known;
    private final Schema schema;
    private final Patterns patterns;
    private final BiPredicate<List<Schema>, Schema> holds;

    /**
     * Creates a fold.
     *
     * @param schema the schema with the keyword
     * @param holds proves that a schema accepts what others accept
     */
    ImpliedMembers(Known known, Schema schema, Patterns patterns, BiPredicate<List<Schema>, Schema> holds) {
        this.known = known;
        this.schema = schema;
        this.patterns = patterns;
        this.holds = holds;
    }

    @Override
    public Boolean properties(Properties keyword) {
        return keyword.schemas().entrySet().stream()
                .allMatch(entry -> isMember(ofName(entry.getKey()), entry.getValue()));
    }

    @Override
    public Boolean patternProperties(PatternProperties keyword) {
        return keyword.schemas().entrySet().stream().allMatch(entry -> isPattern(entry.getKey(), entry.getValue()));
    }

    private boolean isPattern(String regex, Schema wanted) {
        boolean declared = declared().stream()
                .filter(name -> patterns.matches(regex, name))
                .allMatch(name -> isMember(ofName(name), wanted));
        return declared && isMember(ofOthers(regex), wanted);
    }

    @Override
    public Boolean additionalProperties(AdditionalProperties keyword) {
        Set<String> named = names(List.of(schema));
        Set<String> regexes = regexes(List.of(schema));
        boolean declared = declared().stream()
                .filter(name -> !named.contains(name))
                .filter(name -> regexes.stream().noneMatch(regex -> patterns.matches(regex, name)))
                .allMatch(name -> isMember(ofName(name), keyword.schema()));
        boolean ofPatterns = regexes(known.members()).stream()
                .filter(regex -> regexes.stream().noneMatch(other -> patterns.includes(List.of(regex), other)))
                .allMatch(regex -> isMember(ofOthers(regex), keyword.schema()));
        return declared && ofPatterns && isMember(ofOthers(""), keyword.schema());
    }

    @Override
    public Boolean propertyNames(PropertyNames keyword) {
        return known.all(PropertyNames.class).stream()
                .anyMatch(other -> holds.test(List.of(other.schema()), keyword.schema()));
    }

    @Override
    public Boolean unevaluatedProperties(UnevaluatedProperties keyword) {
        return keyword.schema().occurrences().isEmpty() && !keyword.schema().isFalse();
    }

    private boolean isMember(List<Schema> schemas, Schema wanted) {
        return schemas.stream().anyMatch(Schema::isFalse) || holds.test(schemas, wanted);
    }

    private Set<String> declared() {
        return names(known.members());
    }

    private static Set<String> names(List<Schema> schemas) {
        Set<String> names = new LinkedHashSet<>();
        schemas.forEach(member -> member.keywords(Properties.class)
                .forEach(keyword -> names.addAll(keyword.schemas().keySet())));
        return names;
    }

    private static Set<String> regexes(List<Schema> schemas) {
        Set<String> regexes = new LinkedHashSet<>();
        schemas.forEach(member -> member.keywords(PatternProperties.class)
                .forEach(keyword -> regexes.addAll(keyword.schemas().keySet())));
        return regexes;
    }

    /** Returns the schemas that apply to the member of a name. */
    private List<Schema> ofName(String name) {
        List<Schema> applied = new ArrayList<>();
        for (Schema member : known.members()) {
            List<Schema> own = new ArrayList<>();
            member.keywords(Properties.class).forEach(keyword -> {
                Schema declared = keyword.schemas().get(name);
                if (declared != null) {
                    own.add(declared);
                }
            });
            member.keywords(PatternProperties.class)
                    .forEach(keyword -> keyword.schemas().forEach((regex, value) -> {
                        if (patterns.matches(regex, name)) {
                            own.add(value);
                        }
                    }));
            if (own.isEmpty()) {
                member.keywords(AdditionalProperties.class).forEach(keyword -> own.add(keyword.schema()));
            }
            applied.addAll(own);
        }
        return applied;
    }

    /** Returns the schemas that certainly apply to every member that no schema declares, and that a pattern matches. */
    private List<Schema> ofOthers(String regex) {
        List<Schema> applied = new ArrayList<>();
        for (Schema member : known.members()) {
            boolean covered = true;
            for (PatternProperties keyword :
                    member.keywords(PatternProperties.class).toList()) {
                for (Map.Entry<String, Schema> entry : keyword.schemas().entrySet()) {
                    if (!regex.isEmpty() && patterns.includes(List.of(regex), entry.getKey())) {
                        applied.add(entry.getValue());
                        covered = false;
                    } else if (!regex.isEmpty()) {
                        covered &= patterns.areDisjoint(regex, entry.getKey());
                    }
                }
            }
            if (covered) {
                member.keywords(AdditionalProperties.class).forEach(keyword -> applied.add(keyword.schema()));
            }
        }
        return applied;
    }
}
