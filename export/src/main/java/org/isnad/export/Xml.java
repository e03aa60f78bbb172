package org.isnad.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes XML with a line for each element. Characters that XML cannot hold become question marks.
final class Xml implements Closeable {
    private final Writer out;
    private final XMLStreamWriter xml;
    private int depth;

    Xml(Writer out) throws IOException {
        this.out = out;
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// Opens an element; attributes come in pairs of name and value.
    Xml open(String name, String... attributes) throws IOException {
        try {
            indent();
            xml.writeStartElement(name);
            write(attributes);
            depth++;
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// An element without content.
    Xml leaf(String name, String... attributes) throws IOException {
        try {
            indent();
            xml.writeEmptyElement(name);
            write(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// An element with text.
    Xml text(String name, String text, String... attributes) throws IOException {
        try {
            indent();
            xml.writeStartElement(name);
            write(attributes);
            xml.writeCharacters(safe(text));
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// Closes the element that was opened last.
    Xml close(String name) throws IOException {
        try {
            depth--;
            indent();
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException("at the end of " + name, e);
        }
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], safe(attributes[i + 1]));
        }
    }

    private void indent() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /// As XML 1.0 allows it.
    static String safe(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints()
                .map(c ->
                        c == '\t' || c == '\n' || c >= ' ' && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000
                                ? c
                                : '?')
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }

    @Override
    public void close() throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        out.close();
    }
}
