package org.isnad.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Statement;
import org.isnad.text.Words;

/// Says who is meant by each name of the articles.
final class Cast {
    private final Recogniser recogniser;
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
        Outlook outlook = Outlook.of(article);
        return article.statements().stream()
                .map(statement -> said(article, outlook, statement))
                .toList();
    }

    private Said said(CodedArticle article, Outlook outlook, Statement statement) {
        return new Said(
                article,
                statement,
                statement.agents().stream()
                        .map(who -> party(article, outlook, who.name(), who.id()))
                        .toList(),
                statement.targets().stream()
                        .map(who -> party(article, outlook, who.name(), who.id()))
                        .toList(),
                statement.sources().stream()
                        .map(who -> party(article, outlook, who.name(), who.actor()))
                        .toList());
    }

    private Party party(CodedArticle article, Outlook outlook, Words name, Optional<String> id) {
        String actor = recogniser
                .node(outlook, name, id)
                .map(node -> shorts.whole(article, name.text(), node))
                .map(this::id)
                .orElseGet(() -> unnamed(article, name));
        return new Party(actor, name);
    }

    /// Copies of one report mean the same people by the same words.
    private String unnamed(CodedArticle article, Words name) {
        StringBuilder key = new StringBuilder();
        NameKey.words(name.text()).forEach(word -> key.append(NameKey.stem(word)));
        return ActorIds.unnamed(origins.getOrDefault(article.sha256(), article.sha256()), key.toString());
    }

    private String id(String node) {
        return ids.computeIfAbsent(
                wholes.getOrDefault(node, node),
                whole -> Recogniser.lexiconId(whole)
                        .orElseGet(() -> ActorIds.discovered(whole, names.getOrDefault(whole, whole))));
    }
}
