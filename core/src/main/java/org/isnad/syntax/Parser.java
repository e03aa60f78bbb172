package org.isnad.syntax;

import java.util.ArrayList;
import java.util.List;
import org.isnad.morph.Analyzed;
import org.isnad.morph.PartOfSpeech;
import org.isnad.morph.Reading;
import org.isnad.token.Sentence;
import org.isnad.token.Word;

/// Finds noun phrases and clauses by the parts of speech. Immutable; share it between threads.
public final class Parser {
    private static final int LONGEST_PHRASE = 9;
    private static final int LONGEST_QUOTED_NAME = 4;

    private Parser() {}

    /// The one there is: what it knows of words comes from the room before.
    public static Parser standard() {
        return new Parser();
    }

    /// The article with its phrases and clauses.
    public Parsed in(Analyzed article) {
        List<Phrase> phrases = new ArrayList<>();
        List<Clause> clauses = new ArrayList<>();
        for (Sentence sentence : article.tokenized().sentences()) {
            if (sentence.tail()) {
                clauses.add(new Clause(sentence.first(), sentence.end(), Clause.Kind.MAIN, -1, -1));
            } else {
                phrases(article, sentence, phrases);
                clauses(article, sentence, clauses);
            }
        }
        return new Parsed(article, phrases, clauses);
    }

    private static void phrases(Analyzed article, Sentence sentence, List<Phrase> phrases) {
        int i = sentence.first();
        while (i < sentence.end()) {
            if (!article.reading(i).part().isNominal()
                    || article.word(i).kind() == Word.Kind.NUMBER && !nominalAt(article, i + 1, sentence)) {
                i++;
                continue;
            }
            int end = end(article, i, sentence);
            phrases.add(new Phrase(i, end, governor(article, i, sentence), coordinated(article, i, phrases)));
            i = end;
        }
    }

    private static boolean nominalAt(Analyzed article, int i, Sentence sentence) {
        return i < sentence.end() && article.reading(i).part().isNominal();
    }

    private static int end(Analyzed article, int first, Sentence sentence) {
        int at = first + 1;
        while (at < sentence.end() && at - first < LONGEST_PHRASE) {
            Reading before = article.reading(at - 1);
            if (before.cut().hasPronoun() && !article.reading(at).part().equals(PartOfSpeech.ADJECTIVE)) {
                break;
            }
            Reading reading = article.reading(at);
            boolean joined = reading.cut().conjunction() == 0 && reading.cut().preposition() == 0;
            if (beginsAnother(before, reading)) {
                break;
            }
            if (reading.part().isNominal() && joined) {
                at++;
            } else if (opensQuotedName(article, at, sentence)) {
                at = closing(article, at, sentence) + 1;
            } else {
                break;
            }
        }
        return at;
    }

    /// Behind a definite word only definite words and names go on: in الجماعة مسؤولية a new phrase begins.
    private static boolean beginsAnother(Reading before, Reading reading) {
        return before.cut().article()
                && reading.part() == PartOfSpeech.NOUN
                && !reading.cut().article();
    }

    /// A name in quotation marks goes on with the phrase: جماعة "عسكر جنقوي".
    private static boolean opensQuotedName(Analyzed article, int at, Sentence sentence) {
        return isQuote(article.word(at)) && closing(article, at, sentence) > at + 1;
    }

    private static int closing(Analyzed article, int open, Sentence sentence) {
        for (int i = open + 1; i < sentence.end() && i <= open + LONGEST_QUOTED_NAME + 1; i++) {
            if (isQuote(article.word(i))) {
                return i;
            }
            boolean nominal = article.reading(i).part().isNominal()
                    && article.reading(i).cut().preposition() == 0;
            if (!nominal) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isQuote(Word word) {
        return word.is('"') || word.is('«') || word.is('»') || word.is('“') || word.is('”');
    }

    private static int governor(Analyzed article, int first, Sentence sentence) {
        if (article.reading(first).cut().preposition() != 0) {
            return first;
        }
        int before = first - 1;
        while (before >= sentence.first() && isQuote(article.word(before))) {
            before--;
        }
        boolean governed = before >= sentence.first() && article.reading(before).part() == PartOfSpeech.PREPOSITION;
        return governed ? before : -1;
    }

    private static boolean coordinated(Analyzed article, int first, List<Phrase> phrases) {
        return article.reading(first).cut().conjunction() != 0
                && !phrases.isEmpty()
                && phrases.getLast().end() == first;
    }

    private static void clauses(Analyzed article, Sentence sentence, List<Clause> clauses) {
        int first = sentence.first();
        Clause.Kind kind = Clause.Kind.MAIN;
        int verb = -1;
        int main = clauses.size();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Clause.Kind opened = opens(article, i, verb);
            if (opened != Clause.Kind.MAIN && i > first) {
                clauses.add(new Clause(first, i, kind, verb, kind == Clause.Kind.MAIN ? -1 : parent(clauses, main)));
                first = i;
                kind = opened;
                verb = -1;
            }
            if (article.reading(i).part() == PartOfSpeech.VERB && verb < 0) {
                verb = i;
            }
        }
        clauses.add(
                new Clause(first, sentence.end(), kind, verb, kind == Clause.Kind.MAIN ? -1 : parent(clauses, main)));
    }

    private static int parent(List<Clause> clauses, int main) {
        return Math.max(main, clauses.size() - 1);
    }

    /// The kind of clause that begins with the word, MAIN if none does.
    private static Clause.Kind opens(Analyzed article, int i, int verb) {
        Reading reading = article.reading(i);
        return switch (reading.part()) {
            case COMPLEMENTIZER -> Clause.Kind.COMPLEMENT;
            case RELATIVE -> Clause.Kind.RELATIVE;
            case CONJUNCTION -> Clause.Kind.ADVERBIAL;
            case VERB -> verb >= 0 || reading.cut().conjunction() != 0 ? Clause.Kind.COORDINATE : Clause.Kind.MAIN;
            default -> Clause.Kind.MAIN;
        };
    }
}
