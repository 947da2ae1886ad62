package io.github.jsonschema2records.awsbatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The fields that the tables of the collected facts name. */
final class FactTables {

    private static final Pattern NAME = Pattern.compile("`([\\w-]+)`");
    private static final Pattern MEMBER = Pattern.compile("(?:^|; )`([a-z]\\w*)(\\*?)`:? ?([^;]*)");
    private static final Pattern ENUM = Pattern.compile("enum *\\{?([\\w, |`-]+)}?");
    private static final Pattern WORD = Pattern.compile("[\\w-]+");
    private static final String ENUM_TYPE = "enum";

    private final FactDocument document;

    FactTables(FactDocument document) {
        this.document = document;
    }

    /** Section 1: the names of the envelope. */
    List<String> envelope() {
        List<String> names = new ArrayList<>();
        for (String[] cells : document.rows("## 1. ", "| Field |")) {
            if (cells[0].startsWith("`") && !cells[3].equals("never")) {
                names.add(first(NAME, cells[0]).group(1));
            }
        }
        return names;
    }

    /** Section 2: the names of the kinds of events that have a section of their own. */
    List<String> detailTypes() {
        List<String> names = new ArrayList<>();
        for (String line : document.lines()) {
            if (line.startsWith("### 2.") && line.contains("`")) {
                names.add(line.substring(line.indexOf('`') + 1, line.indexOf('`', line.indexOf('`') + 1)));
            }
        }
        return names;
    }

    /** Sections 2.5 and 2.6: what is in the detail of the preemption events, which have no shape in the API. */
    List<String> detailOf(String section) {
        List<String> names = new ArrayList<>();
        for (String[] cells : document.rows("### " + section, "| Path |")) {
            String path = cells[0].replace("`", "").replace("detail.", "");
            if (!cells[1].equals("-") && !path.contains(".")) {
                names.add(path);
            }
        }
        return names;
    }

    /** Section 3: the answer of DescribeServiceJob, without what AWS says is not in events, and the shapes in it. */
    List<FactField> serviceJob() {
        List<FactField> fields = new ArrayList<>();
        for (String[] cells : document.rows("## 3. ", "| Field |")) {
            if (!cells[4].startsWith("NO")) {
                String name = first(NAME, cells[0]).group(1);
                boolean optional = !cells[2].toLowerCase(Locale.ROOT).startsWith("yes");
                fields.add(field("ServiceJobDetail", name, cells[1] + " " + cells[3], optional));
            }
        }
        for (String[] cells : document.rows("## 3. ", "| Shape |")) {
            fields.addAll(members(cells));
        }
        return fields;
    }

    /** Section 5: JobDetail, and the shapes in it. */
    List<FactField> job() {
        List<FactField> fields = new ArrayList<>();
        for (String[] cells : document.rows("## 5. ", "| Shape |")) {
            fields.addAll(members(cells));
        }
        return fields;
    }

    private static List<FactField> members(String[] cells) {
        return MEMBER.matcher(cells[1])
                .results()
                .map(member -> field(
                        cells[0],
                        member.group(1),
                        member.group(3),
                        member.group(2).isEmpty()))
                .toList();
    }

    /**
     * The tables say more of a type than its name, or nothing where a member was described before; the status of a
     * service job has its values in another section.
     */
    private static FactField field(String shape, String name, String description, boolean optional) {
        String type = description
                .replaceFirst("^(ms)?( *\\(.*)?$", "")
                .replace("list of ", "list<")
                .replaceFirst("^(list<\\w+)(?!\\w|[<>{])", "$1>")
                .replaceFirst("^(list<)?enum.*", "$1enum")
                .replaceFirst("^((list|map)<[\\w,]+>|\\w+).*", "$1");
        Set<String> values = new TreeSet<>();
        MatchResult listed = first(ENUM, description);
        if (listed != null && !description.contains("section")) {
            WORD.matcher(listed.group(1)).results().forEach(word -> values.add(word.group()));
        }
        return new FactField(shape, name, listed == null ? type : ENUM_TYPE, values, optional);
    }

    private static MatchResult first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().orElse(null);
    }
}
