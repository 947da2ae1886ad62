package io.github.jsonschema2records.runtime;

/** A total order of tokens, by which they can be sorted. */
abstract class TokenOrder {

    /** Negative, zero or positive as the first token comes before the second one, is equal to it, or comes after it. */
    abstract int compare(int a, int b);

    /**
     * Sorts tokens with a merge sort, from runs of one upwards: stable, and never slow.
     *
     * @param tokens overwritten, since it is used as one of two buffers
     */
    final int[] sort(int[] tokens) {
        int[] from = tokens;
        int[] to = new int[tokens.length];
        for (int run = 1; run < tokens.length; run *= 2) {
            for (int start = 0; start < tokens.length; start += 2 * run) {
                merge(from, to, start, run);
            }
            int[] sorted = to;
            to = from;
            from = sorted;
        }
        return from;
    }

    private void merge(int[] from, int[] to, int start, int run) {
        int left = start;
        int middle = Math.min(start + run, from.length);
        int right = middle;
        int end = Math.min(middle + run, from.length);
        for (int i = start; i < end; i++) {
            boolean takeLeft = right == end || (left < middle && compare(from[left], from[right]) <= 0);
            to[i] = takeLeft ? from[left++] : from[right++];
        }
    }
}
