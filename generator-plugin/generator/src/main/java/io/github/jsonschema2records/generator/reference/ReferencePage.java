package io.github.jsonschema2records.generator.reference;

import com.samskivert.mustache.Mustache;
import io.github.jsonschema2records.generator.load.LargeStack;
import io.github.jsonschema2records.generator.load.SchemaDocument;
import io.github.jsonschema2records.generator.plan.type.DeclaredType;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import io.github.jsonschema2records.generator.reference.PageView.Document;
import io.github.jsonschema2records.generator.reference.PageView.Library;
import io.github.jsonschema2records.generator.reference.PageView.Type;
import io.github.jsonschema2records.generator.report.Decisions;
import io.github.jsonschema2records.generator.report.DocumentNames;
import io.github.jsonschema2records.generator.upgrade.Keyword.Description;
import io.github.jsonschema2records.generator.upgrade.Keyword.Title;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The reference page of the schemas of a run: one HTML file with every type, which needs neither a server nor a network.
 * The same decisions give the same bytes.
 */
public final class ReferencePage {

    /** Names of the libraries of the script, as in the ids of their elements. */
    private static final List<String> LIBRARIES = List.of("dagre", "minisearch");

    private final Decisions decisions;
    private final TypePlan types;
    private final Uses uses;
    private final TypeViews views;

    private ReferencePage(Decisions decisions) {
        this.decisions = decisions;
        this.types = decisions.plan().types();
        this.uses = new Uses(decisions);
        this.views = new TypeViews(decisions, uses);
    }

    /**
     * Returns the page.
     *
     * @param title the title, or null for that of the only schema, or a general one
     */
    public static String html(Decisions decisions, @Nullable String title) {
        return LargeStack.call("reference", () -> new ReferencePage(decisions).page(title));
    }

    private String page(@Nullable String title) {
        Map<TypeId, Type> sections = new LinkedHashMap<>();
        List<Document> documents = documents(sections);
        List<Library> libraries = LIBRARIES.stream()
                .map(name -> new Library("page-" + name, PageFiles.text(name + ".min.js")))
                .toList();
        String script = PageFiles.text("page.js");
        String style = PageFiles.text("page.css");
        PageView view = new PageView(
                title == null ? title() : title,
                introduction(),
                decisions.names().packages().base(),
                count(sections.size(), "type") + " in " + count(documents.size(), "document"),
                documents,
                "default-src 'none'; style-src " + PageFiles.hash(style) + "; script-src "
                        + Stream.concat(libraries.stream().map(Library::text), Stream.of(script))
                                .map(PageFiles::hash)
                                .collect(Collectors.joining(" ")),
                style,
                libraries,
                script,
                Diagram.json(sections, uses));
        return Mustache.compiler()
                .withEscaper(Html::attribute)
                .emptyStringIsFalse(true)
                .withLoader(name -> new StringReader(PageFiles.text(name + ".mustache")))
                .compile(PageFiles.text("page.mustache"))
                .execute(view);
    }

    private static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /** Returns the documents in the order of the inputs, and others after them; fills the sections of all types. */
    private List<Document> documents(Map<TypeId, Type> sections) {
        Map<SchemaDocument, List<DeclaredType>> byDocument = new LinkedHashMap<>();
        types.roots().keySet().forEach(root -> byDocument.put(root.location().document(), new ArrayList<>()));
        types.types()
                .values()
                .forEach(type -> byDocument
                        .computeIfAbsent(type.id().origin().location().document(), d -> new ArrayList<>())
                        .add(type));
        DocumentNames names = new DocumentNames(decisions.graph());
        List<Document> documents = new ArrayList<>();
        byDocument.forEach((document, declared) -> {
            if (!declared.isEmpty()) {
                declared.sort(order());
                declared.forEach(type -> sections.put(type.id(), views.view(type)));
                documents.add(new Document(
                        names.of(document),
                        declared.stream().map(type -> view(sections, type)).toList()));
            }
        });
        return documents;
    }

    private static Type view(Map<TypeId, Type> sections, DeclaredType type) {
        Type view = sections.get(type.id());
        if (view == null) {
            throw new IllegalStateException("no section of " + type.id());
        }
        return view;
    }

    /** Orders types by name, that of the document's root first. */
    private Comparator<DeclaredType> order() {
        return Comparator.<DeclaredType, Boolean>comparing(
                        type -> type.id().origin().parent() != null)
                .thenComparing(type -> decisions.names().type(type.id()).toString());
    }

    private String title() {
        List<String> titles = types.roots().keySet().stream()
                .flatMap(root -> root.keywords(Title.class))
                .map(Title::text)
                .toList();
        return types.roots().size() == 1 && !titles.isEmpty() ? titles.get(0) : "Schema reference";
    }

    private String introduction() {
        return types.roots().size() != 1
                ? ""
                : types.roots().keySet().stream()
                        .flatMap(root -> root.keywords(Description.class))
                        .map(description -> new Descriptions().html(description.text()))
                        .findFirst()
                        .orElse("");
    }
}
