package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.ActorKind;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.morph.PartOfSpeech;
import org.isnad.morph.Reading;
import org.isnad.token.Sentence;
import org.isnad.token.Word;

/// Marks names in a sentence that is given as words: PER, ORG and LOC, by lexicon and model together.
/// Immutable; share it between threads.
public final class Names {
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

    /// For each word the kind of name that the lexicon has for it (`PER`, `ORG`, `GRP`, `LOC`), or `-`.
    public List<String> known(List<Word> words, List<Reading> readings) {
        List<String> known = new ArrayList<>();
        if (words.isEmpty()) {
            return known;
        }
        Sentence whole = new Sentence(
                0, words.size(), 0, words.getFirst().span().to(words.getFirst().span()), false);
        for (int i = 0; i < words.size(); i++) {
            known.add("-");
        }
        int i = 0;
        while (i < words.size()) {
            Optional<NameIndex.Found> name = index.longest(words, whole, i);
            if (name.isPresent() && isPlausible(name.get(), readings)) {
                String kind = kind(name.get().names());
                for (int k = i; k < name.get().end(); k++) {
                    known.set(k, (k == i ? "B-" : "I-") + kind);
                }
                i = name.get().end();
            } else {
                i++;
            }
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
