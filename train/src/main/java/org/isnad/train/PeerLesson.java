package org.isnad.train;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.morph.PartOfSpeech;
import org.isnad.token.Word;

/// Translates a peer's parts of speech into those of a corpus, in the way that is best for the peer: a word that it
/// takes for one thing becomes what the corpus for learning has it for most often where the peer takes it for that;
/// a word that is not seen there becomes what all words so taken are most often.
final class PeerLesson {
    private final Map<String, Map<PartOfSpeech, Integer>> counts = new HashMap<>();
    private final Peer peer;

    /// @param sentences the corpus for learning
    PeerLesson(Peer peer, List<List<MorphologyCorpus.Marked>> sentences) {
        this.peer = peer;
        for (List<MorphologyCorpus.Marked> sentence : sentences) {
            List<MorphologyCorpus.Marked> read =
                    tagged(sentence.stream().map(MorphologyCorpus.Marked::word).toList());
            for (int i = 0; i < read.size(); i++) {
                PartOfSpeech part = sentence.get(i).part();
                count(read.get(i).part().name(), part);
                count(key(read.get(i)), part);
            }
        }
    }

    private List<MorphologyCorpus.Marked> tagged(List<Word> sentence) {
        return MorphologyCorpus.tagged(sentence, peer.read(sentence));
    }

    private static String key(MorphologyCorpus.Marked read) {
        return read.part().name() + " " + read.word().folded();
    }

    private void count(String key, PartOfSpeech part) {
        counts.computeIfAbsent(key, k -> new EnumMap<>(PartOfSpeech.class)).merge(part, 1, Integer::sum);
    }

    /// The words of a sentence as the peer reads them, in the corpus's parts of speech.
    List<MorphologyCorpus.Marked> read(List<Word> sentence) {
        return tagged(sentence).stream()
                .map(read -> new MorphologyCorpus.Marked(read.word(), read.clitics(), part(read)))
                .toList();
    }

    private PartOfSpeech part(MorphologyCorpus.Marked read) {
        Map<PartOfSpeech, Integer> seen =
                counts.getOrDefault(key(read), counts.getOrDefault(read.part().name(), Map.of()));
        return seen.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(read.part());
    }
}
