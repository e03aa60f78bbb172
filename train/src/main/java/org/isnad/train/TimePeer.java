package org.isnad.train;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.isnad.text.Article;
import org.isnad.text.Span;

/// Someone else's reader of times, which ours is compared with. Found by `ServiceLoader`, so that what it needs stays
/// out
/// of an ordinary build.
interface TimePeer {
    /// Words that name a time.
    ///
    /// @param value as EDTF; empty where the peer gives none
    record Timed(Span span, Optional<String> value) {}

    /// What loads the peer that this build was made with, if with one.
    static Optional<ServiceLoader.Provider<TimePeer>> find() {
        return ServiceLoader.load(TimePeer.class).stream().findFirst();
    }

    /// Name and version.
    String name();

    /// The times of an article.
    List<Timed> read(Article article);
}
