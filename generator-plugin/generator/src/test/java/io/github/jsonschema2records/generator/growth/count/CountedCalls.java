package io.github.jsonschema2records.generator.growth.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Methods of the JDK whose steps depend on the size of what they are given, and that do not show this by the memory that
 * they take. Counted classes call the methods here in place of the methods of the same name: instance methods with the
 * object as first argument.
 */
@SuppressWarnings({"unused", "SuspiciousSystemArraycopy"})
public final class CountedCalls {

    private CountedCalls() {}

    /** {@link System#arraycopy}. */
    public static void arraycopy(Object from, int at, Object to, int start, int length) {
        Steps.take(length);
        System.arraycopy(from, at, to, start, length);
    }

    /** {@link Arrays#fill(int[], int)}. */
    public static void fill(int[] array, int value) {
        Steps.take(array.length);
        Arrays.fill(array, value);
    }

    /** {@link Arrays#fill(int[], int, int, int)}. */
    public static void fill(int[] array, int from, int to, int value) {
        Steps.take(to - from);
        Arrays.fill(array, from, to, value);
    }

    /** {@link Arrays#equals(byte[], int, int, byte[], int, int)}. */
    public static boolean equals(byte[] a, int aFrom, int aTo, byte[] b, int bFrom, int bTo) {
        Steps.take(aTo - aFrom);
        return Arrays.equals(a, aFrom, aTo, b, bFrom, bTo);
    }

    /** {@link String#equals(Object)}. */
    public static boolean equals(String text, @Nullable Object other) {
        Steps.take(other instanceof String string && string.length() == text.length() ? text.length() : 1);
        return text.equals(other);
    }

    /** {@link String#compareTo(String)}. */
    public static int compareTo(String text, String other) {
        Steps.take(Math.min(text.length(), other.length()));
        return text.compareTo(other);
    }

    /** {@link String#startsWith(String)}. */
    public static boolean startsWith(String text, String start) {
        Steps.take(start.length());
        return text.startsWith(start);
    }

    /** {@link String#endsWith(String)}. */
    public static boolean endsWith(String text, String end) {
        Steps.take(end.length());
        return text.endsWith(end);
    }

    /** {@link String#contains(CharSequence)}. */
    public static boolean contains(String text, CharSequence part) {
        Steps.take(text.length());
        return text.contains(part);
    }

    /** {@link String#indexOf(int)}. */
    public static int indexOf(String text, int character) {
        return looked(0, text.indexOf(character), text);
    }

    /** {@link String#indexOf(int, int)}. */
    public static int indexOf(String text, int character, int from) {
        return looked(from, text.indexOf(character, from), text);
    }

    /** {@link String#indexOf(String)}. */
    public static int indexOf(String text, String part) {
        return looked(0, text.indexOf(part), text);
    }

    /** {@link String#indexOf(String, int)}. */
    public static int indexOf(String text, String part, int from) {
        return looked(from, text.indexOf(part, from), text);
    }

    private static int looked(int from, int found, String text) {
        Steps.take(Math.max(0, (found < 0 ? text.length() : found) - from));
        return found;
    }

    /** {@link StringBuilder#insert(int, String)}. */
    public static StringBuilder insert(StringBuilder text, int at, String part) {
        Steps.take(text.length() - at);
        return text.insert(at, part);
    }

    /** {@link StringBuilder#insert(int, char)}. */
    public static StringBuilder insert(StringBuilder text, int at, char character) {
        Steps.take(text.length() - at);
        return text.insert(at, character);
    }

    /** {@link List#contains(Object)}. */
    public static boolean contains(List<?> list, @Nullable Object value) {
        Steps.take(list.size());
        return list.contains(value);
    }

    /** {@link Collection#contains(Object)}. */
    public static boolean contains(Collection<?> values, @Nullable Object value) {
        Steps.take(values instanceof Set ? 1 : values.size());
        return values.contains(value);
    }

    /** {@link List#indexOf(Object)}. */
    public static int indexOf(List<?> list, @Nullable Object value) {
        Steps.take(list.size());
        return list.indexOf(value);
    }

    /** {@link List#remove(Object)}. */
    public static boolean remove(List<?> list, @Nullable Object value) {
        Steps.take(list.size());
        return list.remove(value);
    }

    /** {@link List#remove(int)}. */
    public static @Nullable Object remove(List<?> list, int index) {
        Steps.take(list instanceof ArrayList ? list.size() - index : 1);
        return list.remove(index);
    }

    /** {@link List#add(int, Object)}. */
    @SuppressWarnings("unchecked")
    public static void add(List<?> list, int index, Object value) {
        Steps.take(list.size() - Math.min(index, list.size()));
        ((List<Object>) list).add(index, value);
    }

    /** {@link List#equals(Object)}. */
    public static boolean equals(List<?> list, @Nullable Object other) {
        Steps.take(list.size());
        return list.equals(other);
    }

    /** {@link List#hashCode()}. */
    public static int hashCode(List<?> list) {
        Steps.take(list.size());
        return list.hashCode();
    }
}
