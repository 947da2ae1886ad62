package io.github.jsonschema2records.generator.compatibility;

import io.github.jsonschema2records.generator.compatibility.JavaApi.JavaMember;
import io.github.jsonschema2records.generator.compatibility.JavaApi.JavaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds for each earlier type the later one that takes its place. */
final class TypePairs {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$.]*");

    private final Map<String, JavaType> earlier;
    private final Map<String, JavaType> left;

    /** The later types by the names of the earlier ones. */
    private final Map<String, JavaType> pairs = new LinkedHashMap<>();

    private TypePairs(Map<String, JavaType> earlier, Map<String, JavaType> later) {
        this.earlier = earlier;
        this.left = new LinkedHashMap<>(later);
    }

    /** Finds the pairs of two versions. */
    static TypePairs of(Map<String, JavaType> earlier, Map<String, JavaType> later) {
        TypePairs pairs = new TypePairs(earlier, later);
        pairs.add((before, now) -> now.name().equals(before.name()));
        pairs.add((before, now) -> now.name().equals(pairs.expected(before.name()))
                || (now.form() == before.form() && now.place().equals(before.place())));
        pairs.add((before, now) -> now.form() == before.form() && now.members().equals(before.members()));
        return pairs;
    }

    private void add(BiPredicate<JavaType, JavaType> isPair) {
        for (JavaType before : earlier.values()) {
            if (!pairs.containsKey(before.name())) {
                left.values().stream()
                        .filter(now -> isPair.test(before, now))
                        .findFirst()
                        .ifPresent(now -> {
                            pairs.put(before.name(), now);
                            left.remove(now.name());
                        });
            }
        }
    }

    /** Returns the later type in the place of an earlier one. */
    @Nullable
    JavaType now(JavaType before) {
        return pairs.get(before.name());
    }

    /** Returns the later types that take no place of an earlier one. */
    List<JavaType> added() {
        return List.copyOf(left.values());
    }

    /** Returns the name that a type has now if only a type around it was renamed. */
    String expected(String name) {
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            return name;
        }
        String around = name.substring(0, dot);
        JavaType now = pairs.get(around);
        return (now == null ? expected(around) : now.name()) + name.substring(dot);
    }

    /** Returns an earlier type with the names that the types of its members have now. */
    JavaType renamed(JavaType before) {
        List<JavaMember> members = new ArrayList<>();
        for (JavaMember member : before.members()) {
            String type = NAME.matcher(member.type()).replaceAll(name -> Matcher.quoteReplacement(name(name.group())));
            members.add(new JavaMember(member.name(), member.jsonName(), type, member.nullable(), member.state()));
        }
        return new JavaType(before.name(), before.form(), before.place(), members);
    }

    private String name(String before) {
        JavaType now = pairs.get(before);
        return now == null ? before : now.name();
    }
}
