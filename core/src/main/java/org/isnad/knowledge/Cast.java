package org.isnad.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.chain.CodedArticle;

/// Says who is meant by each name of the articles.
final class Cast implements Roll {
    private final Recogniser recogniser;
    private final Casting casting;
    private final Map<String, String> origins;
    private final ShortNames shorts = new ShortNames();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> wholes;
    private final Map<String, String> ids = new HashMap<>();

    /// @param articles in the order of the articles
    /// @param origins the id of the origin of each article, by its SHA-256
    Cast(List<CodedArticle> articles, WhosWho known, Decisions decisions, Map<String, String> origins) {
        this.origins = origins;
        recogniser = new Recogniser(known, decisions);
        casting = new Casting(recogniser, this);
        articles.forEach(this::gather);
        wholes = new Merges(decisions, this::decided).wholes();
    }

    private void gather(CodedArticle article) {
        Outlook outlook = Outlook.of(article);
        Sighting.in(article)
                .forEach(who -> recogniser.node(outlook, who.name(), who.id()).ifPresent(node -> {
                    names.merge(node, who.name().text(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
                    shorts.add(article, who.name().text(), node);
                }));
    }

    /// The node of an id or a name that a person gave.
    private String decided(String idOrName) {
        String lexicon = Recogniser.lexicon(idOrName);
        if (names.containsKey(lexicon)) {
            return lexicon;
        }
        return names.keySet().stream()
                .filter(node -> ActorIds.isOf(idOrName, node))
                .min(String::compareTo)
                .orElseGet(() -> recogniser.node(idOrName, Optional.empty()));
    }

    /// The statements of an article with who is meant.
    List<Said> said(CodedArticle article) {
        return casting.said(article);
    }

    @Override
    public String id(CodedArticle article, String name, String node) {
        return id(shorts.whole(article, name, node));
    }

    @Override
    public String origin(CodedArticle article) {
        return origins.getOrDefault(article.sha256(), article.sha256());
    }

    private String id(String node) {
        return ids.computeIfAbsent(
                wholes.getOrDefault(node, node), whole -> ActorIds.of(whole, names.getOrDefault(whole, whole)));
    }
}
