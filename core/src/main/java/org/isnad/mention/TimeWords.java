package org.isnad.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Entry.Direction;
import org.isnad.lexicon.Entry.Hinge;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Hit;
import org.isnad.morph.PartOfSpeech;
import org.isnad.normalize.Letters;
import org.isnad.token.Sentence;
import org.isnad.token.Word;

/// The words of one article as far as they can belong to a time. Serves one call.
final class TimeWords {
    private final Analyzed article;
    private final Calendar calendar;
    private final Numerals numerals;
    private final List<List<Calendar.Found<Entry>>> named = new ArrayList<>();

    TimeWords(Analyzed article, Calendar calendar, Numerals numerals) {
        this.article = article;
        this.calendar = calendar;
        this.numerals = numerals;
        for (Sentence sentence : article.tokenized().sentences()) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                named.add(sentence.tail() ? List.of() : calendar.at(article, i, sentence.end()));
            }
        }
    }

    Analyzed article() {
        return article;
    }

    /// Whether a time can begin with the word.
    boolean canBegin(int i, int limit) {
        return !named.get(i).isEmpty()
                || article.word(i).kind() == Word.Kind.NUMBER
                || article.entry(i, Entry.TimeUnit.class).isPresent()
                || article.entry(i, Entry.Moment.class).isPresent()
                        && deictic(i).isPresent()
                || isBareArticle(i)
                || numerals.name(article, i, limit).isPresent();
    }

    /// The longest name of that type that begins at the word and ends within the limit.
    <E extends Entry> Optional<Calendar.Found<E>> name(Class<E> type, int i, int limit) {
        if (i >= limit) {
            return Optional.empty();
        }
        List<Calendar.Found<Entry>> all = named.get(i);
        return all.isEmpty()
                ? Optional.empty()
                : all.stream()
                        .filter(found -> type.isInstance(found.entry()) && found.end() <= limit)
                        .max(Comparator.comparingInt(Calendar.Found::end))
                        .map(found -> new Calendar.Found<>(type.cast(found.entry()), found.end()));
    }

    /// Where the word on which a time turns ends, if one that does this begins here.
    OptionalInt hinge(Hinge hinge, int i, int limit) {
        int end = -1;
        for (Calendar.Found<Entry> found : i < limit ? named.get(i) : List.<Calendar.Found<Entry>>of()) {
            if (found.entry() instanceof Entry.TimeWord word && word.hinge() == hinge && found.end() <= limit) {
                end = Math.max(end, found.end());
            }
        }
        return end < 0 ? OptionalInt.empty() : OptionalInt.of(end);
    }

    boolean is(Hinge hinge, int i, int limit) {
        return i >= 0 && hinge(hinge, i, limit).isPresent();
    }

    /// Yesterday, today and their like: the longest.
    Optional<Hit> deictic(int i) {
        return article.hits(i).stream()
                .filter(hit -> hit.entry() instanceof Entry.Moment && isOnePhrase(hit) && !isUnitAlone(hit))
                .max(Comparator.comparingInt(Hit::length));
    }

    /// Without an article the word for day is any day, not today: يوم الانتخابات.
    private boolean isUnitAlone(Hit hit) {
        boolean bare =
                !isDefinite(hit.first()) && !article.word(hit.first()).folded().contains(Letters.ARTICLE);
        return hit.length() == 1 && unit(hit.first()).isPresent() && bare;
    }

    /// أمس وأول من أمس are two.
    private boolean isOnePhrase(Hit hit) {
        for (int i = hit.first() + 1; i < hit.end(); i++) {
            if (article.reading(i).cut().conjunction() != 0) {
                return false;
            }
        }
        return true;
    }

    Optional<Hit> unit(int i) {
        return article.hit(i, Entry.TimeUnit.class);
    }

    Optional<Direction> turn(int i, int limit) {
        return i < limit ? article.entry(i, Entry.Turn.class).map(Entry.Turn::direction) : Optional.empty();
    }

    /// Whether the word for a unit means two of it.
    boolean isDual(Hit unit) {
        String stem = stem(unit);
        boolean dual = stem.endsWith(Letters.DUAL) || stem.endsWith(Letters.PLURAL_IN);
        return dual
                && !calendar.isPlural(stem)
                && unit.shape().filter(s -> !s.lemma().equals(stem)).isPresent();
    }

    /// Whether it means more than two.
    boolean isPlural(Hit unit) {
        return calendar.isPlural(stem(unit));
    }

    private String stem(Hit unit) {
        return unit.cut().stem(article.word(unit.core()).folded());
    }

    /// An exact number, in digits or words.
    Optional<Numerals.Found> number(int i, int limit) {
        return i < limit
                ? numerals.at(article, i, limit).filter(found -> found.low() == found.high())
                : Optional.empty();
    }

    /// A number in at most four digits.
    OptionalInt digits(int i, int limit) {
        if (i < 0 || i >= limit) {
            return OptionalInt.empty();
        }
        Word word = article.word(i);
        boolean whole = word.kind() == Word.Kind.NUMBER
                && word.folded().length() <= 4
                && word.folded().chars().allMatch(c -> c >= '0' && c <= '9');
        return whole ? OptionalInt.of(Integer.parseInt(word.folded())) : OptionalInt.empty();
    }

    boolean isSign(int i, int limit, char... signs) {
        for (char sign : signs) {
            if (i >= 0 && i < limit && article.word(i).is(sign)) {
                return true;
            }
        }
        return false;
    }

    boolean isPart(PartOfSpeech part, int i) {
        return i >= 0 && i < article.readings().size() && article.reading(i).part() == part;
    }

    /// النصف in النصف الأول من يونيو: the ordinal behind it is no day.
    boolean isDefiniteNoun(int i) {
        return i >= 0
                && isPart(PartOfSpeech.NOUN, i)
                && isDefinite(i)
                && unit(i).isEmpty()
                && named.get(i).isEmpty();
    }

    boolean isDefinite(int i) {
        return article.reading(i).cut().article();
    }

    /// Whether و or ف joins the word to those before.
    boolean isJoined(int i) {
        return i < article.readings().size() && article.reading(i).cut().conjunction() != 0
                || isPart(PartOfSpeech.CONJUNCTION, i);
    }

    /// و alone, before digits.
    boolean isBareAnd(int i) {
        return article.word(i).folded().equals(String.valueOf(Letters.WAW));
    }

    /// An article that stands alone, before digits.
    boolean isBareArticle(int i) {
        return article.word(i).folded().equals(Letters.ARTICLE);
    }

    /// Whether a one-word name differs from how the word is spelt: أب is not آب.
    boolean isOtherwiseSpelt(int i) {
        return article.word(i).plain().indexOf(Letters.ALEF_HAMZA_ABOVE) >= 0
                && article.word(i).folded().length() <= 2;
    }
}
