package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.emit.FormatChecks;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.Assertion;
import io.github.jsonschema2records.generator.upgrade.Keyword.AssertionCases;
import io.github.jsonschema2records.generator.upgrade.Keyword.Bound;
import io.github.jsonschema2records.generator.upgrade.Keyword.Const;
import io.github.jsonschema2records.generator.upgrade.Keyword.Contains;
import io.github.jsonschema2records.generator.upgrade.Keyword.DependentRequired;
import io.github.jsonschema2records.generator.upgrade.Keyword.Enumeration;
import io.github.jsonschema2records.generator.upgrade.Keyword.Format;
import io.github.jsonschema2records.generator.upgrade.Keyword.Guarded;
import io.github.jsonschema2records.generator.upgrade.Keyword.MultipleOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Not;
import io.github.jsonschema2records.generator.upgrade.Keyword.Pattern;
import io.github.jsonschema2records.generator.upgrade.Keyword.Required;
import io.github.jsonschema2records.generator.upgrade.Keyword.Size;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import io.github.jsonschema2records.generator.upgrade.Keyword.Union;
import io.github.jsonschema2records.generator.upgrade.Keyword.UniqueItems;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An assertion that can make an instance invalid by itself.
 *
 * @param schema the schema with the assertion
 * @param occurrence the keyword; null for the schema {@code false}
 */
record Breakable(Schema schema, @Nullable Occurrence occurrence) {

    /** Returns the assertions of a schema. */
    static List<Breakable> of(Schema schema, boolean assertFormats) {
        List<Breakable> found = new ArrayList<>();
        if (schema.isFalse()) {
            found.add(new Breakable(schema, null));
        }
        for (Occurrence occurrence : schema.occurrences()) {
            if (asserts(occurrence.keyword(), assertFormats)) {
                found.add(new Breakable(schema, occurrence));
            }
        }
        return found;
    }

    private static boolean asserts(Keyword keyword, boolean assertFormats) {
        if (keyword instanceof Format format) {
            return (assertFormats || format.asserted()) && FormatChecks.exist(format.name());
        } else if (keyword instanceof UniqueItems unique) {
            return unique.unique();
        } else if (keyword instanceof Size size) {
            return size.upper() || size.limit() > 0;
        } else if (keyword instanceof Required required) {
            return !required.names().isEmpty();
        } else if (keyword instanceof Contains contains) {
            return contains.min() > 0 || contains.max() != null;
        } else if (keyword instanceof Guarded guarded) {
            return !guarded.required().names().isEmpty();
        }
        return keyword instanceof Assertion || keyword instanceof Union || keyword instanceof Not;
    }

    /** Returns the absolute location, as the standard output shows it. */
    String location() {
        String place = schema.location().display();
        return occurrence == null ? place : place + "/" + occurrence.name();
    }

    /** Returns the position of the keyword or schema. */
    SourcePosition position() {
        return occurrence == null ? schema.position() : occurrence.position();
    }

    /** Returns the kinds of value that the assertion is about. */
    Kinds kinds() {
        Keyword keyword = occurrence == null ? null : occurrence.keyword();
        if (keyword instanceof Assertion assertion) {
            return assertion.matchAssertion(new KindCases());
        } else if (keyword instanceof Contains) {
            return Kinds.of(Kind.ARRAY);
        }
        return keyword instanceof Guarded ? Kinds.of(Kind.OBJECT) : Kinds.ALL;
    }

    /** Returns the keywords that a value need not satisfy to break the assertion. */
    Set<Occurrence> ignored() {
        return occurrence == null ? Set.of() : Set.of(occurrence);
    }

    private static final class KindCases implements AssertionCases<Kinds> {

        private static final Kinds NUMBERS = Kinds.of(Kind.INTEGER, Kind.FRACTION);

        @Override
        public Kinds type(Type keyword) {
            return Kinds.ALL;
        }

        @Override
        public Kinds enumeration(Enumeration keyword) {
            return Kinds.ALL;
        }

        @Override
        public Kinds constant(Const keyword) {
            return Kinds.ALL;
        }

        @Override
        public Kinds multipleOf(MultipleOf keyword) {
            return NUMBERS;
        }

        @Override
        public Kinds bound(Bound keyword) {
            return NUMBERS;
        }

        @Override
        public Kinds size(Size keyword) {
            return switch (keyword.counted()) {
                case LENGTH -> Kinds.of(Kind.STRING);
                case ITEMS -> Kinds.of(Kind.ARRAY);
                case PROPERTIES -> Kinds.of(Kind.OBJECT);
            };
        }

        @Override
        public Kinds pattern(Pattern keyword) {
            return Kinds.of(Kind.STRING);
        }

        @Override
        public Kinds format(Format keyword) {
            return Kinds.of(Kind.STRING);
        }

        @Override
        public Kinds uniqueItems(UniqueItems keyword) {
            return Kinds.of(Kind.ARRAY);
        }

        @Override
        public Kinds required(Required keyword) {
            return Kinds.of(Kind.OBJECT);
        }

        @Override
        public Kinds dependentRequired(DependentRequired keyword) {
            return Kinds.of(Kind.OBJECT);
        }
    }
}
