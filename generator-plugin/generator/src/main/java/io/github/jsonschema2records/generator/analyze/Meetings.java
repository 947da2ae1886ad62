package io.github.jsonschema2records.generator.analyze;

import java.util.Set;

/** Decides for two places within a container whether they may be the same value. */
final class Meetings implements ValuePlace.Cases<ValuePlace.Cases<Boolean>> {

    /** Answers false for every place. Subclasses override the places that may be the same value. */
    private static class Nowhere implements ValuePlace.Cases<Boolean> {
        @Override
        public Boolean here() {
            return false;
        }

        @Override
        public Boolean names() {
            return false;
        }

        @Override
        public Boolean member(String name) {
            return false;
        }

        @Override
        public Boolean otherMembers(Set<String> names) {
            return false;
        }

        @Override
        public Boolean item(int index) {
            return false;
        }

        @Override
        public Boolean itemsFrom(int index) {
            return false;
        }
    }

    @Override
    public ValuePlace.Cases<Boolean> here() {
        return new Nowhere();
    }

    @Override
    public ValuePlace.Cases<Boolean> names() {
        return new Nowhere() {
            @Override
            public Boolean names() {
                return true;
            }
        };
    }

    @Override
    public ValuePlace.Cases<Boolean> member(String name) {
        return new Nowhere() {
            @Override
            public Boolean member(String other) {
                return other.equals(name);
            }

            @Override
            public Boolean otherMembers(Set<String> names) {
                return !names.contains(name);
            }
        };
    }

    @Override
    public ValuePlace.Cases<Boolean> otherMembers(Set<String> names) {
        return new Nowhere() {
            @Override
            public Boolean member(String name) {
                return !names.contains(name);
            }

            @Override
            public Boolean otherMembers(Set<String> others) {
                return true;
            }
        };
    }

    @Override
    public ValuePlace.Cases<Boolean> item(int index) {
        return new Nowhere() {
            @Override
            public Boolean item(int other) {
                return other == index;
            }

            @Override
            public Boolean itemsFrom(int first) {
                return first <= index;
            }
        };
    }

    @Override
    public ValuePlace.Cases<Boolean> itemsFrom(int first) {
        return new Nowhere() {
            @Override
            public Boolean item(int index) {
                return first <= index;
            }

            @Override
            public Boolean itemsFrom(int other) {
                return true;
            }
        };
    }
}
