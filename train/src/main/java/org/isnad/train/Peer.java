package org.isnad.train;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.isnad.token.Word;

/// Someone else's analyser of Arabic words, which ours is compared with. Found by `ServiceLoader`, so that what it
/// needs stays out of an ordinary build.
interface Peer {
    /// A piece of a word.
    ///
    /// @param letters its letters, perhaps folded in the peer's own way
    /// @param tag what the peer takes it for: a tag of the Penn Arabic Treebank, in the short form of Bies
    record Segment(String letters, String tag) {}

    /// What loads the peer that this build was made with, if with one.
    static Optional<ServiceLoader.Provider<Peer>> find() {
        return ServiceLoader.load(Peer.class).stream().findFirst();
    }

    /// Name and version.
    String name();

    /// The size of its models in bytes: those that cut and tag.
    long modelSize();

    /// Cuts and tags the words of a sentence.
    List<List<Segment>> read(List<Word> sentence);

    /// Cuts and tags a text as published.
    ///
    /// @return how many pieces it found
    int read(String text);
}
