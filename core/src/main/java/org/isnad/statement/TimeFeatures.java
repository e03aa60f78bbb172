package org.isnad.statement;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.StatementType;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentioned;
import org.isnad.morph.Analyzed;
import org.isnad.morph.PartOfSpeech;
import org.isnad.morph.Shape;
import org.isnad.syntax.Parsed;
import org.isnad.text.Edtf;
import org.isnad.token.Sentence;
import org.isnad.token.Tokenized;

/// What is known of a time when it is decided whether a statement has it. Serves one article.
public final class TimeFeatures {
    private static final String NONE = "-";
    private static final int[] STEPS = {1, 2, 3, 5, 8, 12, 20, 40};

    private final Mentioned mentioned;
    private final Parsed parsed;
    private final Analyzed article;
    private final Tokenized text;
    private final List<Mention.Moment> moments;

    /// Prepares the features of an article.
    public TimeFeatures(Mentioned mentioned) {
        this.mentioned = mentioned;
        this.parsed = mentioned.parsed();
        this.article = parsed.analyzed();
        this.text = article.tokenized();
        this.moments = mentioned.all(Mention.Moment.class).stream()
                .filter(moment -> moment.time().isPresent())
                .toList();
    }

    /// The features of `moment` as seen from the word `core` that carries a statement of `type`.
    public void of(StatementType type, int core, Mention.Moment moment, Features features) {
        features.clear();
        int mine = text.sentenceOf(core);
        int its = text.sentenceOf(moment.first());
        String t = type.name();
        String form = form(core);
        String kind = moment.kind().word();
        String where = where(core, moment, mine, its);
        features.add("type", t);
        features.add("kind", kind);
        features.add("where", where);
        features.add("form", form);
        features.add("stem", article.reading(core).stem());
        features.add("type+where", t, where);
        features.add("type+kind", t, kind);
        features.add("kind+where", kind, where);
        features.add("form+where", form, where);
        features.add("form+type+where", form + t, where);
        features.add("stem+where", article.reading(core).stem(), where);
        age(moment, t, where, features);
        if (mine == its) {
            inSentence(core, moment, t, form, kind, features);
        } else {
            elsewhere(core, mine, its, t, kind, features);
        }
        verbOfTime(core, moment, where, features);
        rank(core, moment, mine, its, where, t, features);
    }

    private String form(int core) {
        return article.reading(core).part().name()
                + article.reading(core)
                        .shape()
                        .filter(shape -> shape.part() == PartOfSpeech.VERB)
                        .map(Shape::tense)
                        .map(Enum::name)
                        .orElse("");
    }

    private static String where(int core, Mention.Moment moment, int mine, int its) {
        if (mine == its) {
            int distance = moment.first() > core ? moment.first() - core : core - moment.end() + 1;
            return (moment.first() > core ? "after" : "before") + bucket(distance);
        }
        int back = mine - its;
        return back < 0 ? "next" : "back" + (back > 4 ? "lead" : back);
    }

    private static int bucket(int distance) {
        int i = 0;
        while (i < STEPS.length && distance > STEPS[i]) {
            i++;
        }
        return i;
    }

    /// How long before the article the time lies, and how exact it is.
    private void age(Mention.Moment moment, String type, String where, Features features) {
        Optional<Edtf.Date> from = moment.time().flatMap(Edtf::from);
        String precision = from.map(
                        date -> date.day().isPresent() ? "day" : date.month().isPresent() ? "month" : "year")
                .orElse("open");
        boolean interval =
                moment.time().filter(time -> !time.from().equals(time.to())).isPresent();
        String age = text.normalized()
                .article()
                .date()
                .flatMap(
                        today -> from.flatMap(Edtf.Date::firstDay).map(day -> age(ChronoUnit.DAYS.between(day, today))))
                .orElse(NONE);
        String shape = precision + interval;
        features.add("shape", shape);
        features.add("age", age);
        features.add("shape+type", shape, type);
        features.add("age+type", age, type);
        features.add("age+where", age, where);
        features.add("shape+where", shape, where);
    }

    private static String age(long days) {
        if (days <= 3) {
            return days < 0 ? "ahead" : String.valueOf(days);
        }
        return days <= 7 ? "week" : days <= 40 ? "month" : days <= 400 ? "year" : "long";
    }

    private void inSentence(int core, Mention.Moment moment, String type, String form, String kind, Features features) {
        boolean after = moment.first() > core;
        int from = after ? core + 1 : moment.end();
        int to = after ? moment.first() : core;
        String side = after ? "after" : "before";
        int verbs = 0;
        int carriers = 0;
        int signs = 0;
        boolean saying = false;
        boolean relative = false;
        boolean complement = false;
        for (int i = from; i < to; i++) {
            PartOfSpeech part = article.reading(i).part();
            verbs += part == PartOfSpeech.VERB ? 1 : 0;
            carriers += article.entry(i, Entry.Frame.class).isPresent() ? 1 : 0;
            saying |= article.entry(i, Entry.Saying.class).isPresent();
            relative |= part == PartOfSpeech.RELATIVE;
            complement |= part == PartOfSpeech.COMPLEMENTIZER;
            signs += article.word(i).isLetters() ? 0 : 1;
        }
        String between =
                side + Math.min(3, verbs) + (saying ? "s" : "") + (complement ? "c" : "") + (relative ? "r" : "");
        features.add("between", between);
        features.add("between+form", form, between);
        features.add("between+type", type, between);
        features.add("between+kind", kind, between);
        features.add("carriers", side, String.valueOf(Math.min(4, carriers)));
        features.add("carriers+form", side + form, String.valueOf(Math.min(4, carriers)));
        features.add("carriers+type", side + type, String.valueOf(Math.min(4, carriers)));
        features.add("signs", side, String.valueOf(Math.min(3, signs)));
        int clauses = Math.min(3, Math.abs(parsed.clauseOf(core) - parsed.clauseOf(moment.first())));
        String clause = side
                + clauses
                + parsed.clauses().get(parsed.clauseOf(moment.first())).kind();
        features.add("clause", clause);
        features.add("clause+form", form, clause);
        features.add("clause+type", type, clause);
        features.add(
                "core-clause",
                clause,
                parsed.clauses().get(parsed.clauseOf(core)).kind().name());
        Sentence sentence = text.sentence(core);
        features.add("opens", side, String.valueOf(moment.first() - sentence.first() <= 1));
        features.add("closes", side, String.valueOf(sentence.end() - moment.end() <= 1));
        if (to - from <= 4) {
            StringBuilder path = new StringBuilder();
            for (int i = from; i < to; i++) {
                path.append(article.reading(i).part()).append(' ');
            }
            features.add("path", side, path);
            features.add("path+form", side + form, path);
        }
    }

    private void elsewhere(int core, int mine, int its, String type, String kind, Features features) {
        Sentence own = text.sentences().get(mine);
        boolean timed = mentioned.between(own.first(), own.end()).stream()
                .anyMatch(m -> m instanceof Mention.Moment t && t.time().isPresent());
        boolean paragraph = text.sentences().get(its).paragraph() == own.paragraph();
        boolean sameWord = false;
        boolean sameType = false;
        Sentence other = text.sentences().get(its);
        for (int i = other.first(); i < other.end(); i++) {
            sameWord |= article.reading(i).stem().equals(article.reading(core).stem());
            sameType |= article.entry(i, Entry.Frame.class)
                    .filter(frame -> frame.type().name().equals(type))
                    .isPresent();
        }
        String back = String.valueOf(Math.max(-1, Math.min(5, mine - its)));
        features.add("own-time", back, String.valueOf(timed));
        features.add("paragraph", back, String.valueOf(paragraph));
        features.add("same-word", back + timed, String.valueOf(sameWord));
        features.add("same-type", back + timed, String.valueOf(sameType));
        features.add("same-type+type", type + timed, String.valueOf(sameType));
        features.add("lead", String.valueOf(its <= 1), String.valueOf(Math.min(8, mine)));
        features.add("lead+type", type + timed, String.valueOf(its <= 1));
        features.add("elsewhere+kind", kind + back, String.valueOf(timed));
        features.add("title", String.valueOf(mine == 0));
    }

    /// The verb that the time belongs to by place: one of saying dates the saying.
    private void verbOfTime(int core, Mention.Moment moment, String where, Features features) {
        Sentence sentence = text.sentence(moment.first());
        String before = NONE;
        for (int i = moment.first() - 1; i >= sentence.first() && before.equals(NONE); i--) {
            before = carrier(i, core);
        }
        String after = NONE;
        for (int i = moment.end(); i < sentence.end() && after.equals(NONE); i++) {
            after = carrier(i, core);
        }
        features.add("verb-before", before);
        features.add("verb-after", after);
        features.add("verbs", before, after);
        features.add("verb-before+where", before, where);
        features.add("verb-after+where", after, where);
        int previous = moment.first() - 1;
        String preposition =
                previous >= sentence.first() && article.reading(previous).part() == PartOfSpeech.PREPOSITION
                        ? article.reading(previous).stem()
                        : NONE;
        features.add("preposition", preposition, where);
    }

    private String carrier(int i, int core) {
        if (i == core) {
            return "mine";
        }
        if (article.entry(i, Entry.Saying.class).isPresent()) {
            return "saying";
        }
        Optional<Entry.Frame> frame = article.entry(i, Entry.Frame.class);
        if (frame.isPresent()) {
            return frame.get().type().name();
        }
        return article.reading(i).part() == PartOfSpeech.VERB ? "verb" : NONE;
    }

    /// How many times stand nearer.
    private void rank(
            int core, Mention.Moment moment, int mine, int its, String where, String type, Features features) {
        int distance = Math.abs(moment.first() - core);
        int nearer = 0;
        int there = 0;
        for (Mention.Moment other : moments) {
            nearer += Math.abs(other.first() - core) < distance ? 1 : 0;
            there += text.sentenceOf(other.first()) == its && !other.equals(moment) ? 1 : 0;
        }
        String rank = String.valueOf(Math.min(4, nearer));
        String same = mine == its ? "here" : "there";
        features.add("rank", same, rank);
        features.add("rank+where", where, rank);
        features.add("rank+type", type + same, rank);
        features.add("others", same, String.valueOf(Math.min(3, there)));
        features.add("only", same, String.valueOf(moments.size() == 1));
    }
}
