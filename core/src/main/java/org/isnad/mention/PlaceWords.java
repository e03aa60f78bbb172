package org.isnad.mention;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.isnad.lexicon.Entry;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Hit;
import org.isnad.morph.PartOfSpeech;
import org.isnad.normalize.Letters;
import org.isnad.token.Sentence;
import org.isnad.token.Word;

/// What the words around the name of a place say of it. Serves one call.
final class PlaceWords {
    private static final int LONGEST_LINK = 5;
    private static final int LONGEST_JOINT = 4;
    private static final int LONGEST_NUMBER = 4;
    private static final int LONGEST_DATELINE = 6;
    private static final double METRES = 1000;

    private final Analyzed article;
    private final Numerals numerals;

    PlaceWords(Analyzed article, Numerals numerals) {
        this.article = article;
        this.numerals = numerals;
    }

    /// The types of place that the nouns right before the word name: مدينة, محافظة. Empty if they leave it open.
    Set<String> types(int name) {
        Set<String> types = new HashSet<>();
        int last = name - 1;
        while (last > sentence(name).first() && isQuote(last)) {
            last--;
        }
        for (int i = last; i >= sentence(name).first() && site(i).isPresent() && types.isEmpty(); i--) {
            types.addAll(site(i).get().types());
        }
        return types;
    }

    /// Whether the place stands right behind the other in a list: حلب وحماة, حلب، حماة, «حلب» و«حماة».
    boolean isJoined(Mention before, Mention place) {
        boolean joined = article.word(place.first()).folded().charAt(0) == Letters.WAW
                && article.tokenized().span(place.first(), place.first() + 1).start()
                        < place.span().start();
        if (place.first() - before.end() > LONGEST_JOINT) {
            return false;
        }
        for (int i = before.end(); i < place.first(); i++) {
            boolean joint = article.word(i).is(Letters.COMMA) || isAnd(i);
            if (!joint && !isQuote(i)) {
                return false;
            }
            joined |= joint;
        }
        return joined;
    }

    private boolean isAnd(int i) {
        String folded = article.word(i).folded();
        return folded.length() == 1 && folded.charAt(0) == Letters.WAW;
    }

    private boolean isQuote(int i) {
        Word word = article.word(i);
        return word.is('"') || word.is('«') || word.is('»') || word.is('“') || word.is('”');
    }

    /// The state whose adjective follows the name: السورية.
    Optional<String> state(Mention place) {
        int next = place.end();
        return next < sentence(place.first()).end()
                ? article.entry(next, Entry.State.class).map(Entry.State::id)
                : Optional.empty();
    }

    /// Whether the words between say that the place lies in, or is part of, the one that is named behind it: في,
    /// التابعة لمحافظة, a comma, شمال غرب.
    boolean isWithin(Mention place, Mention behind) {
        int gap = behind.first() - place.end();
        if (gap < 0 || gap > LONGEST_LINK || !sentence(place.first()).has(behind.first())) {
            return false;
        }
        boolean linked = startsIn(behind) || startsWithSide(behind);
        for (int i = place.end(); i < behind.first(); i++) {
            boolean links = isLink(i);
            linked |= links;
            PartOfSpeech part = article.reading(i).part();
            boolean passed = part == PartOfSpeech.ADJECTIVE || site(i).isPresent() || part == PartOfSpeech.PREPOSITION;
            if (!links && !passed || article.reading(i).cut().conjunction() != 0) {
                return false;
            }
        }
        return linked && article.reading(behind.first()).cut().conjunction() == 0;
    }

    private boolean isLink(int i) {
        Word word = article.word(i);
        return word.is(Letters.COMMA)
                || word.is(',')
                || word.is('(')
                || article.entry(i, Entry.Within.class).isPresent()
                || article.reading(i).cut().preposition() == Letters.BEH
                || side(i).isPresent();
    }

    /// بمحافظة إدلب, بباكستان.
    private boolean startsIn(Mention place) {
        Word word = article.word(place.first());
        boolean clitic =
                article.tokenized().span(place.first(), place.first() + 1).start()
                        < place.span().start();
        return word.folded().charAt(0) == Letters.BEH
                && (clitic || article.reading(place.first()).cut().preposition() == Letters.BEH);
    }

    /// شمال باكستان, where the side belongs to the mention.
    private boolean startsWithSide(Mention place) {
        return place.end() - place.first() > 1 && side(place.first()).isPresent();
    }

    /// How far from the place the words before its name are: شمال بغداد, على بعد 20 كلم إلى الشمال من بغداد.
    Optional<Location.Offset> offset(int name) {
        int from = sentence(name).first();
        int at = name - 1;
        while (at >= from && site(at).isPresent() && side(at).isEmpty()) {
            at--;
        }
        boolean apart = at > from && isPreposition(at);
        at -= apart ? 1 : 0;
        EnumSet<Entry.Side> sides = EnumSet.noneOf(Entry.Side.class);
        while (at >= from && side(at).isPresent()) {
            sides.add(side(at).get());
            at--;
        }
        if (!sides.isEmpty() && at > from && isPreposition(at) && length(at - 1).isPresent()) {
            at--;
        }
        OptionalInt distance = at >= from ? distance(from, at) : OptionalInt.empty();
        // في الجنوب بعد عدن is a part of the country; إلى الجنوب من عدن says so by its distance alone.
        return distance.isPresent() || !sides.isEmpty() && !apart
                ? Optional.of(new Location.Offset(distance, direction(sides)))
                : Optional.empty();
    }

    /// The distance whose unit is the word of that index, in kilometres.
    private OptionalInt distance(int from, int unit) {
        Optional<Entry.Length> length = length(unit);
        for (int i = Math.max(from, unit - LONGEST_NUMBER); length.isPresent() && i < unit; i++) {
            Optional<Numerals.Found> number = numerals.at(article, i, unit);
            if (number.isPresent() && number.get().end() == unit) {
                return OptionalInt.of(
                        (int) Math.round(number.get().low() * length.get().metres() / METRES));
            }
        }
        return OptionalInt.empty();
    }

    private static Optional<String> direction(Set<Entry.Side> sides) {
        StringBuilder direction = new StringBuilder();
        for (Entry.Side side : sides) {
            direction.append(side.name().charAt(0));
        }
        return direction.isEmpty() ? Optional.empty() : Optional.of(direction.toString());
    }

    /// Whether the place begins the article's text as that of the report: صنعاء - رويترز.
    boolean isDateline(Mention place) {
        Sentence sentence = sentence(place.first());
        int before = article.tokenized().sentenceOf(place.first());
        boolean begins = before == 0
                || before == 1
                        && article.tokenized()
                                .isTitle(article.tokenized().sentences().getFirst());
        for (int i = place.end(); begins && i < Math.min(sentence.end(), sentence.first() + LONGEST_DATELINE); i++) {
            Word word = article.word(i);
            if (word.is('-') || word.is('–') || word.is('—') || word.is(':')) {
                return place.first() - sentence.first() < 2;
            }
        }
        return false;
    }

    private Optional<Entry.Site> site(int i) {
        return article.entry(i, Entry.Site.class);
    }

    private Optional<Entry.Side> side(int i) {
        return site(i).flatMap(Entry.Site::side);
    }

    private Optional<Entry.Length> length(int i) {
        return article.hits(i).stream()
                .map(Hit::entry)
                .filter(Entry.Length.class::isInstance)
                .map(Entry.Length.class::cast)
                .findFirst();
    }

    private boolean isPreposition(int i) {
        return article.reading(i).part() == PartOfSpeech.PREPOSITION;
    }

    private Sentence sentence(int word) {
        return article.tokenized().sentence(word);
    }
}
