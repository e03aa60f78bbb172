package org.isnad.intake.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says of its article beside the body: JSON-LD goes before OpenGraph and other `meta` elements, these
/// before what stands on the page itself.
///
/// @param title the title
/// @param outlet the publisher
/// @param date the day of publication
record Metadata(Optional<String> title, Optional<String> outlet, Optional<LocalDate> date) {
    private static final List<String> TITLES =
            List.of("meta[property=og:title]", "meta[name=twitter:title]", "[itemprop=headline]", "h1", "title");
    private static final List<String> OUTLETS =
            List.of("meta[property=og:site_name]", "meta[name=publisher]", "[itemprop=publisher] [itemprop=name]");
    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[property=og:article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=article:published_time]",
            "meta[name=pubdate]",
            "meta[name=publishdate]",
            "meta[name=date]",
            "meta[name=DC.date.issued]",
            "meta[name=dc.date]",
            "time[itemprop=datePublished]",
            "time[pubdate]");

    static Metadata of(Document page) {
        Optional<JsonLd> linked = JsonLd.find(page);
        return new Metadata(
                linked.flatMap(JsonLd::headline).or(() -> first(page, TITLES)),
                linked.flatMap(JsonLd::publisher).or(() -> first(page, OUTLETS)),
                linked.flatMap(JsonLd::published)
                        .flatMap(PublicationDay::find)
                        .or(() -> values(page, DATES).flatMap(Metadata::day).findFirst())
                        .or(() -> ofTimeElements(page)));
    }

    private static Optional<String> first(Document page, List<String> selectors) {
        return values(page, selectors).findFirst();
    }

    private static Stream<String> values(Document page, List<String> selectors) {
        return selectors.stream()
                .flatMap(css -> page.select(css).stream())
                .map(Metadata::value)
                .filter(value -> !value.isBlank());
    }

    private static String value(Element element) {
        String written = Stream.of("content", "datetime")
                .map(element::attr)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElseGet(element::text);
        return written.strip();
    }

    private static Stream<LocalDate> day(String written) {
        return PublicationDay.find(written).stream();
    }

    /// The day of the time elements of the article, or of the page, if they all name the same one: others may be
    /// of comments or of other articles.
    private static Optional<LocalDate> ofTimeElements(Document page) {
        return Stream.of("article time[datetime]", "time[datetime]")
                .map(css -> values(page, List.of(css))
                        .flatMap(Metadata::day)
                        .distinct()
                        .toList())
                .filter(days -> !days.isEmpty())
                .findFirst()
                .filter(days -> days.size() == 1)
                .map(List::getFirst);
    }
}
