package org.isnad.knowledge;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.isnad.chain.Passage;
import org.isnad.chain.Statement;
import org.isnad.lexicon.StatementType;
import org.isnad.normalize.Letters;
import org.isnad.statement.Participant;

/// A statement by what it is compared with others.
///
/// @param agents ids of those who have a name, sorted
/// @param targets likewise
/// @param places paths, or folded names of places that the lexicon does not know, sorted
/// @param first the first day on which it can have happened, as days since 1970; {@link #UNKNOWN} if nothing tells
/// @param last the last day
/// @param told whether the article says when; otherwise the days lean on the day of publication
/// @param published the day of publication, {@link #UNKNOWN} if not known
/// @param trigger the word that carries the type, folded
/// @param words prints of the words of its sentence, sorted
/// @param runs prints of runs of its words, sorted
record Trace(
        Said said,
        String[] agents,
        String[] targets,
        String[] places,
        int first,
        int last,
        boolean told,
        int published,
        String trigger,
        char[] words,
        int[] runs) {
    static final int UNKNOWN = Integer.MIN_VALUE;
    private static final int BEFORE = 2;
    private static final String UNNAMED = "unnamed-";

    static Trace of(Said said) {
        Statement statement = said.statement();
        Optional<Days> told =
                statement.time().flatMap(Days::of).filter(days -> days.length().isPresent());
        int published = said.article().date().map(Trace::day).orElse(UNKNOWN);
        boolean leans = told.isEmpty() && !statement.background() && published != UNKNOWN;
        int first = told.flatMap(Days::first).map(Trace::day).orElse(leans ? published - BEFORE : UNKNOWN);
        int last = told.flatMap(Days::last).map(Trace::day).orElse(leans ? published : UNKNOWN);
        Optional<Passage> passage = passage(said);
        return new Trace(
                said,
                ids(said.agents()),
                ids(said.targets()),
                places(statement),
                first,
                last,
                told.isPresent(),
                published,
                NameKey.bare(Letters.folded(statement.trigger().text())),
                passage.map(Trace::words).orElse(new char[0]),
                passage.map(Trace::runs).orElse(new int[0]));
    }

    static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }

    private static String[] ids(List<Party> parties) {
        return parties.stream()
                .map(Party::actor)
                .filter(actor -> !actor.startsWith(UNNAMED))
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

    private static Optional<Passage> passage(Said said) {
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
        return all.isEmpty() || all.get(low).span().start() > start ? Optional.empty() : Optional.of(all.get(low));
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
        StatementType type = said.statement().type();
        return type == StatementType.DEATH ? StatementType.ASSAULT : type;
    }

    boolean isTie() {
        return said.statement().type().isTie();
    }

    boolean isDated() {
        return first != UNKNOWN;
    }
}
