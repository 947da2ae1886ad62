package io.github.jsonschema2records.generator.reference;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.graph.Target;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.upgrade.Guard;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AllOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.AnyOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Assertion;
import io.github.jsonschema2records.generator.upgrade.Keyword.Guarded;
import io.github.jsonschema2records.generator.upgrade.Keyword.InPlace;
import io.github.jsonschema2records.generator.upgrade.Keyword.Not;
import io.github.jsonschema2records.generator.upgrade.Keyword.OneOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.OverItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.OverMembers;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Keyword.Silent;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Describes in words what schemas demand of a value: one phrase for each constraint, as HTML. A phrase follows "the
 * value is". Schemas that are described elsewhere on the page are named instead of repeated.
 */
final class Constraints {

    /** Limit of nesting; what is deeper is named by its location. */
    private static final int DEEPEST = 3;

    /** Limit of the phrases and values of one place, so that a page stays readable. */
    static final int MOST = 24;

    private final Facts facts;
    private final Mentions mentions;

    /**
     * Creates words for constraints.
     *
     * @param mentions the words for schemas that have a section of their own
     */
    Constraints(Facts facts, Mentions mentions) {
        this.facts = facts;
        this.mentions = mentions;
    }

    /** Knows which schemas have a section of their own on the page. */
    interface Mentions {

        /** Returns a link to the section of a schema, or null if it has none. */
        @Nullable
        String of(Schema schema);
    }

    /**
     * Returns the phrases of some schemas, each once.
     *
     * @param shown the keywords that the page shows in another way
     */
    List<String> phrases(Collection<Schema> schemas, Predicate<Keyword> shown) {
        return limited(phrases(schemas, shown, DEEPEST));
    }

    private Set<String> phrases(Collection<Schema> schemas, Predicate<Keyword> shown, int depth) {
        Set<String> phrases = new LinkedHashSet<>();
        for (Schema schema : schemas) {
            if (schema.isFalse()) {
                phrases.add("nothing is allowed");
            }
            for (Occurrence occurrence : schema.occurrences()) {
                if (!shown.test(occurrence.keyword())) {
                    phrases.addAll(occurrence.keyword().match(new Words(schema, depth)));
                }
            }
        }
        return phrases;
    }

    private static List<String> limited(Collection<String> phrases) {
        List<String> some = new ArrayList<>(phrases.stream().limit(MOST).toList());
        if (phrases.size() > MOST) {
            some.add("and " + (phrases.size() - MOST) + " more constraints");
        }
        return some;
    }

    /** Returns values as code, divided by commas. */
    static String values(List<SourceValue> values) {
        return codes(values.stream().map(SourceJson::text).toList());
    }

    static String codes(Collection<String> texts) {
        String some = texts.stream().limit(MOST).map(Html::code).collect(Collectors.joining(", "));
        return texts.size() > MOST ? some + " and " + (texts.size() - MOST) + " more" : some;
    }

    /** The phrases of one keyword. */
    private final class Words
            implements Keyword.Cases<List<String>>, Keyword.InPlaceCases<List<String>>, Guard.Cases<String> {

        private final Schema schema;
        private final int depth;

        Words(Schema schema, int depth) {
            this.schema = schema;
            this.depth = depth;
        }

        @Override
        public List<String> assertion(Assertion keyword) {
            return keyword.matchAssertion(new AssertionWords(schema));
        }

        @Override
        public List<String> inPlace(InPlace keyword) {
            return keyword.matchInPlace(this);
        }

        @Override
        public List<String> overMembers(OverMembers keyword) {
            return keyword.matchMembers(parts());
        }

        @Override
        public List<String> overItems(OverItems keyword) {
            return keyword.matchItems(parts());
        }

        private PartWords parts() {
            return new PartWords(facts, depth == DEEPEST, this::words);
        }

        /** A fixed target is one of the schemas that are described together. */
        @Override
        public List<String> reference(Reference keyword) {
            Target target = facts.graph().target(keyword);
            return target instanceof Target.Fixed ? List.of() : List.of("valid by " + location(target.initial()));
        }

        @Override
        public List<String> silent(Silent keyword) {
            return List.of();
        }

        /** Its branches are among the schemas that are described together. */
        @Override
        public List<String> allOf(AllOf keyword) {
            return List.of();
        }

        @Override
        public List<String> anyOf(AnyOf keyword) {
            return List.of("at least one of: " + alternatives(keyword.branches()));
        }

        @Override
        public List<String> oneOf(OneOf keyword) {
            return List.of("exactly one of: " + alternatives(keyword.branches()));
        }

        private String alternatives(List<Schema> branches) {
            String some = branches.stream().limit(MOST).map(this::sentence).collect(Collectors.joining("; or "));
            return branches.size() > MOST ? some + "; or " + (branches.size() - MOST) + " more" : some;
        }

        @Override
        public List<String> not(Not keyword) {
            return List.of("not: " + sentence(keyword.schema()));
        }

        @Override
        public List<String> guarded(Guarded keyword) {
            List<String> phrases = new ArrayList<>(keyword.required().matchAssertion(new AssertionWords(schema)));
            for (Guard guard : keyword.guards()) {
                Schema then = guard.then();
                Schema otherwise = guard.otherwise();
                String condition = "if " + guard.condition().match(this);
                if (then != null) {
                    String rest = otherwise == null ? "" : "; otherwise " + sentence(otherwise);
                    phrases.add(condition + ", then " + sentence(then) + rest);
                } else if (otherwise != null) {
                    phrases.add(condition + ", then anything; otherwise " + sentence(otherwise));
                }
            }
            return phrases;
        }

        @Override
        public String holds(Guard.Holds condition) {
            return sentence(condition.schema());
        }

        @Override
        public String present(Guard.Present condition) {
            return Html.code(condition.name()) + " is present";
        }

        @Override
        public String equalTo(Guard.Equals condition) {
            return Html.code(condition.name()) + " is " + Html.code(SourceJson.quote(condition.value()));
        }

        private String sentence(Schema value) {
            return PartWords.sentence(words(value, keyword -> false));
        }

        private String words(Schema value, Predicate<Keyword> shown) {
            String mention = mentions.of(value);
            if (mention != null) {
                return mention;
            } else if (depth == 0) {
                return location(value);
            }
            Set<String> phrases = new LinkedHashSet<>();
            List<Schema> described = new ArrayList<>();
            for (Schema member : facts.closure(value)) {
                String link = mentions.of(member);
                if (link == null) {
                    described.add(member);
                } else {
                    phrases.add(link);
                }
            }
            phrases.addAll(phrases(described, shown, depth - 1));
            return String.join(", ", limited(phrases));
        }

        private String location(Schema value) {
            return "as " + Html.code(value.location().display()) + " says";
        }
    }
}
