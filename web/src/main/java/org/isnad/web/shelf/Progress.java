package org.isnad.web.shelf;

import java.util.List;

/// How far the desk is with articles that are added.
///
/// @param state what it does
/// @param done inputs that are done
/// @param total inputs in all
/// @param added articles that are new in the store
/// @param known articles that the store had
/// @param rejected why inputs did not become articles; the first hundred
public record Progress(State state, int done, int total, int added, int known, List<String> rejected) {
    /// What the desk does.
    public enum State {
        /// Nothing.
        IDLE,
        /// Reads the lexicon.
        LOADING,
        /// Reads articles.
        READING,
        /// Brings together what they say.
        GATHERING,
        /// All is done.
        DONE,
        /// It stopped; the last of `rejected` says why.
        FAILED
    }

    private static final int MOST = 100;

    public Progress {
        rejected = List.copyOf(rejected);
    }

    static Progress idle() {
        return new Progress(State.IDLE, 0, 0, 0, 0, List.of());
    }

    Progress in(State other) {
        return new Progress(other, done, total, added, known, rejected);
    }

    Progress of(int all) {
        return new Progress(state, done, all, added, known, rejected);
    }

    Progress kept(boolean isNew) {
        return new Progress(state, done + 1, total, added + (isNew ? 1 : 0), known + (isNew ? 0 : 1), rejected);
    }

    Progress rejected(String sentence) {
        List<String> all = rejected.size() < MOST
                ? java.util.stream.Stream.concat(rejected.stream(), java.util.stream.Stream.of(sentence))
                        .toList()
                : rejected;
        return new Progress(state, done + 1, total, added, known, all);
    }
}
