package org.isnad.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.WordMemory;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Cut;
import org.isnad.morph.PartOfSpeech;
import org.isnad.normalize.Letters;
import org.isnad.token.Word;

/// Reads numbers written as digits or words, exact and vague ones.
final class Numerals {
    /// A number in the text.
    ///
    /// @param low the least that it can mean
    /// @param high the most
    record Found(int first, int end, long low, long high) {
        Found to(int newEnd, long newLow, long newHigh) {
            return new Found(first, newEnd, newLow, newHigh);
        }
    }

    static final long MOST = Integer.MAX_VALUE;
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final int LONGEST_NAME = 3;

    /// The binary logarithm of the number of words that are remembered.
    private static final int REMEMBERED = 15;

    /// Whether any letters in a row of a word are the first word of a number.
    private final WordMemory<Boolean> memory = new WordMemory<>(REMEMBERED);

    private final Map<String, Entry.Numeral> names = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();

    Numerals(Lexicon lexicon) {
        for (Entry.Numeral numeral : lexicon.all(Entry.Numeral.class)) {
            for (String name : numeral.names()) {
                String folded = Letters.folded(name);
                names.putIfAbsent(folded, numeral);
                firstWords.add(folded.split(" ", -1)[0]);
            }
        }
    }

    /// The number that begins at the word, with all the words that belong to it.
    Optional<Found> at(Analyzed article, int first, int limit) {
        Optional<Found> number = part(article, first, limit, false);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Found sum = number.get();
        while (sum.end() < limit) {
            boolean joined = hasAnd(article, sum.end());
            Optional<Found> next = part(article, sum.end(), limit, joined);
            if (next.isEmpty() && isRest(article, sum, limit)) {
                joined = true;
                next = part(article, sum.end() + 1, limit, false);
            }
            if (next.isEmpty()) {
                break;
            }
            Found n = next.get();
            if (!joined && multiplies(sum, n) && !isPrefixed(article, sum.end())) {
                sum = sum.to(n.end(), times(sum.low(), n.low()), timesHigh(sum, n));
            } else if (sum.low() == sum.high() && n.low() == n.high() && adds(sum, n, joined)) {
                sum = sum.to(n.end(), sum.low() + n.low(), sum.high() + n.high());
            } else {
                break;
            }
        }
        return Optional.of(sum);
    }

    /// Whether و and digits follow a number that ends in a word for thousand: 4 آلاف و100.
    private static boolean isRest(Analyzed article, Found sum, int limit) {
        return sum.low() >= THOUSAND
                && sum.end() + 1 < limit
                && article.word(sum.end() - 1).kind() == Word.Kind.ARABIC
                && article.reading(sum.end()).part() == PartOfSpeech.CONJUNCTION
                && article.word(sum.end()).folded().length() == 1
                && digits(article.word(sum.end() + 1))
                        .filter(rest -> rest < THOUSAND)
                        .isPresent();
    }

    private static boolean multiplies(Found sum, Found next) {
        return next.low() >= HUNDRED && sum.low() < next.low();
    }

    /// سبعة بالمئة is no seven hundred.
    private static boolean isPrefixed(Analyzed article, int i) {
        return article.reading(i).cut().preposition() != 0;
    }

    /// خمسة وعشرون, مئة وستة; without و only the ten of ثلاثة عشر.
    private static boolean adds(Found sum, Found next, boolean joined) {
        if (!joined) {
            return next.low() == 10 && sum.low() < 10;
        }
        return sum.low() >= HUNDRED
                ? next.low() < sum.low()
                : next.low() >= 20 && next.low() < HUNDRED && sum.low() < 10;
    }

    private static long times(long one, long other) {
        return Math.min(MOST, one * other);
    }

    /// Ranges multiply by what they range over: tens of thousands are 10,000 to 99,999.
    private static long timesHigh(Found sum, Found next) {
        if (sum.low() == sum.high()) {
            return times(sum.high(), next.low());
        }
        return Math.min(MOST, (sum.high() + 1) * next.low() - 1);
    }

    private boolean hasAnd(Analyzed article, int i) {
        Word word = article.word(i);
        return word.folded().length() > 2
                && word.folded().charAt(0) == Letters.WAW
                && mayBegin(word)
                && named(word.folded()).isEmpty() // واحد
                && behindAnd(word.folded()).stream()
                        .anyMatch(name -> named(name).isPresent());
    }

    private Optional<Found> part(Analyzed article, int first, int limit, boolean afterAnd) {
        Word word = article.word(first);
        if (word.kind() == Word.Kind.NUMBER) {
            return digits(word)
                    .map(value -> new Found(first, first + 1, value, value))
                    .or(() -> decimal(article, first, limit));
        }
        return name(article, first, limit, afterAnd).map(name -> found(first, name));
    }

    /// The number word that begins at the word, behind و if it has one; the longest name wins.
    Optional<Calendar.Found<Entry.Numeral>> name(Analyzed article, int first, int limit) {
        return name(article, first, limit, hasAnd(article, first));
    }

    private Optional<Calendar.Found<Entry.Numeral>> name(Analyzed article, int first, int limit, boolean afterAnd) {
        Word word = article.word(first);
        if (!mayBegin(word)) {
            return Optional.empty();
        }
        for (String start : starts(word.folded(), article.reading(first).cut(), afterAnd)) {
            Optional<Calendar.Found<Entry.Numeral>> best = longest(article, first, limit, start);
            if (best.isPresent()) {
                return best;
            }
        }
        return Optional.empty();
    }

    /// Few words have a number in them: the others are not looked at any further.
    private boolean mayBegin(Word word) {
        String folded = word.folded();
        return word.kind() == Word.Kind.ARABIC && memory.find(folded, () -> holdsNumber(folded));
    }

    private boolean holdsNumber(String folded) {
        for (int start = 0; start < folded.length(); start++) {
            for (int end = start + 1; end <= folded.length(); end++) {
                if (firstWords.contains(folded.substring(start, end))) {
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<Calendar.Found<Entry.Numeral>> longest(Analyzed article, int first, int limit, String start) {
        Optional<Calendar.Found<Entry.Numeral>> best = Optional.empty();
        if (!firstWords.contains(start)) {
            return best;
        }
        StringBuilder name = new StringBuilder(start);
        for (int end = first + 1; end <= limit && end <= first + LONGEST_NAME; end++) {
            int after = end;
            Optional<Calendar.Found<Entry.Numeral>> shorter = best;
            best = named(name.toString())
                    .map(numeral -> new Calendar.Found<>(numeral, after))
                    .or(() -> shorter);
            if (end < limit) {
                name.append(' ').append(article.word(end).folded());
            }
        }
        return best;
    }

    private static Found found(int first, Calendar.Found<Entry.Numeral> name) {
        Entry.Numeral numeral = name.entry();
        long high = numeral.high().isPresent() ? numeral.high().getAsInt() : MOST;
        return new Found(first, name.end(), numeral.low(), high);
    }

    private Optional<Entry.Numeral> named(String name) {
        return Optional.ofNullable(names.get(name));
    }

    /// What stands behind و, and behind the article of الأربع والعشرون.
    private static List<String> behindAnd(String folded) {
        String name = folded.substring(1);
        return name.startsWith(Letters.ARTICLE)
                ? List.of(name, name.substring(Letters.ARTICLE.length()))
                : List.of(name);
    }

    private static List<String> starts(String folded, Cut cut, boolean afterAnd) {
        if (afterAnd) {
            return behindAnd(folded);
        }
        List<String> starts = new ArrayList<>(List.of(folded));
        if (cut.start() > 0) {
            starts.add(folded.substring(cut.start()));
        }
        if (cut.hasPronoun()) {
            starts.add(cut.stem(folded)); // أحدهم
        }
        if (folded.length() > 2 && folded.charAt(0) == Letters.WAW) {
            starts.add(folded.substring(1));
        }
        return starts;
    }

    /// A decimal before a word for thousand or more: 1.5 مليون.
    private Optional<Found> decimal(Analyzed article, int first, int limit) {
        String digits = article.word(first).folded().replace(',', '.').replace('\u066b', '.');
        if (!digits.matches("\\d{1,6}\\.\\d{1,2}") || first + 1 >= limit) {
            return Optional.empty();
        }
        return name(article, first + 1, limit, false)
                .filter(unit -> unit.entry().low() >= THOUSAND)
                .map(unit -> {
                    long value = Math.min(
                            MOST,
                            Math.round(Double.parseDouble(digits) * unit.entry().low()));
                    return new Found(first, unit.end(), value, value);
                });
    }

    private static Optional<Long> digits(Word word) {
        if (word.folded().matches("\\d+[,.]\\d{1,2}")) {
            return Optional.empty(); // 3,5 and 1.5 are no whole numbers
        }
        String digits = word.folded().replace(",", "").replace("\u066c", "");
        boolean grouped = digits.matches("\\d{1,3}(\\.\\d{3})+");
        String whole = grouped ? digits.replace(".", "") : digits;
        if (!whole.matches("\\d+")) {
            return Optional.empty();
        }
        return Optional.of(whole.length() > 9 ? MOST : Long.parseLong(whole));
    }
}
