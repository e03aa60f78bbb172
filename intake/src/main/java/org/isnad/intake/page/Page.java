package org.isnad.intake.page;

import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// The article of a page of the web.
///
/// @param title its title, without the name of the outlet where the page tells it apart
/// @param outlet who published it, if the page says so
/// @param date the day of publication, in the page's own offset, if the page says so
/// @param text the paragraphs of its body, one a line; empty if there is none
public record Page(Optional<String> title, Optional<String> outlet, Optional<LocalDate> date, String text) {
    /// Elements in elements: what stands deeper is put into the deepest that is held.
    private static final int DEEPEST = 256;

    /// What a page shows. Scripts are not run and nothing is fetched.
    public static Page read(String html) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        Metadata metadata = Metadata.of(page);
        return new Page(metadata.title(), metadata.outlet(), metadata.date(), Body.of(page));
    }

    /// The text of a piece of markup, such as the description in a feed: paragraphs one a line.
    public static String plain(String markup) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        return Prose.of(Jsoup.parse(markup, "", parser).body());
    }
}
