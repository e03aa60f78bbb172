package org.isnad.knowledge;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.chain.CodedArticle;

/// A name in an article whose owner the lexicon does not know, or by whose last word others are known: what other
/// articles have to be asked for.
///
/// @param slot under what the article asks who it is; blank if it need not ask
/// @param node the form in which the name is compared
/// @param name as published
/// @param last the last word of a longer name, by which its owner is known in the news of those days; blank
/// if there is none
/// @param alone whether it is one word, which a longer name may end with
public record Sighted(String slot, String node, String name, String last, boolean alone) implements Serializable {
    private static final String ALONE = " ?";

    /// Before and after so many days a longer name tells who is meant by its last word.
    public static final int DAYS = ShortNames.DAYS;

    static List<Sighted> in(CodedArticle article, Recogniser recogniser) {
        Outlook outlook = Outlook.of(article);
        List<Sighted> all = new ArrayList<>();
        Sighting.in(article)
                .forEach(who -> recogniser
                        .node(outlook, who.name(), who.id())
                        .map(node -> of(article, who.name().text(), node))
                        .filter(sighted -> !sighted.slot.isEmpty() || !sighted.last.isEmpty())
                        .ifPresent(all::add));
        return all.stream().distinct().toList();
    }

    private static Sighted of(CodedArticle article, String name, String node) {
        String slot = slot(article, name, node);
        return new Sighted(slot, node, name, ShortNames.last(article, name).orElse(""), slot.endsWith(ALONE));
    }

    /// Under what an article asks for the owner of a name; blank if the lexicon has told.
    static String slot(CodedArticle article, String name, String node) {
        if (Recogniser.lexiconId(node).isPresent()) {
            return "";
        }
        return ShortNames.isShort(article, name) ? node + ALONE : node;
    }

    /// The lexicon's id that a node is made of, if it is.
    public static Optional<String> lexiconId(String node) {
        return Recogniser.lexiconId(node);
    }
}
