package org.isnad.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Entry.Limit;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Hit;
import org.isnad.morph.PartOfSpeech;
import org.isnad.normalize.Letters;
import org.isnad.token.Sentence;
import org.isnad.token.Word;

/// Finds the numbers of people in one article. Serves one call.
final class Quantities {
    /// Numbers that are open upwards and begin below this are no numbers to count with: عدة, بعض.
    private static final int LEAST_OPEN = 10;

    /// How far before a number the words stand that add something to it: بينهم, ارتفع … إلى.
    private static final int REMARKS_BEFORE = 8;

    private static final int REMARKS_BEHIND = 6;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    /// How far before a number it may be said whose number it is.
    private static final int TOTAL_BEFORE = 25;

    private final Numerals numerals;
    private final Analyzed article;
    private final BoundWords limits;
    private final Fates fates;
    private final Duals duals;
    private final boolean[] taken;
    private final List<Mention.Quantity> found = new ArrayList<>();

    /// @param others times and names, whose words count nobody
    Quantities(Numerals numerals, Analyzed article, List<? extends Mention> others) {
        this.numerals = numerals;
        this.article = article;
        limits = new BoundWords(article);
        fates = new Fates(numerals, article);
        duals = new Duals(article);
        taken = new boolean[article.readings().size()];
        for (Mention other : others) {
            if (!(other instanceof Mention.Description) && !(other instanceof Mention.Pronoun) && !isDual(other)) {
                Arrays.fill(taken, other.first(), other.end(), true);
            }
        }
    }

    /// Two nobodies whom the model took for a name.
    private boolean isDual(Mention other) {
        return other instanceof Mention.Person person
                && person.id().isEmpty()
                && person.end() - person.first() == 1
                && duals.isAt(person.first());
    }

    List<Mention.Quantity> find() {
        for (Sentence sentence : article.tokenized().body()) {
            int i = sentence.first();
            while (i < sentence.end()) {
                Optional<Numerals.Found> number = taken[i] ? Optional.empty() : numerals.at(article, i, sentence.end());
                i = number.isPresent() ? number(number.get(), sentence) : dual(i, sentence);
            }
        }
        return found;
    }

    /// Adds the number if it counts people; the index after it.
    private int number(Numerals.Found number, Sentence sentence) {
        Optional<BoundWords.Found> before = limits.before(number.first(), sentence);
        Numerals.Found whole = before.isPresent() ? number : new Ranges(numerals, article).from(number, sentence);
        if (whole.high() > Numerals.MOST / 2 && whole.low() < LEAST_OPEN) {
            return whole.end();
        }
        if (isEcho(whole, sentence)) {
            return whole.end();
        }
        Counted counted = counted(whole, sentence);
        int first = before.map(BoundWords.Found::first).orElse(whole.first());
        Set<CountCategory> happened = EnumSet.noneOf(CountCategory.class);
        boolean together = fates(counted, first, sentence, whole.high() == 1, happened);
        if (happened.isEmpty() && counted.nature() != Counted.Nature.THING) {
            Optional<Counted> total = total(first, sentence);
            if (total.isPresent()) {
                counted = total.get();
                together = fates(counted, counted.end(), sentence, false, happened);
            }
        }
        if (!counts(counted, happened, whole, sentence)) {
            return whole.end();
        }
        Bounds bounds = BoundWords.bounds(whole.low(), whole.high(), limit(before, whole.end(), sentence));
        // 20 killed and wounded are at most 20 of each; tens of killed and wounded may be tens of each.
        boolean shared = together && whole.low() == whole.high();
        add(whole.first(), whole.end(), shared ? bounds.withoutLow() : bounds, happened, counted, sentence);
        return whole.end();
    }

    /// What the words before a number or behind it make of it.
    private Optional<Limit> limit(Optional<BoundWords.Found> before, int end, Sentence sentence) {
        return before.map(BoundWords.Found::limit)
                .filter(one -> one != Limit.ABOUT)
                .or(() -> limits.after(end, sentence));
    }

    private Counted counted(Numerals.Found number, Sentence sentence) {
        if (number.low() == 1 && number.high() == 1) {
            return single(number, sentence);
        }
        // الأشهر الستة: a definite number stands behind what it counts.
        int last = number.first() - 1;
        boolean apart = last > sentence.first() && article.word(last).folded().equals(Letters.ARTICLE);
        int noun = apart ? last - 1 : last;
        if (noun >= sentence.first()
                && (apart || article.reading(number.first()).cut().article())) {
            Counted before = Counted.at(article, noun, sentence);
            if (before.nature() == Counted.Nature.THING) {
                return before;
            }
        }
        return Counted.after(article, number.end(), sentence);
    }

    /// One stands behind its noun (جندي واحد) or before those of whom it is one (أحد الجنود).
    private Counted single(Numerals.Found one, Sentence sentence) {
        for (int i = one.first() - 1; i >= Math.max(sentence.first(), one.first() - 2); i--) {
            Counted noun = Counted.at(article, i, sentence);
            if (noun.nature() == Counted.Nature.THING) {
                return noun;
            }
            boolean among = i > sentence.first() && article.reading(i - 1).part() == PartOfSpeech.PREPOSITION;
            if (noun.nature() == Counted.Nature.PEOPLE
                    && !among
                    && !article.reading(i).cut().article()
                    && article.entry(i, Entry.State.class).isEmpty()) {
                return new Counted(noun.nature(), noun.first(), one.end(), noun.fates(), noun.together(), noun.whose());
            }
        }
        Counted behind = Counted.after(article, one.end(), sentence);
        boolean people = behind.nature() == Counted.Nature.PEOPLE
                || article.reading(one.end() - 1).cut().pronoun().length() > 1;
        return people
                ? behind
                : new Counted(Counted.Nature.THING, behind.first(), behind.end(), Set.of(), false, Set.of());
    }

    /// The people whose number is announced before it: عدد القتلى … 30.
    private Optional<Counted> total(int number, Sentence sentence) {
        for (int i = number - 1; i >= Math.max(sentence.first(), number - TOTAL_BEFORE); i--) {
            int next = i + 1;
            boolean announced = article.entry(i, Entry.Remark.class)
                    .filter(remark -> remark.means() == Entry.Remark.Means.TOTAL)
                    .isPresent();
            if (announced && next < number) {
                return Optional.of(Counted.at(article, next, sentence))
                        .filter(people -> people.nature() == Counted.Nature.PEOPLE);
            }
        }
        return Optional.empty();
    }

    /// Two behind a dual says it again: جنديان اثنان.
    private boolean isEcho(Numerals.Found number, Sentence sentence) {
        return number.low() == 2
                && number.high() == 2
                && !found.isEmpty()
                && found.getLast().bounds().equals(Bounds.of(2))
                && found.getLast().end() > sentence.first()
                && number.first() - found.getLast().end() <= 1
                && article.reading(number.first() - 1).part() != PartOfSpeech.VERB
                && article.reading(number.first() - 1).cut().conjunction() == 0;
    }

    /// What happens to those who are counted; whether the words name several fates for all in one.
    private boolean fates(Counted counted, int first, Sentence sentence, boolean one, Set<CountCategory> into) {
        boolean harmed = counted.fates().contains(CountCategory.KILLED)
                || counted.fates().contains(CountCategory.WOUNDED);
        Optional<Fates.Found> said = harmed ? Optional.empty() : fates.of(first, counted.end(), sentence, one);
        // A hostage who is killed is killed.
        boolean stronger = said.isPresent()
                && (said.get().fates().contains(CountCategory.KILLED)
                        || said.get().fates().contains(CountCategory.WOUNDED));
        if (said.isPresent() && (stronger || counted.fates().isEmpty())) {
            into.addAll(said.get().fates());
            return said.get().together();
        }
        into.addAll(counted.fates());
        if (into.isEmpty() && !one && isArmed(counted)) {
            into.add(CountCategory.FIGHTERS);
        }
        return counted.together();
    }

    private boolean isArmed(Counted counted) {
        for (int i = counted.end() - 1; i >= counted.first(); i--) {
            if (article.entry(i, Entry.Office.class)
                    .filter(office -> office.kind().equals("force"))
                    .isPresent()) {
                return true;
            }
            Optional<CountCategory> category =
                    article.entry(i, Entry.People.class).flatMap(Entry.People::counted);
            if (category.isPresent()) {
                return category.get() == CountCategory.FIGHTERS;
            }
        }
        return false;
    }

    /// Whether the number is one of people: by its noun, or by what happens to whoever it is.
    private boolean counts(Counted counted, Set<CountCategory> happened, Numerals.Found number, Sentence sentence) {
        return switch (counted.nature()) {
            case PEOPLE -> true;
            case THING -> false;
            case UNKNOWN -> !happened.isEmpty() && !isNameOf(number, sentence);
            case NONE -> !happened.isEmpty() && !isNameOf(number, sentence);
        };
    }

    /// A number behind a noun is its name, as of a brigade or an article of law: اللواء 55.
    private boolean isNameOf(Numerals.Found number, Sentence sentence) {
        int before = number.first() - 1;
        if (before < sentence.first() || taken[before]) {
            return false;
        }
        boolean digits = article.word(number.first()).kind() == Word.Kind.NUMBER;
        if (digits && isYear(number)) {
            return true;
        }
        // الثامنة عشرة: without digits only the rest of an ordinal does.
        boolean ordinal = article.reading(before).cut().article()
                && !article.reading(number.first()).cut().article();
        if (!digits && !ordinal) {
            return false;
        }
        PartOfSpeech part = article.reading(before).part();
        boolean noun = part == PartOfSpeech.NOUN || part == PartOfSpeech.ADJECTIVE || part == PartOfSpeech.PROPER;
        return noun
                && article.reading(number.first()).cut().conjunction() == 0
                && article.hits(before).stream()
                        .noneMatch(hit -> hit.entry() instanceof Entry.Count || hit.entry() instanceof Entry.Bound);
    }

    private static boolean isYear(Numerals.Found number) {
        return number.low() >= FIRST_YEAR && number.low() <= LAST_YEAR;
    }

    /// Adds two of a kind if the word names them without a number: قتيلان, جنديين.
    private int dual(int i, Sentence sentence) {
        if (taken[i] || !duals.isAt(i)) {
            return i + 1;
        }
        Counted counted = Counted.at(article, i, sentence);
        Set<CountCategory> happened = EnumSet.noneOf(CountCategory.class);
        boolean together = fates(counted, i, sentence, false, happened);
        Bounds two = BoundWords.bounds(2, 2, limit(limits.before(i, sentence), i + 1, sentence));
        add(i, i + 1, together && two.equals(Bounds.of(2)) ? Bounds.atMost(2) : two, happened, counted, sentence);
        return i + 1;
    }

    private void add(
            int first, int end, Bounds bounds, Set<CountCategory> happened, Counted counted, Sentence sentence) {
        found.add(new Mention.Quantity(
                first,
                end,
                article.tokenized().span(first, end),
                bounds,
                happened,
                counted.whose(),
                remarks(first, Math.max(end, counted.end()), sentence)));
    }

    private Set<Entry.Remark.Means> remarks(int first, int end, Sentence sentence) {
        Set<Entry.Remark.Means> remarks = EnumSet.noneOf(Entry.Remark.Means.class);
        int from = Math.max(sentence.first(), first - REMARKS_BEFORE);
        if (!found.isEmpty()) {
            from = Math.max(from, found.getLast().end());
        }
        if (goesOnFromPart(first, sentence)) {
            remarks.add(Entry.Remark.Means.PART);
        }
        for (int i = from; i < Math.min(sentence.end(), end + REMARKS_BEHIND); i++) {
            for (Hit hit : article.hits(i)) {
                if (hit.entry() instanceof Entry.Remark remark && reaches(remark.means(), hit, first)) {
                    remarks.add(remark.means());
                }
            }
        }
        return remarks;
    }

    /// Whether و joins the number to one that is a part: بينهم سبعة مدنيين وثلاثة شرطيين.
    private boolean goesOnFromPart(int first, Sentence sentence) {
        if (found.isEmpty() || !found.getLast().remarks().contains(Entry.Remark.Means.PART)) {
            return false;
        }
        Mention.Quantity part = found.getLast();
        boolean joined = article.reading(first).cut().conjunction() != 0
                || first > sentence.first() && article.reading(first - 1).part() == PartOfSpeech.CONJUNCTION;
        if (part.first() < sentence.first() || !joined) {
            return false;
        }
        for (int i = part.end(); i < first; i++) {
            if (article.reading(i).part() == PartOfSpeech.VERB) {
                return false;
            }
        }
        return true;
    }

    /// Part, rise and total are said before a number, the others on either side.
    private static boolean reaches(Entry.Remark.Means means, Hit hit, int number) {
        return switch (means) {
            case PART -> hit.end() <= number && number - hit.end() <= 3;
            case RISING, TOTAL -> hit.end() <= number;
            case SO_FAR, WITH_ATTACKER -> true;
            case OTHERS -> false;
        };
    }
}
