package org.isnad.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.isnad.chain.Link;
import org.isnad.chain.Statement;
import org.isnad.mention.Location;
import org.isnad.statement.Participant;
import org.isnad.text.Span;
import org.isnad.text.Words;

/// The rows of the table of mentions.
final class MentionRow {
    private MentionRow() {}

    /// A row for each agent, target, place and speaker of a statement.
    static List<Map<String, Object>> of(Document article, Statement statement, Cast cast) {
        String reference = article.reference(statement);
        List<Map<String, Object>> rows = new ArrayList<>();
        participants(rows, reference, "agent", statement.agents(), cast);
        participants(rows, reference, "target", statement.targets(), cast);
        participants(rows, reference, "place", statement.places(), cast);
        int position = 0;
        for (Link link : statement.sources()) {
            Map<String, Object> row = row(reference, "speaker", ++position, link.name());
            who(row, cast.of(link));
            row.put("id", link.actor());
            row.put("stance", link.stance().word());
            row.put("verb", link.verb().map(Words::text));
            row.put("channel", link.channel().map(channel -> channel.word()));
            rows.add(row);
        }
        return rows;
    }

    private static void participants(
            List<Map<String, Object>> rows, String reference, String role, List<Participant> all, Cast cast) {
        int position = 0;
        for (Participant one : all) {
            Map<String, Object> row = row(reference, role, ++position, one.name());
            if (role.equals("place")) {
                place(row, one);
            } else {
                who(row, cast.of(one));
            }
            row.put("id", one.id());
            row.put("via_start", one.via().map(Span::start));
            row.put("via_end", one.via().map(Span::end));
            rows.add(row);
        }
    }

    private static Map<String, Object> row(String reference, String role, int position, Words name) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("statement", reference);
        row.put("role", role);
        row.put("position", position);
        row.put("name", name.text());
        row.put("start", name.span().start());
        row.put("end", name.span().end());
        return row;
    }

    private static void who(Map<String, Object> row, Who who) {
        row.put("name", who.name());
        row.put("kind", who.kind().map(kind -> kind.name().toLowerCase(Locale.ROOT)));
        row.put("country", who.country());
    }

    private static void place(Map<String, Object> row, Participant place) {
        Optional<Location> where = place.location();
        row.put("country", where.flatMap(Location::country));
        row.put("latitude", where.map(Location::latitude).orElse(OptionalDouble.empty()));
        row.put("longitude", where.map(Location::longitude).orElse(OptionalDouble.empty()));
        row.put("precision", where.map(one -> one.precision().ucdp()));
    }
}
