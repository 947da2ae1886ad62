package io.github.jsonschema2records.runtime;

/** Total order of tokens, for sorting. */
abstract class TokenOrder {

    /**
     * Compares two tokens. Returns a negative number, zero or a positive number, as a {@link java.util.Comparator}
     * does.
     */
    abstract int compare(int a, int b);

    /**
     * Sorts tokens with a bottom-up merge sort, which is stable and never quadratic.
     *
     * @param tokens the tokens; overwritten, since the array is used as a buffer
     */
    final int[] sort(int[] tokens) {
        int[] from = tokens;
        int[] to = new int[tokens.length];
        for (int run = 1; run < tokens.length; run *= 2) {
            for (int start = 0; start < tokens.length; start += 2 * run) {
                int middle = Math.min(start + run, from.length);
                merge(from, to, start, middle, Math.min(middle + run, from.length));
            }
            int[] sorted = to;
            to = from;
            from = sorted;
        }
        return from;
    }

    private void merge(int[] from, int[] to, int start, int middle, int end) {
        int left = start;
        int right = middle;
        for (int i = start; i < end; i++) {
            boolean takeLeft = right == end || (left < middle && compare(from[left], from[right]) <= 0);
            to[i] = takeLeft ? from[left++] : from[right++];
        }
    }
}
