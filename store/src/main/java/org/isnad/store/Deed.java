package org.isnad.store;

import java.util.Locale;

/// What can happen to a store.
public enum Deed {
    /// An article was added.
    ADDED,
    /// An article was coded.
    CODED,
    /// An article was coded by another version; the former coding stays.
    RECODED,
    /// An input did not become an article.
    REJECTED,
    /// Somebody decided something, such as that two actors are one.
    DECIDED,
    /// An account of the desk was made, changed or closed.
    ENROLLED,
    /// A reader decided about a statement.
    REVIEWED,
    /// Somebody kept a search of the desk, or gave it up.
    SAVED,
    /// The store was filled from another one or from a backup.
    COPIED,
    /// Something of the store was handed out.
    EXPORTED,
    /// An article was removed, with its bytes and codings.
    REMOVED,
    /// What the store is searched by was made anew.
    INDEXED,
    /// All was verified and found whole.
    VERIFIED;

    /// The word for people and for the database.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Deed of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
