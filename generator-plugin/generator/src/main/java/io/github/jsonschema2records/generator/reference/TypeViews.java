package io.github.jsonschema2records.generator.reference;

import io.github.jsonschema2records.generator.load.PrettyJson;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.name.NameTable;
import io.github.jsonschema2records.generator.plan.type.DeclaredType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.Branch;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.EnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.OpenEnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.StringSetType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.WrapperType;
import io.github.jsonschema2records.generator.plan.type.EnumHint;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypeRef;
import io.github.jsonschema2records.generator.reference.PageView.Part;
import io.github.jsonschema2records.generator.reference.PageView.Type;
import io.github.jsonschema2records.generator.report.Decisions;
import io.github.jsonschema2records.generator.upgrade.Keyword.Description;
import io.github.jsonschema2records.generator.upgrade.Keyword.Title;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the section of each type. */
final class TypeViews {

    private static final int WIDTH_OF_EXAMPLES = 60;

    /** Limits of the users of a type, and of the properties of each, as some types are used everywhere. */
    private static final int MOST_USERS = 60;

    private static final int MOST_MEMBERS = 6;

    private final Decisions decisions;
    private final NameTable names;
    private final Anchors anchors;
    private final TypeWords words;
    private final JavaWords java;
    private final ExampleJson examples;
    private final Descriptions descriptions = new Descriptions();
    private final TypeConstraints constraints;
    private final PropertyViews properties;
    private final Uses uses;

    TypeViews(Decisions decisions, Uses uses) {
        this.decisions = decisions;
        this.names = decisions.names();
        this.anchors = new Anchors(names);
        this.words = new TypeWords(decisions, anchors);
        this.java = new JavaWords(decisions);
        this.examples = new ExampleJson(decisions);
        this.constraints = new TypeConstraints(decisions, anchors);
        this.properties = new PropertyViews(anchors, words, java, descriptions, constraints);
        this.uses = uses;
    }

    /** Returns the section of a type. */
    Type view(DeclaredType type) {
        TypeId id = type.id();
        List<Schema> schemas = decisions.plan().types().schemasOf(id);
        Kind kind = type.match(new Kinds());
        return new Type(
                anchors.of(id),
                names.type(id).toString(),
                kind.name,
                kind.name.replace(' ', '-'),
                title(schemas, names.type(id).simpleName()),
                id.origin().isDeprecated(),
                descriptionOf(schemas),
                id.origin().location().display(),
                sourcesOf(schemas),
                examples.of(type)
                        .map(example -> PrettyJson.text(example, WIDTH_OF_EXAMPLES, false))
                        .map(Html::lines)
                        .orElse(""),
                Html.lines(java.declaration(type)),
                constraints.of(type),
                kind.members,
                type.match(new Members()),
                others(type),
                users(id));
    }

    private static String title(List<Schema> schemas, String name) {
        return schemas.stream()
                .flatMap(schema -> schema.keywords(Title.class))
                .map(Title::text)
                .filter(title -> !title.replace(" ", "").equalsIgnoreCase(name))
                .findFirst()
                .orElse("");
    }

    private String descriptionOf(List<Schema> schemas) {
        return schemas.stream()
                .flatMap(schema -> schema.keywords(Description.class))
                .map(description -> descriptions.html(description.text()))
                .findFirst()
                .orElse("");
    }

    private static String sourcesOf(List<Schema> schemas) {
        return schemas.stream()
                .map(Sources::html)
                .filter(html -> !html.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String others(DeclaredType type) {
        if (!(type instanceof RecordType record)) {
            return "";
        }
        String what = record.isTuple() ? "items" : "properties";
        return record.additional() == null
                ? "No other " + what + " are allowed."
                : "Other " + what + ": " + words.of(record.additional().type()) + ".";
    }

    /** Returns a link to each user, with links to the properties that use the type. */
    private List<String> users(TypeId id) {
        Map<TypeId, List<Uses.Use>> byUser = new LinkedHashMap<>();
        uses.of(id)
                .forEach(use -> byUser.computeIfAbsent(use.user(), user -> new ArrayList<>())
                        .add(use));
        List<String> users = new ArrayList<>(
                byUser.values().stream().limit(MOST_USERS).map(this::user).toList());
        if (byUser.size() > MOST_USERS) {
            users.add("and " + (byUser.size() - MOST_USERS) + " more");
        }
        return users;
    }

    /** Returns links to the properties of a user, such as "Order.buyer, .seller", or to the user itself. */
    private String user(List<Uses.Use> uses) {
        TypeId user = uses.get(0).user();
        String name = names.type(user).toString();
        List<String> members = uses.stream()
                .filter(use -> !use.member().isEmpty() && !use.branch())
                .map(Uses.Use::member)
                .limit(MOST_MEMBERS)
                .toList();
        if (members.isEmpty()) {
            return Html.link(anchors.of(user), name);
        }
        List<String> links = new ArrayList<>();
        for (String member : members) {
            links.add(Html.link(anchors.of(user, member), (links.isEmpty() ? name : "") + "." + member));
        }
        return String.join(", ", links) + (uses.size() > MOST_MEMBERS ? ", …" : "");
    }

    private Part value(TypeId id, String value, Map<String, EnumHint> hints, String javaName) {
        EnumHint hint = hints.get(value);
        return new Part(
                anchors.of(id, value),
                SourceJson.quote(value),
                "",
                hint != null && hint.deprecated() ? List.of("deprecated") : List.of(),
                hint == null ? "" : descriptions.html(hint.text()),
                List.of(),
                "",
                "",
                javaName);
    }

    private enum Kind {
        RECORD("record", "Properties"),
        CLASS("class", "Properties"),
        ARRAY("array", "Items"),
        ENUM("enum", "Values"),
        OPEN_ENUM("open enum", "Known values"),
        TEXT("text", "Values"),
        UNION("union", "Branches"),
        VALUE("value", "");

        private final String name;
        private final String members;

        Kind(String name, String members) {
            this.name = name;
            this.members = members;
        }
    }

    private static final class Kinds implements DeclaredType.Cases<Kind> {
        @Override
        public Kind record(RecordType type) {
            return type.isTuple() ? Kind.ARRAY : type.exceedsConstructor() ? Kind.CLASS : Kind.RECORD;
        }

        @Override
        public Kind enumeration(EnumType type) {
            return Kind.ENUM;
        }

        @Override
        public Kind openEnum(OpenEnumType type) {
            return Kind.OPEN_ENUM;
        }

        @Override
        public Kind text(StringSetType type) {
            return Kind.TEXT;
        }

        @Override
        public Kind union(UnionType type) {
            return Kind.UNION;
        }

        @Override
        public Kind wrapper(WrapperType type) {
            return Kind.VALUE;
        }
    }

    private final class Members implements DeclaredType.Cases<List<Part>> {
        @Override
        public List<Part> record(RecordType type) {
            return type.components().stream()
                    .map(component -> properties.view(type.id(), component))
                    .toList();
        }

        @Override
        public List<Part> enumeration(EnumType type) {
            return values(type.id(), type.values(), type.hints(), "");
        }

        @Override
        public List<Part> openEnum(OpenEnumType type) {
            return values(type.id(), type.known(), type.hints(), "Known.");
        }

        private List<Part> values(TypeId id, List<String> values, Map<String, EnumHint> hints, String owner) {
            return values.stream()
                    .map(value -> value(id, value, hints, owner + names.constant(id, value)))
                    .toList();
        }

        @Override
        public List<Part> text(StringSetType type) {
            return List.of();
        }

        @Override
        public List<Part> union(UnionType type) {
            List<Part> parts = new ArrayList<>();
            List<String> branches = names.branches(type.id());
            List<String> ways = type.dispatch().match(new BranchWords(branches.size()));
            for (int i = 0; i < branches.size(); i++) {
                parts.add(branch(type, i, ways.get(i)));
            }
            return parts;
        }

        private Part branch(UnionType union, int number, String way) {
            Branch branch = union.branches().get(number);
            String name = names.branches(union.id()).get(number);
            TypeRef type = branch.reading().type();
            Set<Schema> schemas = new LinkedHashSet<>(List.of(branch.schema()));
            type.declaredType()
                    .filter(used -> decisions.plan().types().reused(used) == null)
                    .ifPresent(used -> schemas.addAll(decisions.plan().types().schemasOf(used)));
            return new Part(
                    anchors.ofBranch(union.id(), number),
                    name,
                    words.of(type),
                    List.of(),
                    descriptionOf(List.copyOf(schemas)),
                    way.isEmpty() ? List.of() : List.of(way),
                    "",
                    "",
                    branch.wrapped() ? names.type(union.id()).simpleName() + "." + name : "");
        }

        @Override
        public List<Part> wrapper(WrapperType type) {
            return List.of();
        }
    }
}
