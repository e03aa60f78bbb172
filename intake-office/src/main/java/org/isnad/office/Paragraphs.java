package org.isnad.office;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Gathers the text of a document: paragraphs with an empty line between them, and in them the lines of the layout.
final class Paragraphs extends DefaultHandler {
    private static final Set<String> APART = Set.of("p", "div", "li", "tr", "td", "h1", "h2", "h3", "h4", "h5", "h6");

    private final StringBuilder text = new StringBuilder();
    private final int most;
    private int passedOver;

    /// @param most the number of UTF-16 code units up to which text is taken
    Paragraphs(int most) {
        this.most = most;
    }

    /// A document has more text than is taken.
    static final class TooLongException extends SAXException {
        private static final long serialVersionUID = 1L;

        TooLongException() {
            super("too long");
        }
    }

    /// The text gathered.
    String text() {
        return text.toString()
                .replaceAll("[ \\t\\u00a0]+", " ")
                .replaceAll(" ?\n ?", "\n")
                .replaceAll("\n{2,}", "\n\n")
                .strip();
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        passedOver += passedOver > 0 || name.equals("head") ? 1 : 0;
        separate(name);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        passedOver -= passedOver > 0 ? 1 : 0;
        separate(name);
    }

    private void separate(String name) {
        if (APART.contains(name)) {
            text.append("\n\n");
        } else if (name.equals("br")) {
            text.append('\n');
        }
    }

    @Override
    public void characters(char[] from, int start, int length) throws SAXException {
        if (Thread.currentThread().isInterrupted()) {
            throw new SAXException("nobody waits for it any more");
        }
        if (passedOver == 0) {
            text.append(from, start, length);
        }
        if (text.length() > most) {
            throw new TooLongException();
        }
    }

    @Override
    public void ignorableWhitespace(char[] from, int start, int length) throws SAXException {
        characters(from, start, length);
    }
}
