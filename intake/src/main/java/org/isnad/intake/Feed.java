package org.isnad.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.isnad.text.Article;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// The articles of a feed: RSS 0.9 to 2.0, RSS 1.0 (RDF), Atom. Entities that a document declares are not
/// resolved, and nothing that it names is fetched.
final class Feed implements Source {
    private static final int DEEPEST = 256;

    private final Item item;
    private final Decoded decoded;
    private final Optional<String> outlet;
    private final Iterator<Element> entries;
    private final Acceptance acceptance;
    private final Deque<Outcome> left = new ArrayDeque<>();
    private int number;

    private Feed(Item item, Decoded decoded, Document xml, List<Element> entries, Acceptance acceptance) {
        this.item = item;
        this.decoded = decoded;
        this.outlet = FeedEntry.find(xml.selectFirst("channel, feed"), "title");
        this.entries = entries.iterator();
        this.acceptance = acceptance;
    }

    /// The entries of a feed.
    ///
    /// @throws Unfit if it is none, or has no entry
    static Source open(Item item, Piece piece, Acceptance acceptance) throws Unfit {
        Decoded decoded = Decoded.of(piece.bytes(), item.mediaType());
        Document xml = Guard.over("feed", () -> parsed(decoded.text()));
        if (xml.select(":root > channel, feed:root, *|RDF:root").isEmpty()) {
            throw new Unfit(Reason.BROKEN, "is no RSS or Atom feed: give the feed itself, or leave it out");
        }
        List<Element> entries = xml.select("item, entry");
        if (entries.isEmpty()) {
            throw new Unfit(Reason.EMPTY, "is a feed without entries: leave it out");
        }
        return new Feed(item, decoded, xml, entries, acceptance);
    }

    private static Document parsed(String xml) {
        return Jsoup.parse(xml, "", Parser.xmlParser().setTrackPosition(true).setMaxDepth(DEEPEST));
    }

    @Override
    public Optional<Outcome> next() {
        if (left.isEmpty() && entries.hasNext()) {
            number++;
            give(new FeedEntry(entries.next(), outlet, decoded.flawed()));
        }
        return Optional.ofNullable(left.poll());
    }

    /// The article behind the entry's link; if there is none, the reason and the feed's own text.
    private void give(FeedEntry entry) {
        Optional<Outcome> linked = entry.address().flatMap(item.links()::follow);
        linked.map(outcome -> filled(outcome, entry)).ifPresent(left::add);
        if (linked.isEmpty() || linked.get() instanceof Outcome.Rejected) {
            left.add(own(entry));
        }
    }

    /// What the page does not tell, the entry may.
    private static Outcome filled(Outcome outcome, FeedEntry entry) {
        if (!(outcome instanceof Outcome.Read(String where, Article article, byte[] original))) {
            return outcome;
        }
        Article whole = new Article(
                article.id(),
                article.sha256(),
                article.outlet().or(entry::outlet),
                article.date().or(entry::day),
                article.text());
        return new Outcome.Read(where, whole, original);
    }

    private Outcome own(FeedEntry entry) {
        Gathered gathered = new Gathered(Limits.WRITTEN);
        byte[] bytes = entry.source(decoded.text()).getBytes(decoded.charset());
        gathered.add(bytes, 0, bytes.length);
        return acceptance.outcome(item.placeOf(number), item.numbered(number), gathered.piece(), any -> entry.draft());
    }

    @Override
    public void close() {}
}
