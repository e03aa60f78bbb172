package org.isnad.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Statement;
import org.isnad.knowledge.Party;
import org.isnad.knowledge.Print;
import org.isnad.knowledge.Said;
import org.isnad.store.CodedJson;
import org.isnad.text.Words;

/// A statement on its way over the cluster, alone with what is needed of its article.
///
/// @param ordinal its place in its article
/// @param origin the id of the article's origin
record Placed(int ordinal, String origin, Said said) {
    /// The order of the articles and of their texts.
    static final Comparator<Placed> IN_ORDER = Comparator.comparing(Placed::order);

    private static final String FIELD = "\t";
    private static final String ID = " ";
    private static final int FIELDS = 6;

    /// Greater for a statement that comes later; different for each.
    String order() {
        return Print.of(said.article()).order() + String.format(Locale.ROOT, "\0%09d", ordinal);
    }

    Placed with(Said other) {
        return new Placed(ordinal, origin, other);
    }

    /// One line, as {@link #parse} reads it.
    String line() {
        return String.join(
                FIELD,
                String.valueOf(ordinal),
                origin,
                ids(said.agents()),
                ids(said.targets()),
                ids(said.speakers()),
                CodedJson.write(said.article()));
    }

    private static String ids(List<Party> parties) {
        return parties.stream().map(Party::actor).collect(Collectors.joining(ID));
    }

    static Placed parse(String line) {
        String[] fields = line.split(FIELD, FIELDS);
        CodedArticle article = CodedJson.parse(fields[FIELDS - 1]);
        Statement statement = article.statements().getFirst();
        return new Placed(
                Integer.parseInt(fields[0]),
                fields[1],
                new Said(
                        article,
                        statement,
                        parties(fields[2], statement.agents().stream().map(who -> who.name())),
                        parties(fields[3], statement.targets().stream().map(who -> who.name())),
                        parties(fields[4], statement.sources().stream().map(who -> who.name()))));
    }

    private static List<Party> parties(String ids, Stream<Words> names) {
        Iterator<String> each = Arrays.asList(ids.split(ID)).iterator();
        return names.map(name -> new Party(each.next(), name)).toList();
    }

    /// All of many lines, in their order.
    static List<Placed> parse(Iterable<String> lines) {
        List<Placed> all = new ArrayList<>();
        lines.forEach(line -> all.add(parse(line)));
        return all;
    }
}
