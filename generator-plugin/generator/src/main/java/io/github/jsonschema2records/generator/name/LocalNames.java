package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.upgrade.Schema;
import io.github.jsonschema2records.runtime.codegen.KeywordNames;
import java.util.ArrayList;
import java.util.List;

/** Names for a type written inline, the best first: after the property around it, in the singular for items. */
final class LocalNames {

    private final BranchMarks marks;
    private final Schema origin;
    private final List<String> tokens;

    LocalNames(Schema origin, Schema owner, BranchMarks marks) {
        this.marks = marks;
        this.origin = origin;
        this.tokens = JsonPointer.tokens(owner.pathTo(origin));
    }

    List<String> candidates() {
        List<String> names = new ArrayList<>();
        String requested = GivenNames.ofInline(origin);
        if (requested != null) {
            names.add(requested);
        }
        String place = fromPlace();
        List<String> spelled = SpelledNames.of(place, JavaIdentifiers::pascal);
        names.add(JavaIdentifiers.pascal(place));
        names.add(spelled.get(0));
        names.add(tokens.isEmpty() ? "Content" : JavaIdentifiers.pascal(String.join("-", tokens)));
        names.addAll(spelled.subList(1, spelled.size()));
        return names;
    }

    /** Counts the names chosen by the author between a keyword and its subschemas. */
    private static int keys(String keyword) {
        return switch (KeywordNames.subschemas(keyword)) {
            case NONE, DIRECT -> 0;
            case BY_KEY -> 1;
            case BY_TWO_KEYS -> 2;
        };
    }

    private String fromPlace() {
        String name = "";
        for (int i = 0; i < tokens.size(); i++) {
            String keyword = tokens.get(i);
            switch (keyword) {
                case "patternProperties" -> {
                    i++;
                    name = name.isEmpty() ? "value" : EnglishNouns.singular(name);
                }
                case "items", "additionalItems", "unevaluatedItems", "contains" -> {
                    name = name.isEmpty() ? "item" : EnglishNouns.singular(name);
                    if (i + 1 < tokens.size() && isIndex(tokens.get(i + 1))) {
                        i++;
                        name += "-" + (Integer.parseInt(tokens.get(i)) + 1);
                    }
                }
                case "prefixItems" -> {
                    i++;
                    name = (name.isEmpty() ? "item" : EnglishNouns.singular(name)) + "-" + ordinal(i);
                }
                case "additionalProperties", "unevaluatedProperties" ->
                    name = name.isEmpty() ? "value" : EnglishNouns.singular(name);
                case "oneOf", "anyOf" -> {
                    i++;
                    name = isWholeBranch(i) ? branch(name, i) : name + "-option-" + ordinal(i);
                }
                case "allOf" -> i++;
                case "extends" -> i += i + 1 < tokens.size() && isIndex(tokens.get(i + 1)) ? 1 : 0;
                default -> {
                    int keys = keys(keyword);
                    if (keys > 0) {
                        int end = Math.min(i + keys, tokens.size() - 1);
                        name = i < end ? String.join("-", tokens.subList(i + 1, end + 1)) : name;
                        i += keys;
                    } else {
                        name = name.isEmpty() ? keyword : name + "-" + keyword;
                    }
                }
            }
        }
        return name.isEmpty() ? "value" : name;
    }

    /**
     * Returns whether only {@code allOf} follows the index of a branch, so that the type represents the whole branch.
     */
    private boolean isWholeBranch(int index) {
        int i = index + 1;
        while (i < tokens.size() && tokens.get(i).equals("allOf")) {
            i += 2;
        }
        return i >= tokens.size();
    }

    /** Returns the short name of a branch, or else its index. */
    private String branch(String around, int index) {
        Schema branch = origin;
        for (int i = index + 1; i < tokens.size() && branch.parent() != null; i += 2) {
            branch = branch.parent();
        }
        String mark = marks.of(branch);
        return mark != null ? mark : (around.isEmpty() ? "option" : around + "-option") + "-" + ordinal(index);
    }

    private int ordinal(int i) {
        return i < tokens.size() && isIndex(tokens.get(i)) ? Integer.parseInt(tokens.get(i)) + 1 : 1;
    }

    private static boolean isIndex(String token) {
        return !token.isEmpty() && token.length() < 10 && token.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
