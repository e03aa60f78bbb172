package org.isnad.intake.page;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The description of an article as linked data, in a script of the page.
///
/// @param article the object that describes it
record JsonLd(JsonNode article) {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    /// The first article described; what is broken is passed over, as browsers do.
    static Optional<JsonLd> find(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .flatMap(script -> parsed(script.data()))
                .flatMap(JsonLd::described)
                .filter(JsonLd::isArticle)
                .map(JsonLd::new)
                .findFirst();
    }

    Optional<String> headline() {
        return text(article.path("headline"));
    }

    Optional<String> published() {
        return text(article.path("datePublished"));
    }

    Optional<String> publisher() {
        JsonNode publisher = article.path("publisher");
        return text(publisher.isArray() ? publisher.path(0).path("name") : publisher.path("name"));
    }

    private static Stream<JsonNode> parsed(String json) {
        try {
            return Stream.of(MAPPER.readTree(json));
        } catch (JacksonException e) {
            return Stream.empty();
        }
    }

    /// The objects of a script: it is one, or an array of them, or has them in its graph.
    private static Stream<JsonNode> described(JsonNode root) {
        Stream<JsonNode> top = root.isArray() ? root.valueStream() : Stream.of(root);
        return top.flatMap(
                each -> Stream.concat(Stream.of(each), each.path("@graph").valueStream()));
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        Stream<JsonNode> types = type.isArray() ? type.valueStream() : Stream.of(type);
        return types.map(each -> each.asString(""))
                .anyMatch(name -> name.endsWith("Article") || name.endsWith("Posting"));
    }

    /// Texts stand here with the escapes of HTML, though they should not.
    private static Optional<String> text(JsonNode node) {
        return Optional.of(Page.plain(node.asString(""))).filter(value -> !value.isBlank());
    }
}
