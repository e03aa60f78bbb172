package org.isnad.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Context;
import org.isnad.chain.Link;
import org.isnad.chain.Name;
import org.isnad.chain.Passage;
import org.isnad.chain.PrivateName;
import org.isnad.chain.Statement;
import org.isnad.lexicon.CountCategory;
import org.isnad.mention.Bounds;
import org.isnad.mention.Location;
import org.isnad.statement.Participant;
import org.isnad.text.Span;
import org.isnad.text.Words;
import tools.jackson.core.JsonGenerator;

/// Writes the fields of a coded article, always in the same order.
final class ArticleWriter {
    private static final int DECIMALS = 4;

    private final JsonGenerator out;

    ArticleWriter(JsonGenerator out) {
        this.out = out;
    }

    void write(CodedArticle article) {
        out.writeStartObject();
        out.writeStringProperty("doc", article.doc());
        out.writeStringProperty("sha256", article.sha256());
        orNull("date", article.date().map(Object::toString));
        orNull("outlet", article.outlet());
        out.writeStringProperty("version", article.version());
        out.writeArrayPropertyStart("statements");
        article.statements().forEach(this::statement);
        out.writeEndArray();
        out.writeArrayPropertyStart("private");
        article.privateNames().forEach(this::privateName);
        out.writeEndArray();
        context(article.context());
        out.writeEndObject();
    }

    /// What the format has beside the statements, as far as there is any.
    private void context(Context context) {
        context.title().ifPresent(title -> out.writeStringProperty("title", title));
        if (!context.credits().isEmpty()) {
            out.writeArrayPropertyStart("credits");
            context.credits().forEach(out::writeString);
            out.writeEndArray();
        }
        if (!context.names().isEmpty()) {
            out.writeArrayPropertyStart("names");
            context.names().forEach(this::name);
            out.writeEndArray();
        }
        if (!context.passages().isEmpty()) {
            out.writeArrayPropertyStart("passages");
            context.passages().forEach(this::passage);
            out.writeEndArray();
        }
    }

    private void name(Name name) {
        out.writeStartObject();
        bounds("", name.span());
        name.kind().ifPresent(kind -> out.writeStringProperty("kind", CodedJson.word(kind)));
        if (name.described()) {
            out.writeBooleanProperty("described", true);
        }
        name.role().ifPresent(role -> out.writeStringProperty("role", role));
        out.writeEndObject();
    }

    private void passage(Passage passage) {
        out.writeStartObject();
        bounds("", passage.span());
        out.writeStringProperty("words", passage.words());
        out.writeStringProperty("runs", passage.runs());
        out.writeEndObject();
    }

    private void privateName(PrivateName person) {
        out.writeStartObject();
        within(person.words());
        out.writeStringProperty("name", person.name());
        out.writeEndObject();
    }

    private void statement(Statement statement) {
        out.writeStartObject();
        out.writeStringProperty("id", statement.id());
        out.writeStringProperty("type", statement.type().name());
        orNull("mode", statement.mode());
        words("trigger", Optional.of(statement.trigger()));
        span("quote", statement.quote());
        participants("agents", statement.agents(), "actor");
        participants("targets", statement.targets(), "actor");
        participants("places", statement.places(), "place");
        orNull("time", statement.time().map(Object::toString));
        words("time_text", statement.timeWords());
        out.writeBooleanProperty("leans_on_date", statement.leansOnDate());
        out.writeBooleanProperty("background", statement.background());
        counts(statement.counts());
        out.writeStringProperty("status", statement.status().word());
        out.writeArrayPropertyStart("sources");
        statement.sources().forEach(this::link);
        out.writeEndArray();
        out.writeStringProperty("rule", statement.rule());
        out.writeNumberProperty("confidence", rounded(statement.confidence()));
        out.writeArrayPropertyStart("evidence");
        statement.evidence().forEach(out::writeString);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void participants(String name, List<Participant> participants, String idName) {
        out.writeArrayPropertyStart(name);
        for (Participant participant : participants) {
            out.writeStartObject();
            within(participant.name());
            participant.id().ifPresent(id -> out.writeStringProperty(idName, id));
            participant.via().ifPresent(via -> span("via", via));
            participant.location().ifPresent(this::location);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /// What follows the path of a place.
    private void location(Location where) {
        orNull("country", where.country());
        orNull("region", where.region());
        orNull("wikidata", where.wikidata());
        orNull("lat", where.latitude());
        orNull("lon", where.longitude());
        out.writeNumberProperty("precision", where.precision().ucdp());
        where.offset().ifPresent(offset -> {
            out.writeObjectPropertyStart("offset");
            out.writeName("km");
            orNull(offset.kilometres());
            orNull("direction", offset.direction());
            out.writeEndObject();
        });
    }

    private void link(Link link) {
        out.writeStartObject();
        out.writeStringProperty("name", link.name().text());
        bounds("", link.name().span());
        orNull("verb", link.verb().map(Words::text));
        link.verb().ifPresent(verb -> bounds("verb_", verb.span()));
        out.writeStringProperty("stance", link.stance().word());
        orNull("channel", link.channel().map(channel -> channel.word()));
        orNull("actor", link.actor());
        out.writeStringProperty("rule", link.rule());
        out.writeEndObject();
    }

    private void counts(Map<CountCategory, Bounds> counts) {
        out.writeObjectPropertyStart("counts");
        for (CountCategory category : CountCategory.values()) {
            Optional.ofNullable(counts.get(category)).ifPresent(bounds -> {
                out.writeArrayPropertyStart(category.word());
                orNull(bounds.low());
                orNull(bounds.high());
                out.writeEndArray();
            });
        }
        out.writeEndObject();
    }

    private void words(String name, Optional<Words> words) {
        out.writeName(name);
        if (words.isEmpty()) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        within(words.get());
        out.writeEndObject();
    }

    private void within(Words words) {
        bounds("", words.span());
        out.writeStringProperty("text", words.text());
    }

    private void span(String name, Span span) {
        out.writeObjectPropertyStart(name);
        bounds("", span);
        out.writeEndObject();
    }

    private void bounds(String prefix, Span span) {
        out.writeNumberProperty(prefix + "start", span.start());
        out.writeNumberProperty(prefix + "end", span.end());
    }

    private void orNull(String name, Optional<String> value) {
        out.writeName(name);
        value.ifPresentOrElse(out::writeString, out::writeNull);
    }

    private void orNull(String name, OptionalDouble number) {
        out.writeName(name);
        number.ifPresentOrElse(out::writeNumber, out::writeNull);
    }

    private void orNull(OptionalInt number) {
        number.ifPresentOrElse(out::writeNumber, out::writeNull);
    }

    /// As a plain number: no exponent, no zeros at the end.
    private static BigDecimal rounded(double confidence) {
        BigDecimal shorter = BigDecimal.valueOf(confidence).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return shorter.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(shorter.stripTrailingZeros().toPlainString());
    }
}
