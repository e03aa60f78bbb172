package org.isnad.knowledge;

import org.isnad.chain.Link;
import org.isnad.normalize.Letters;
import org.isnad.statement.Participant;

/// An actor or place as it is recognised across articles.
///
/// @param key its id in the lexicon; for one that the lexicon does not know, its name with letters folded
/// @param name the words of one article
public record Actor(String key, String name) {
    static Actor of(Participant participant) {
        String name = participant.name().text();
        return new Actor(participant.id().orElseGet(() -> folded(name)), name);
    }

    static Actor of(Link link) {
        String name = link.name().text();
        return new Actor(link.actor().orElseGet(() -> folded(name)), name);
    }

    private static String folded(String name) {
        return Letters.folded(name).strip().replaceAll("\\s+", " ");
    }
}
