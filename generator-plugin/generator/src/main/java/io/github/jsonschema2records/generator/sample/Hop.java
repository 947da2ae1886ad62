package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;

/**
 * A step of a route from the root of a schema to a subschema.
 *
 * @param from the schema with the keyword
 * @param occurrence the keyword that applies the other schema
 * @param to the other schema
 * @param way the way from the value of the one to the value of the other
 */
record Hop(Schema from, Occurrence occurrence, Schema to, Way way) {

    /** Returns the kinds of value from which the way leads. */
    Kinds start() {
        boolean items = way instanceof At || way instanceof Rest;
        return way instanceof Same ? Kinds.ALL : Kinds.of(items ? Kind.ARRAY : Kind.OBJECT);
    }

    /** A way from a value to another one. */
    sealed interface Way {

        /** Calls the case of this way. */
        <R> R match(WayCases<R> cases);
    }

    /** One method for each way. */
    interface WayCases<R> {

        R same();

        R named(String name);

        R matching(String regex);

        R other();

        R at(int index);

        R rest();

        R name();
    }

    /** The same value. */
    record Same() implements Way {
        @Override
        public <R> R match(WayCases<R> cases) {
            return cases.same();
        }
    }

    /** The member with a name. */
    record Named(String name) implements Way {
        @Override
        public <R> R match(WayCases<R> cases) {
            return cases.named(name);
        }
    }

    /** A member whose name a pattern matches. */
    record Matching(String regex) implements Way {
        @Override
        public <R> R match(WayCases<R> cases) {
            return cases.matching(regex);
        }
    }

    /** A member that no other keyword is about. */
    record Other() implements Way {
        @Override
        public <R> R match(WayCases<R> cases) {
            return cases.other();
        }
    }

    /** The item at an index. */
    record At(int index) implements Way {
        @Override
        public <R> R match(WayCases<R> cases) {
            return cases.at(index);
        }
    }

    /** An item after those that have schemas of their own. */
    record Rest() implements Way {
        @Override
        public <R> R match(WayCases<R> cases) {
            return cases.rest();
        }
    }

    /** The name of a member. */
    record Name() implements Way {
        @Override
        public <R> R match(WayCases<R> cases) {
            return cases.name();
        }
    }
}
