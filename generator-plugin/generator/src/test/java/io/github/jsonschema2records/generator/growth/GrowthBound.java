package io.github.jsonschema2records.generator.growth;

import io.github.jsonschema2records.generator.growth.count.Growth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that grows faster than what it is given: a line of {@code bounds.txt}.
 *
 * @param names the table, subject, dimension and operation; a star in them stands for any text
 * @param order how fast it grows
 * @param reason what bounds it
 */
record GrowthBound(List<String> names, Order order, String reason) {

    private static final double MOST_OF_QUADRATIC = 5.5;

    /** How fast something grows, with the largest ratio of {@link Growth#ratio}. */
    enum Order {
        QUADRATIC(MOST_OF_QUADRATIC),
        CUBIC(10);

        private final double ratio;

        Order(double ratio) {
            this.ratio = ratio;
        }
    }

    /** Returns the bounds. The first one that concerns a measurement is its bound. */
    static List<GrowthBound> read() {
        return GrowthRow.cells("bounds.txt")
                .map(cells -> new GrowthBound(
                        List.of(cells).subList(0, 4), Order.valueOf(cells[4].toUpperCase(Locale.ROOT)), cells[5]))
                .toList();
    }

    /** Returns whether this is about a measurement, of a table without its ending. */
    boolean concerns(String table, Growth growth) {
        List<String> actual = List.of(table, growth.subject(), growth.dimension(), growth.operation());
        for (int i = 0; i < names.size(); i++) {
            if (!matches(names.get(i), actual.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a name matches one of the patterns between "or". */
    private static boolean matches(String patterns, String name) {
        return Arrays.stream(patterns.split(" or ", -1)).anyMatch(pattern -> matchesOne(pattern, name));
    }

    private static boolean matchesOne(String pattern, String name) {
        List<String> parts = Arrays.asList(pattern.split("\\*", -1));
        int at = 0;
        for (String part : parts) {
            at = name.indexOf(part, at);
            if (at < 0) {
                return false;
            }
            at += part.length();
        }
        return name.startsWith(parts.get(0)) && name.endsWith(parts.get(parts.size() - 1));
    }

    /** Returns the first of some bounds that concerns a measurement, which is linear if there is none. */
    static Optional<GrowthBound> of(List<GrowthBound> bounds, String table, Growth growth) {
        return bounds.stream().filter(bound -> bound.concerns(table, growth)).findFirst();
    }

    boolean allows(Growth growth) {
        return growth.ratio() <= order.ratio;
    }

    /** Returns whether a measurement grows faster than the next lower order allows. */
    boolean isNeededBy(Growth growth) {
        return !growth.isLinear() && (order == Order.QUADRATIC || growth.ratio() > MOST_OF_QUADRATIC);
    }

    /** Returns the bound in words. */
    String words() {
        return order.name().toLowerCase(Locale.ROOT) + ": " + reason;
    }
}
