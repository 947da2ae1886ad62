package io.github.jsonschema2records.generator.reference;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;

/**
 * Changes what does not fit into the page: a heading becomes a bold paragraph, as it would disturb the outline; an image
 * becomes a link; a link that leads nowhere, or runs code, becomes its text.
 */
final class TameNodes extends AbstractVisitor {

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        Node bold = new StrongEmphasis();
        moveChildren(heading, bold);
        Node paragraph = new Paragraph();
        paragraph.appendChild(bold);
        replace(heading, paragraph);
    }

    @Override
    public void visit(Image image) {
        Node link = new Link(image.getDestination(), image.getTitle());
        moveChildren(image, link);
        replace(image, link);
        link.accept(this);
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        if (!WebAddress.isSafe(link.getDestination())) {
            for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
                link.insertBefore(child);
            }
            link.unlink();
        }
    }

    private static void moveChildren(Node from, Node to) {
        for (Node child = from.getFirstChild(); child != null; child = from.getFirstChild()) {
            to.appendChild(child);
        }
    }

    private static void replace(Node old, Node replacement) {
        old.insertBefore(replacement);
        old.unlink();
    }
}
