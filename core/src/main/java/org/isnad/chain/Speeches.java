package org.isnad.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Network;
import org.isnad.mention.Mentioned;
import org.isnad.token.Sentence;
import org.isnad.token.Tokenized;

/// All that is said by somebody in one article.
public final class Speeches {
    /// A speech that a word may belong to.
    ///
    /// @param back how many sentences before the word's own it stands; 0 for the same
    public record Candidate(Speech speech, int back) {}

    /// A speaker is heard at most this many sentences on.
    private static final int MOST_BACK = 3;

    private final Tokenized text;
    private final List<List<Speech>> bySentence = new ArrayList<>();

    private Speeches(Mentioned mentioned, Network speakers) {
        text = mentioned.parsed().analyzed().tokenized();
        SpeechFinder finder = new SpeechFinder(mentioned, speakers);
        for (Sentence sentence : text.sentences()) {
            bySentence.add(finder.in(sentence));
        }
    }

    /// The speeches of an article.
    ///
    /// @param speakers the model of {@link Speakers}; one that knows nothing leaves it to the entries who speaks
    public static Speeches of(Mentioned mentioned, Network speakers) {
        return new Speeches(mentioned, speakers);
    }

    /// The speeches that a word may belong to: those of its sentence, and the last one before.
    public List<Candidate> candidates(int word) {
        int sentence = text.sentenceOf(word);
        List<Candidate> all = new ArrayList<>();
        for (Speech speech : bySentence.get(sentence)) {
            if (word < speech.hit().first() || word >= speech.hit().end()) {
                all.add(new Candidate(speech, 0));
            }
        }
        last(sentence).ifPresent(all::add);
        return all;
    }

    private Optional<Candidate> last(int sentence) {
        for (int back = 1; back <= MOST_BACK && back <= sentence; back++) {
            List<Speech> before = bySentence.get(sentence - back);
            if (!before.isEmpty()) {
                return Optional.of(new Candidate(before.getLast(), back));
            }
        }
        return Optional.empty();
    }
}
