package org.isnad.intake;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.intake.page.Page;
import org.isnad.intake.page.PublicationDay;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// An entry of a feed.
///
/// @param element its element
/// @param outlet the title of the feed
/// @param flawed whether some bytes of the feed were no characters
record FeedEntry(Element element, Optional<String> outlet, boolean flawed) {
    /// The element as it stands in the feed, character by character.
    String source(String feed) {
        int start = element.sourceRange().startPos();
        int end =
                element.endSourceRange().isTracked() ? element.endSourceRange().endPos() : feed.length();
        return feed.substring(start, Math.max(start, end));
    }

    /// What it says.
    ///
    /// @throws Unfit if it breaks off, or says nothing
    Draft draft() throws Unfit {
        if (!element.endSourceRange().isTracked() || element.endSourceRange().isImplicit()) {
            throw new Unfit(Reason.BROKEN, "is an entry that breaks off: get a whole copy of the feed");
        }
        Draft draft = Guard.over("feed", () -> Draft.titled(find(element, "title"), text()));
        return PageDrafting.checked(flawed, draft).from(first("guid", "id").or(this::link), outlet, day());
    }

    /// The day when it was published, if it says so.
    Optional<LocalDate> day() {
        return first("pubDate", "published", "dc:date", "updated").flatMap(PublicationDay::find);
    }

    /// The address of the page that it stands for, if it names one of the web.
    Optional<URI> address() {
        try {
            return link().map(URI::create)
                    .filter(uri ->
                            uri.getHost() != null && Set.of("http", "https").contains(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String text() {
        return Stream.of("content:encoded", "content", "description", "summary")
                .flatMap(name -> children(element, name))
                .map(FeedEntry::prose)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /// Markup is escaped in RSS and in Atom's `html`; in Atom's `xhtml` it stands as it is.
    private static String prose(Element content) {
        return Page.plain(content.childrenSize() > 0 ? content.html() : content.wholeText());
    }

    private Optional<String> link() {
        return first("link")
                .or(() -> children(element, "link")
                        .map(link -> link.attr("href").strip())
                        .filter(address -> !address.isEmpty())
                        .findFirst());
    }

    private Optional<String> first(String... names) {
        return Stream.of(names).flatMap(name -> find(element, name).stream()).findFirst();
    }

    /// The text of the first child of that name that has any.
    static Optional<String> find(@Nullable Element parent, String name) {
        return parent == null
                ? Optional.empty()
                : children(parent, name)
                        .map(child -> Page.plain(child.wholeText()).replace('\n', ' '))
                        .filter(text -> !text.isBlank())
                        .findFirst();
    }

    private static Stream<Element> children(Element parent, String name) {
        return parent.children().stream().filter(child -> child.tagName().equalsIgnoreCase(name));
    }
}
