package org.isnad.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.morph.Analyzed;
import org.isnad.text.Edtf;
import org.isnad.token.Sentence;

/// Finds the times of one article and reckons them against its day of publication, if that is known. Serves one call.
final class Moments {
    private record Found(TimeReader.Read read, Outlook outlook) {}

    private final Analyzed article;
    private final TimeWords words;
    private final DayOfWeek weekBegins;

    Moments(Calendar calendar, Numerals numerals, Weeks weeks, Analyzed article) {
        this.article = article;
        this.words = new TimeWords(article, calendar, numerals);
        this.weekBegins =
                weeks.firstDay(article.tokenized().normalized().article().outlet());
    }

    List<Mention.Moment> find() {
        List<Found> all = read();
        Optional<LocalDate> published =
                article.tokenized().normalized().article().date();
        Optional<LocalDate> today = published.or(() -> dayThatTheTextTells(all));
        List<Mention.Moment> moments = new ArrayList<>();
        Optional<Edtf.Date> before = Optional.empty();
        for (Found found : all) {
            TimeReader.Read read = found.read();
            Reckoning reckoning = new Reckoning(today, weekBegins, before, found.outlook());
            Optional<Edtf> time = reckoning.of(read.time());
            boolean leans = reckoning.leansOnToday() && published.isPresent();
            Anchor anchor = time.isEmpty() ? Anchor.NONE : leans ? Anchor.ARTICLE : Anchor.TEXT;
            moments.add(new Mention.Moment(
                    read.first(),
                    read.end(),
                    article.tokenized().span(read.first(), read.end()),
                    time,
                    read.time().kind(),
                    anchor,
                    reckoning.isComputed() && time.isPresent(),
                    length(read.time())));
            before = time.filter(t -> t.from().equals(t.to()))
                    .flatMap(Edtf::from)
                    .or(() -> time.isEmpty() ? Optional.empty() : time.get().to());
        }
        return moments;
    }

    private List<Found> read() {
        TimeReader reader = new TimeReader(words);
        List<Found> all = new ArrayList<>();
        for (Sentence sentence : article.tokenized().body()) {
            int i = sentence.first();
            while (i < sentence.end()) {
                Optional<TimeReader.Read> read = reader.at(i, sentence);
                if (read.isPresent()) {
                    all.add(new Found(read.get(), Outlook.at(words, sentence, i)));
                }
                i = read.map(TimeReader.Read::end).orElse(i + 1);
            }
        }
        return all;
    }

    /// The day of the article, where the text itself gives it: اليوم الاثنين 24 أكتوبر 2016.
    private Optional<LocalDate> dayThatTheTextTells(List<Found> all) {
        for (Found found : all) {
            if (found.read().time() instanceof TimeExpression.Deictic deictic
                    && deictic.until().isEmpty()
                    && deictic.also().isPresent()) {
                Optional<LocalDate> day = new Reckoning(Optional.empty(), weekBegins, Optional.empty(), Outlook.OPEN)
                        .of(deictic.also().get())
                        .flatMap(Edtf::from)
                        .filter(date -> date.day().isPresent())
                        .flatMap(Edtf.Date::firstDay);
                if (day.isPresent()) {
                    return day.map(then -> then.minus(deictic.shift()));
                }
            }
        }
        return Optional.empty();
    }

    /// How long, as ISO 8601 writes it.
    private static Optional<String> length(TimeExpression time) {
        return switch (time) {
            case TimeExpression.Length length -> Optional.of(iso(length.unit(), length.count()));
            case TimeExpression.Within within -> Optional.of(iso(within.unit(), within.count()));
            case TimeExpression.About about -> length(about.time());
            default -> Optional.empty();
        };
    }

    private static String iso(ChronoUnit unit, long count) {
        return switch (unit) {
            case MINUTES -> "PT" + count + "M";
            case HOURS -> "PT" + count + "H";
            case WEEKS -> "P" + count + "W";
            case MONTHS -> "P" + count + "M";
            case YEARS -> "P" + count + "Y";
            case DECADES -> "P" + 10 * count + "Y";
            case CENTURIES -> "P" + 100 * count + "Y";
            default -> "P" + count + "D";
        };
    }
}
