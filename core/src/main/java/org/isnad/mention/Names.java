package org.isnad.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.isnad.lexicon.ActorKind;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.morph.Analyzed;
import org.isnad.morph.PartOfSpeech;
import org.isnad.morph.Reading;
import org.isnad.token.Sentence;
import org.isnad.token.Word;

/// Marks names in a sentence that is given as words: PER, ORG and LOC, by lexicon and model together.
/// Immutable; share it between threads.
public final class Names {
    private static final String UNKNOWN = "-";

    private final NameIndex index;
    private final NameTagger tagger;

    Names(Lexicon lexicon, NameIndex index) {
        this.index = index;
        this.tagger = NameTagger.using(lexicon);
    }

    /// The names that `lexicon` and its model know.
    public static Names using(Lexicon lexicon) {
        return new Names(lexicon, new NameIndex(lexicon));
    }

    /// The labels of the words of sentences that follow one another: `B-PER`, `I-PER`, `B-ORG` … or `O`.
    public List<List<String>> labels(List<NameTagger.Line> sentences) {
        return tagger.labels(sentences);
    }

    /// A sentence with what the lexicon knows of its words.
    public NameTagger.Line line(List<Word> words, List<Reading> readings) {
        return new NameTagger.Line(words, readings, known(words, readings));
    }

    /// A sentence of an article with what the lexicon knows of its words.
    NameTagger.Line line(Analyzed article, Sentence sentence, KnownNames names) {
        List<Reading> readings = article.readings().subList(sentence.first(), sentence.end());
        return new NameTagger.Line(
                article.tokenized().words().subList(sentence.first(), sentence.end()),
                readings,
                known(readings, i -> names.at(sentence.first() + i).map(name -> name.from(sentence.first()))));
    }

    /// For each word the kind of name that the lexicon has for it (`PER`, `ORG`, `GRP`, `LOC`), or `-`.
    public List<String> known(List<Word> words, List<Reading> readings) {
        if (words.isEmpty()) {
            return List.of();
        }
        Sentence whole = new Sentence(
                0, words.size(), 0, words.getFirst().span().to(words.getFirst().span()), false);
        return known(readings, i -> index.longest(words, whole, i));
    }

    private static List<String> known(List<Reading> readings, IntFunction<Optional<NameIndex.Found>> names) {
        List<String> known = new ArrayList<>(Collections.nCopies(readings.size(), UNKNOWN));
        int i = 0;
        while (i < readings.size()) {
            Optional<NameIndex.Found> name = names.apply(i).filter(found -> isPlausible(found, readings));
            if (name.isPresent()) {
                String kind = kind(name.get().names());
                for (int k = i; k < name.get().end(); k++) {
                    known.set(k, (k == i ? "B-" : "I-") + kind);
                }
            }
            i = name.map(NameIndex.Found::end).orElse(i + 1);
        }
        return known;
    }

    /// A name of one word that the tagger of parts of speech takes for a verb is one only behind ال, a preposition
    /// or a noun of places, or where the lexicon knows no such verb.
    static boolean isPlausible(NameIndex.Found name, List<Reading> readings) {
        if (isBareWord(name, readings)) {
            return false;
        }
        Reading reading = readings.get(name.first());
        if (name.end() > name.first() + 1
                || reading.part() != PartOfSpeech.VERB
                || reading.cut().article()) {
            return true;
        }
        boolean governed = name.first() > 0
                && (readings.get(name.first() - 1).part() == PartOfSpeech.PREPOSITION
                        || isSite(readings.get(name.first() - 1)));
        return governed
                || reading.senses().stream().noneMatch(sense -> sense.shape().part() == PartOfSpeech.VERB);
    }

    /// Whether the name is an everyday word too and no word before it says that a place is meant: مدينة الباب.
    static boolean isBareWord(NameIndex.Found name, List<Reading> readings) {
        return name.isShy() && (name.start() > 0 || name.first() == 0 || !isSite(readings.get(name.first() - 1)));
    }

    private static boolean isSite(Reading reading) {
        return !reading.cut().article()
                && reading.senses().stream().anyMatch(sense -> sense.entry() instanceof Entry.Site);
    }

    private static String kind(List<NameIndex.Name> names) {
        NameIndex.Name first = names.getFirst();
        if (first.kind().isEmpty()
                || first.entry() instanceof Entry.State && first.id().indexOf('/') < 0) {
            return "LOC";
        }
        ActorKind kind = first.kind().get();
        return kind == ActorKind.PERSON ? "PER" : kind == ActorKind.ARMED_GROUP ? "GRP" : "ORG";
    }
}
