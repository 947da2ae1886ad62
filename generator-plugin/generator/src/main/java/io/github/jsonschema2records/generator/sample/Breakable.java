package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.analyze.AssertedKinds;
import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.emit.FormatChecks;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.Assertion;
import io.github.jsonschema2records.generator.upgrade.Keyword.Contains;
import io.github.jsonschema2records.generator.upgrade.Keyword.Format;
import io.github.jsonschema2records.generator.upgrade.Keyword.Guarded;
import io.github.jsonschema2records.generator.upgrade.Keyword.Not;
import io.github.jsonschema2records.generator.upgrade.Keyword.Required;
import io.github.jsonschema2records.generator.upgrade.Keyword.Size;
import io.github.jsonschema2records.generator.upgrade.Keyword.Union;
import io.github.jsonschema2records.generator.upgrade.Keyword.UniqueItems;
import io.github.jsonschema2records.generator.upgrade.KeywordFold;
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
            if (occurrence.keyword().match(new Asserts(assertFormats))) {
                found.add(new Breakable(schema, occurrence));
            }
        }
        return found;
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
        return occurrence == null ? Kinds.ALL : AssertedKinds.of(occurrence.keyword());
    }

    /** Returns the keywords that a value need not satisfy to break the assertion. */
    Set<Occurrence> ignored() {
        return occurrence == null ? Set.of() : Set.of(occurrence);
    }

    /** Tells whether a keyword can make an instance invalid by itself, apart from what schemas inside it say. */
    private static final class Asserts extends KeywordFold<Boolean> {

        private final boolean assertFormats;

        Asserts(boolean assertFormats) {
            this.assertFormats = assertFormats;
        }

        @Override
        protected Boolean other(Keyword keyword) {
            return keyword instanceof Assertion || keyword instanceof Union || keyword instanceof Not;
        }

        @Override
        public Boolean format(Format keyword) {
            return (assertFormats || keyword.asserted()) && FormatChecks.exist(keyword.name());
        }

        @Override
        public Boolean uniqueItems(UniqueItems keyword) {
            return keyword.unique();
        }

        @Override
        public Boolean size(Size keyword) {
            return keyword.upper() || keyword.limit() > 0;
        }

        @Override
        public Boolean required(Required keyword) {
            return !keyword.names().isEmpty();
        }

        @Override
        public Boolean contains(Contains keyword) {
            return keyword.min() > 0 || keyword.max() != null;
        }

        @Override
        public Boolean guarded(Guarded keyword) {
            return !keyword.required().names().isEmpty();
        }
    }
}
