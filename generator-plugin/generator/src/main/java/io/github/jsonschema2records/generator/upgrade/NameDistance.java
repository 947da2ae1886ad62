package io.github.jsonschema2records.generator.upgrade;

import java.util.Arrays;

/**
 * The edit distance of two names: the number of characters that have to be inserted, deleted, replaced or exchanged
 * with their neighbour.
 *
 * <p>Only small distances matter. So only the cells near the diagonal of the table are computed, and only two rows are
 * kept. Names come from schemas and may have any length.
 */
final class NameDistance {

    private final String left;
    private final String right;
    private final int most;
    private int[] before;
    private int[] last;
    private int[] row;

    private NameDistance(String left, String right, int most) {
        this.left = left;
        this.right = right;
        this.most = most;
        // The cell of row i and column j has the index j - i + most + 1. Cells that are not computed count as too far.
        this.before = farRow();
        this.last = farRow();
        this.row = farRow();
    }

    /**
     * Returns the distance of two names.
     *
     * @param most the largest distance of interest
     * @return the distance, or {@code most + 1} if it is larger
     */
    static int of(String left, String right, int most) {
        return Math.abs(left.length() - right.length()) > most
                ? most + 1
                : new NameDistance(left, right, most).distance();
    }

    private int[] farRow() {
        int[] far = new int[2 * most + 3];
        Arrays.fill(far, most + 1);
        return far;
    }

    private int distance() {
        for (int i = 0; i <= left.length(); i++) {
            if (fill(i) > most) {
                return most + 1;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
            Arrays.fill(row, most + 1);
        }
        return Math.min(most + 1, last[right.length() - left.length() + most + 1]);
    }

    /** Computes a row. Returns the least of its cells. */
    private int fill(int i) {
        int least = most + 1;
        for (int j = Math.max(0, i - most); j <= Math.min(right.length(), i + most); j++) {
            int at = j - i + most + 1;
            row[at] = i == 0 || j == 0 ? i + j : cell(i, j, at);
            least = Math.min(least, row[at]);
        }
        return least;
    }

    private int cell(int i, int j, int at) {
        char a = left.charAt(i - 1);
        char b = right.charAt(j - 1);
        int fewest = Math.min(last[at] + (a == b ? 0 : 1), Math.min(last[at + 1], row[at - 1]) + 1);
        boolean exchanged = i > 1 && j > 1 && a == right.charAt(j - 2) && b == left.charAt(i - 2);
        return exchanged ? Math.min(fewest, before[at] + 1) : fewest;
    }
}
