package org.isnad.mention;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Entry.Direction;
import org.isnad.morph.Analyzed;
import org.isnad.morph.Hit;
import org.isnad.morph.PartOfSpeech;
import org.isnad.text.Edtf;
import org.isnad.token.Sentence;
import org.isnad.token.Word;

/// Finds the times of one article and reckons them against its day of publication, if that is known.
/// Serves one call.
final class Moments {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;
    /// A day and month without a year that lies further ahead than this belongs to the year before.
    private static final int MOST_DAYS_AHEAD = 60;

    private final Calendar calendar;
    private final Analyzed article;
    private final Optional<LocalDate> published;
    private final List<Mention.Moment> found = new ArrayList<>();

    Moments(Calendar calendar, Analyzed article) {
        this.calendar = calendar;
        this.article = article;
        this.published = article.tokenized().normalized().article().date();
    }

    List<Mention.Moment> find() {
        for (Sentence sentence : article.tokenized().body()) {
            int i = sentence.first();
            while (i < sentence.end()) {
                int end = at(i, sentence);
                i = Math.max(end, i + 1);
            }
        }
        return found;
    }

    /// Adds the time that begins at the word, and gives the index after it; `i` if none does.
    private int at(int i, Sentence sentence) {
        int limit = sentence.end();
        int end = numeric(i, limit);
        if (end == i) {
            end = dayAndMonth(i, i, limit);
        }
        if (end == i) {
            end = month(i, limit);
        }
        if (end == i) {
            end = weekday(i, limit);
        }
        if (end == i) {
            end = phrase(i, limit);
        }
        if (end == i) {
            end = turned(i, limit);
        }
        return end == i ? year(i, limit) : end;
    }

    /// 25/8/2009 and 25-8-2009.
    private int numeric(int i, int limit) {
        if (i + 5 > limit || !isSeparator(i + 1) || !isSeparator(i + 3)) {
            return i;
        }
        OptionalInt day = number(i);
        OptionalInt month = number(i + 2);
        OptionalInt year = number(i + 4);
        if (day.isEmpty() || month.isEmpty() || year.isEmpty()) {
            return i;
        }
        boolean yearFirst = day.getAsInt() > 31;
        return add(
                i,
                i + 5,
                () -> Edtf.of(yearFirst ? day : year, month, yearFirst ? year : day),
                false,
                "moment.numeric");
    }

    private boolean isSeparator(int i) {
        Word word = article.word(i);
        return word.is('/') || word.is('-');
    }

    /// A day, perhaps a range of days, with the name of its month.
    private int dayAndMonth(int begin, int i, int limit) {
        OptionalInt day = number(i);
        if (day.isEmpty() || day.getAsInt() < 1 || day.getAsInt() > 31) {
            return begin;
        }
        int at = i + 1;
        OptionalInt last = OptionalInt.empty();
        if (at + 1 < limit && joinsDays(at) && number(at + 1).isPresent()) {
            last = number(at + 1);
            at += 2;
        }
        if (at < limit && article.reading(at).part() == PartOfSpeech.PREPOSITION) {
            at++;
        }
        Optional<Calendar.Found<Entry.Month>> month = calendar.month(article, at, limit);
        if (month.isEmpty() || month.get().entry().calendar() != Entry.Calendar.GREGORIAN) {
            return begin;
        }
        int value = month.get().entry().value();
        int end = sameMonthAgain(month.get().end(), value, limit);
        OptionalInt year = yearAfter(end, limit);
        end = year.isPresent() ? end + yearLength(end, limit) : end;
        OptionalInt to = last;
        boolean leans = year.isEmpty() && published.isPresent();
        OptionalInt reckoned = year.isPresent() ? year : likelyYear(value, day.getAsInt());
        return add(
                begin,
                end,
                () -> to.isEmpty()
                        ? Edtf.of(reckoned, OptionalInt.of(value), day)
                        : Edtf.between(
                                new Edtf.Date(reckoned, OptionalInt.of(value), day),
                                new Edtf.Date(reckoned, OptionalInt.of(value), to)),
                leans,
                to.isEmpty() ? "moment.day-month" : "moment.days-month");
    }

    private boolean joinsDays(int i) {
        return isSeparator(i)
                || article.reading(i).part() == PartOfSpeech.PREPOSITION
                || article.reading(i).part() == PartOfSpeech.CONJUNCTION;
    }

    /// The same month in another tradition, behind a slash, in brackets or bare: تشرين الأول/أكتوبر.
    private int sameMonthAgain(int end, int value, int limit) {
        int at = end;
        boolean bracket = false;
        while (at < limit && (isSeparator(at) || article.word(at).is('('))) {
            bracket |= article.word(at).is('(');
            at++;
        }
        Optional<Calendar.Found<Entry.Month>> again = calendar.month(article, at, limit);
        if (again.isEmpty() || again.get().entry().value() != value) {
            return end;
        }
        int after = again.get().end();
        return bracket && after < limit && article.word(after).is(')') ? after + 1 : after;
    }

    private OptionalInt yearAfter(int at, int limit) {
        int i = at + yearLength(at, limit) - 1;
        return i < limit && i >= at ? yearNumber(i) : OptionalInt.empty();
    }

    /// How many words a year takes that follows a month: 2009, عام 2009, من عام 2009.
    private int yearLength(int at, int limit) {
        for (int length = 1; length <= 3 && at + length <= limit; length++) {
            if (yearNumber(at + length - 1).isPresent()) {
                return length;
            }
            boolean filler =
                    article.reading(at + length - 1).part() == PartOfSpeech.PREPOSITION || isUnit(at + length - 1);
            if (!filler) {
                return 0;
            }
        }
        return 0;
    }

    private OptionalInt likelyYear(int month, int day) {
        if (published.isEmpty()) {
            return OptionalInt.empty();
        }
        int year = published.get().getYear();
        try {
            LocalDate same = LocalDate.of(year, month, day);
            return OptionalInt.of(same.isAfter(published.get().plusDays(MOST_DAYS_AHEAD)) ? year - 1 : year);
        } catch (DateTimeException e) {
            return OptionalInt.of(year);
        }
    }

    /// October last is the last October that is over, January next the first that is to come.
    private OptionalInt turnedYear(int month, Optional<Direction> turn) {
        OptionalInt likely = likelyYear(month, 1);
        if (published.isEmpty() || turn.isEmpty()) {
            return likely;
        }
        int year = published.get().getYear();
        int now = published.get().getMonthValue();
        return OptionalInt.of(
                switch (turn.get()) {
                    case PAST -> month < now ? year : year - 1;
                    case NEXT -> month > now ? year : year + 1;
                    case THIS -> year;
                });
    }

    private int month(int i, int limit) {
        Optional<Calendar.Found<Entry.Month>> month = calendar.month(article, i, limit);
        if (month.isEmpty() || month.get().entry().calendar() != Entry.Calendar.GREGORIAN) {
            return i;
        }
        int value = month.get().entry().value();
        int end = sameMonthAgain(month.get().end(), value, limit);
        OptionalInt year = yearAfter(end, limit);
        end = year.isPresent() ? end + yearLength(end, limit) : end;
        Optional<Direction> turn = turn(end, limit);
        OptionalInt reckoned = year.isPresent() ? year : turnedYear(value, turn);
        return add(
                i,
                turn.isPresent() ? end + 1 : end,
                () -> Edtf.of(reckoned, OptionalInt.of(value), OptionalInt.empty()),
                year.isEmpty() && published.isPresent(),
                "moment.month");
    }

    /// A weekday, alone or with the date that belongs to it.
    private int weekday(int i, int limit) {
        Optional<Calendar.Found<Entry.Weekday>> weekday = calendar.weekday(article, i, limit);
        if (weekday.isEmpty()) {
            return i;
        }
        int end = weekday.get().end();
        int dated = dayAndMonth(i, end, limit);
        if (dated > i) {
            return dated;
        }
        Optional<Direction> turn = turn(end, limit);
        DayOfWeek day = DayOfWeek.of(weekday.get().entry().value());
        Optional<LocalDate> reckoned = published.map(today -> turn.map(direction -> switch (direction) {
                    case PAST -> today.with(TemporalAdjusters.previous(day));
                    case NEXT -> today.with(TemporalAdjusters.next(day));
                    case THIS -> today.with(TemporalAdjusters.previousOrSame(day));
                })
                .orElseGet(() -> today.with(TemporalAdjusters.previousOrSame(day))));
        return add(i, turn.isPresent() ? end + 1 : end, reckoned, "moment.weekday");
    }

    /// Yesterday, today and their like; a weekday behind it is the same day.
    private int phrase(int i, int limit) {
        for (Hit hit : i < limit ? article.hits(i) : List.<Hit>of()) {
            if (hit.entry() instanceof Entry.Moment moment) {
                int end = hit.end();
                Optional<Calendar.Found<Entry.Weekday>> weekday = calendar.weekday(article, end, limit);
                return add(
                        i,
                        weekday.map(Calendar.Found::end).orElse(end),
                        published.map(today -> today.plus(moment.shift())),
                        "moment." + moment.id());
            }
        }
        return i;
    }

    /// Last month, this year: units with a turn; days and weeks stay vague.
    private int turned(int i, int limit) {
        Optional<Entry.TimeUnit> unit = unit(i);
        Optional<Direction> turn = turn(i + 1, limit);
        if (unit.isEmpty() || turn.isEmpty()) {
            return i;
        }
        int steps = switch (turn.get()) {
            case PAST -> -1;
            case THIS -> 0;
            case NEXT -> 1;
        };
        boolean months = unit.get().period().getMonths() > 0;
        boolean years = unit.get().period().getYears() > 0;
        if (published.isEmpty() || !months && !years) {
            return add(i, i + 2, Optional.empty(), "moment.unit");
        }
        LocalDate day = published.get().plus(unit.get().period().multipliedBy(steps));
        return add(
                i,
                i + 2,
                () -> Edtf.of(
                        OptionalInt.of(day.getYear()),
                        months ? OptionalInt.of(day.getMonthValue()) : OptionalInt.empty(),
                        OptionalInt.empty()),
                true,
                "moment.unit");
    }

    /// A year alone, after a preposition or the word for year.
    private int year(int i, int limit) {
        OptionalInt year = yearNumber(i);
        if (year.isEmpty() || i == 0) {
            return i;
        }
        boolean announced = article.reading(i - 1).part() == PartOfSpeech.PREPOSITION || isUnit(i - 1);
        boolean counts = i + 1 < limit
                && article.reading(i + 1).part() == PartOfSpeech.NOUN
                && article.reading(i + 1).cut().conjunction() == 0
                && !isUnit(i - 1);
        if (!announced || counts) {
            return i;
        }
        return add(i, i + 1, () -> Edtf.of(year, OptionalInt.empty(), OptionalInt.empty()), false, "moment.year");
    }

    private boolean isUnit(int i) {
        return unit(i).isPresent();
    }

    private Optional<Entry.TimeUnit> unit(int i) {
        return article.entry(i, Entry.TimeUnit.class);
    }

    private Optional<Direction> turn(int i, int limit) {
        return i < limit ? article.entry(i, Entry.Turn.class).map(Entry.Turn::direction) : Optional.empty();
    }

    private OptionalInt yearNumber(int i) {
        OptionalInt number = number(i);
        boolean year = number.isPresent()
                && article.word(i).folded().length() == 4
                && number.getAsInt() >= FIRST_YEAR
                && number.getAsInt() <= LAST_YEAR;
        return year ? number : OptionalInt.empty();
    }

    private OptionalInt number(int i) {
        if (i < 0 || i >= article.tokenized().words().size()) {
            return OptionalInt.empty();
        }
        Word word = article.word(i);
        if (word.kind() != Word.Kind.NUMBER || word.folded().length() > 4) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(Integer.parseInt(word.folded()));
        } catch (NumberFormatException e) {
            return OptionalInt.empty(); // 1.5 and 3,5 are no part of a date
        }
    }

    private int add(int first, int end, Optional<LocalDate> day, String rule) {
        found.add(new Mention.Moment(
                first, end, article.tokenized().span(first, end), day.map(Edtf::of), day.isPresent(), rule));
        return end;
    }

    /// Adds a time unless the calendar has no such date: 31 February is words, not a date.
    private int add(int first, int end, java.util.function.Supplier<Edtf> time, boolean leans, String rule) {
        Optional<Edtf> reckoned;
        try {
            reckoned = Optional.of(time.get());
        } catch (DateTimeException e) {
            reckoned = Optional.empty();
        }
        found.add(new Mention.Moment(
                first, end, article.tokenized().span(first, end), reckoned, leans && reckoned.isPresent(), rule));
        return end;
    }
}
