package org.isnad.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.isnad.intake.Extract;
import org.isnad.intake.Extractor;
import org.isnad.intake.Limits;
import org.isnad.intake.Reason;
import org.xml.sax.SAXException;

/// Takes the text out of PDF and DOCX. Pictures are not recognised, and what is embedded is not opened. Immutable;
/// share it between threads.
public final class OfficeExtractor implements Extractor {
    /// Made by whoever finds it as a service.
    public OfficeExtractor() {}

    @Override
    public Set<String> endings() {
        return Set.of("pdf", "docx");
    }

    @Override
    public Extract extract(byte[] document) {
        boolean pdf = document.length > 1 && document[0] == '%';
        Paragraphs paragraphs = new Paragraphs(Limits.ARTICLE);
        try (TikaInputStream in = TikaInputStream.get(document)) {
            parser(pdf).parse(in, paragraphs, new Metadata(), context());
        } catch (EncryptedDocumentException e) {
            return new Extract.Refusal(Reason.UNREADABLE, "is locked by a password: save it without one");
        } catch (Paragraphs.TooLongException e) {
            return new Extract.Refusal(
                    Reason.TOO_LARGE, "holds more than 2 MB of text, more than any article: split it");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TikaException | SAXException e) {
            throw new IllegalArgumentException(e);
        }
        return paragraphs.text().isBlank()
                ? new Extract.Refusal(Reason.EMPTY, "holds no text, perhaps pictures of it: have them recognised (OCR)")
                : new Extract.Text(paragraphs.text(), pdf);
    }

    private static Parser parser(boolean pdf) {
        if (!pdf) {
            return new OOXMLParser();
        }
        PDFParserConfig config = new PDFParserConfig();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        config.setExtractAcroFormContent(false);
        config.setExtractBookmarksText(false);
        config.setExtractAnnotationText(false);
        PDFParser parser = new PDFParser();
        parser.setPDFParserConfig(config);
        return parser;
    }

    private static ParseContext context() {
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }
}
