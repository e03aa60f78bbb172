package org.isnad.intake.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// The text of an element as it is read: what stands apart in lines of its own, white space as one space.
final class Prose implements NodeFilter {
    /// What belongs to the page, not to its prose.
    private static final Set<String> PASSED_OVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "figure",
            "figcaption",
            "button",
            "form",
            "nav",
            "aside",
            "footer",
            "iframe");

    private final StringBuilder text = new StringBuilder();
    private boolean apart;
    private boolean spaced;

    private Prose() {}

    static String of(Element element) {
        Prose prose = new Prose();
        element.filter(prose);
        return prose.text.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element && PASSED_OVER.contains(element.normalName())) {
            apart = true;
            return FilterResult.SKIP_ENTIRELY;
        }
        apart |= standsApart(node);
        if (node instanceof TextNode words) {
            words.getWholeText().codePoints().forEach(this::add);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        apart |= standsApart(node);
        return FilterResult.CONTINUE;
    }

    private void add(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            spaced = true;
            return;
        }
        if (!text.isEmpty() && (apart || spaced)) {
            text.append(apart ? '\n' : ' ');
        }
        apart = false;
        spaced = false;
        text.appendCodePoint(c);
    }

    private static boolean standsApart(Node node) {
        return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
    }
}
