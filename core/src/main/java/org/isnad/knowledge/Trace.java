package org.isnad.knowledge;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.chain.CodedArticle;
import org.isnad.chain.Context;
import org.isnad.chain.Passage;
import org.isnad.chain.Statement;
import org.isnad.lexicon.StatementType;
import org.isnad.normalize.Letters;
import org.isnad.statement.Participant;
import org.isnad.text.Span;

/// A statement by what it is compared with others.
final class Trace {
    /// A day that nothing tells.
    static final int UNKNOWN = Integer.MIN_VALUE;
    private static final int BEFORE = 2;
    private static final int PERIOD = 7;

    private final Said said;
    private final String[] agents;
    private final String[] targets;
    private final String[] described;
    private final String[] places;
    private final int first;
    private final int last;
    private final boolean told;
    private final int published;
    private final String trigger;
    private final Optional<String> dead;
    private final char[] words;
    private final int[] runs;

    private Trace(Said said, WhosWho known) {
        Statement statement = said.statement();
        Optional<Days> time =
                statement.time().flatMap(Days::of).filter(days -> days.length().isPresent());
        published = said.article().date().map(Trace::day).orElse(UNKNOWN);
        boolean leans = time.isEmpty() && !statement.background() && published != UNKNOWN;
        first = time.flatMap(Days::first).map(Trace::day).orElse(leans ? published - BEFORE : UNKNOWN);
        last = time.flatMap(Days::last).map(Trace::day).orElse(leans ? published : UNKNOWN);
        Optional<Passage> passage = passage(said);
        this.said = said;
        agents = ids(said.agents());
        targets = ids(said.targets());
        described = described(said);
        places = places(statement);
        this.told = time.isPresent();
        trigger = NameKey.bare(Letters.folded(statement.trigger().text()));
        dead = dead(said, trigger, known);
        words = passage.map(Trace::words).orElse(new char[0]);
        runs = passage.map(Trace::runs).orElse(new int[0]);
    }

    static Trace of(Said said, WhosWho known) {
        return new Trace(said, known);
    }

    /// The one person by name of whose death it tells.
    private static Optional<String> dead(Said said, String trigger, WhosWho known) {
        boolean deadly = said.statement().type() == StatementType.DEATH
                || said.statement().type() == StatementType.ASSAULT && known.isDeadly(trigger);
        return !deadly || said.targets().size() != 1
                ? Optional.empty()
                : said.targets().stream()
                        .filter(party -> !ActorIds.isUnnamed(party.actor()))
                        .filter(party -> known.isPerson(
                                party.actor(), NameKey.words(party.name().text())))
                        .map(Party::actor)
                        .findFirst();
    }

    Said said() {
        return said;
    }

    /// Ids of those who have a name, sorted.
    String[] agents() {
        return agents;
    }

    /// Likewise.
    String[] targets() {
        return targets;
    }

    /// The words, without endings, by which the nameless are told of who act or suffer, sorted.
    String[] described() {
        return described;
    }

    private static String[] described(Said said) {
        return Targets.words(Stream.concat(said.agents().stream(), said.targets().stream()))
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    /// Paths, or folded names of places that the lexicon does not know, sorted.
    String[] places() {
        return places;
    }

    /// The first day on which it can have happened, as days since 1970; {@link #UNKNOWN} if nothing tells.
    int first() {
        return first;
    }

    /// The last day.
    int last() {
        return last;
    }

    /// Whether the article says when; otherwise the days lean on the day of publication.
    boolean told() {
        return told;
    }

    /// The day of publication, {@link #UNKNOWN} if not known.
    int published() {
        return published;
    }

    /// The word that carries the type, folded.
    String trigger() {
        return trigger;
    }

    /// The id of the one person of whose death it tells.
    Optional<String> dead() {
        return dead;
    }

    /// Prints of the words of its sentence, sorted.
    char[] words() {
        return words;
    }

    /// Prints of runs of its words, sorted.
    int[] runs() {
        return runs;
    }

    static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }

    private static String[] ids(List<Party> parties) {
        return parties.stream()
                .map(Party::actor)
                .filter(actor -> !ActorIds.isUnnamed(actor))
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    static String place(Participant place) {
        return place.id().orElseGet(() -> NameKey.of(place.name().text()));
    }

    private static String[] places(Statement statement) {
        TreeSet<String> all = new TreeSet<>();
        statement.places().forEach(place -> all.add(place(place)));
        return all.toArray(String[]::new);
    }

    /// A statement with no more of its article than takes part in comparing it with others.
    static Said alone(Said said) {
        Set<Span> spans = Stream.of(said.agents(), said.targets(), said.speakers())
                .flatMap(List::stream)
                .map(party -> party.name().span())
                .collect(Collectors.toUnmodifiableSet());
        CodedArticle article = said.article();
        Context context = new Context(
                Optional.empty(),
                List.of(),
                nearest(said).stream().toList(),
                article.context().names().stream()
                        .filter(name -> spans.contains(name.span()))
                        .toList());
        return new Said(
                new CodedArticle(
                        article.doc(),
                        article.sha256(),
                        article.date(),
                        article.outlet(),
                        List.of(said.statement()),
                        List.of(),
                        article.version(),
                        context),
                said.statement(),
                said.agents(),
                said.targets(),
                said.speakers());
    }

    private static Optional<Passage> passage(Said said) {
        int start = said.statement().trigger().span().start();
        return nearest(said).filter(passage -> passage.span().start() <= start);
    }

    /// The first passage that ends behind the word that carries the type, or the last one.
    private static Optional<Passage> nearest(Said said) {
        int start = said.statement().trigger().span().start();
        List<Passage> all = said.article().context().passages();
        int low = 0;
        int high = all.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().end() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(low));
    }

    static char[] words(Passage passage) {
        char[] words = new char[passage.words().length() / Passage.WORD];
        for (int i = 0; i < words.length; i++) {
            words[i] = (char) Integer.parseInt(passage.words(), i * Passage.WORD, (i + 1) * Passage.WORD, 16);
        }
        Arrays.sort(words);
        return words;
    }

    static int[] runs(Passage passage) {
        int[] runs = new int[passage.runs().length() / Passage.RUN];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = Integer.parseUnsignedInt(passage.runs(), i * Passage.RUN, (i + 1) * Passage.RUN, 16);
        }
        Arrays.sort(runs);
        return runs;
    }

    /// Types that can tell of one happening have one kind.
    StatementType kind() {
        return kind(said);
    }

    static StatementType kind(Said said) {
        StatementType type = said.statement().type();
        return type == StatementType.DEATH ? StatementType.ASSAULT : type;
    }

    boolean isTie() {
        return said.statement().type().isTie();
    }

    /// Whether it tells of weeks or years together.
    boolean isPeriod() {
        return told && last - first > PERIOD && !isTie();
    }

    boolean isDated() {
        return first != UNKNOWN;
    }
}
