package io.github.jsonschema2records.generator.reference;

import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.reference.PageView.Part;
import io.github.jsonschema2records.generator.upgrade.Keyword.Description;
import io.github.jsonschema2records.generator.upgrade.Keyword.Examples;
import io.github.jsonschema2records.generator.upgrade.Keyword.ReadOnly;
import io.github.jsonschema2records.generator.upgrade.Keyword.WriteOnly;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.List;

/** Makes the row of each property of an object and each item of an array. */
final class PropertyViews {

    private final Anchors anchors;
    private final TypeWords words;
    private final JavaWords java;
    private final Descriptions descriptions;
    private final TypeConstraints constraints;

    PropertyViews(
            Anchors anchors, TypeWords words, JavaWords java, Descriptions descriptions, TypeConstraints constraints) {
        this.anchors = anchors;
        this.words = words;
        this.java = java;
        this.descriptions = descriptions;
        this.constraints = constraints;
    }

    /** Returns the row of a property. */
    Part view(TypeId id, Component component) {
        List<Schema> own = constraints.own(component);
        return new Part(
                anchors.of(id, component.jsonName()),
                component.jsonName(),
                words.of(component.type()),
                badges(component),
                own.stream()
                        .flatMap(schema -> schema.keywords(Description.class))
                        .map(description -> descriptions.html(description.text()))
                        .findFirst()
                        .orElse(""),
                constraints.of(component),
                Constraints.values(examples(own)),
                own.stream()
                        .map(Sources::html)
                        .filter(html -> !html.isEmpty())
                        .findFirst()
                        .orElse(""),
                java.accessor(id, component));
    }

    private static List<SourceValue> examples(List<Schema> schemas) {
        return schemas.stream()
                .flatMap(schema -> schema.keywords(Examples.class))
                .flatMap(examples -> examples.values().stream())
                .toList();
    }

    private static List<String> badges(Component component) {
        List<String> badges = new ArrayList<>();
        if (component.required()) {
            badges.add("required");
        }
        if (component.conditional()) {
            badges.add("conditional");
        }
        if (component.deprecated()) {
            badges.add("deprecated");
        }
        if (component.schemas().stream().anyMatch(Schema::isSecret)) {
            badges.add("secret");
        }
        if (component.schemas().stream()
                .flatMap(s -> s.keywords(ReadOnly.class))
                .anyMatch(ReadOnly::readOnly)) {
            badges.add("read-only");
        }
        if (component.schemas().stream()
                .flatMap(s -> s.keywords(WriteOnly.class))
                .anyMatch(WriteOnly::writeOnly)) {
            badges.add("write-only");
        }
        return badges;
    }
}
