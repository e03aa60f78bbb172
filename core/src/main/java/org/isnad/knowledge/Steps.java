package org.isnad.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.BiConsumer;
import org.isnad.chain.CodedArticle;
import org.isnad.lexicon.StatementType;

/// The steps by which {@link Knowledge} brings articles together, one by one, for those who hold more
/// articles than one machine does. Each step needs only what shares a key: whoever hands it all that does
/// gets what `Knowledge` has.
///
/// | step | needs together |
/// |---|---|
/// | {@link WordCounts}, {@link Print} | nothing; the articles with a run of words |
/// | {@link #sighted}, {@link #said} | the names of one node; an article with its owners |
/// | {@link #happenings} | the statements of one {@link #kind} |
/// | {@link #same}, {@link #joined} | the statements of a happening; all pairs |
/// | {@link #event}, {@link #contradictions} | the statements of a happening |
/// | {@link #accusations} | the accusations and denials of an article |
/// | {@link #tie} | the statements with one {@link #tieKey}, and those with its {@link #endKeys} |
/// | {@link #actor} | what is {@link #seen} of an actor, and {@link #candidates} by its names |
///
/// Immutable; share it between threads.
public final class Steps {
    private final WhosWho known;

    /// @param known those whom the lexicon knows
    public Steps(WhosWho known) {
        this.known = known;
    }

    /// The names in an article whose owners are to be found out.
    public List<Sighted> sighted(CodedArticle article) {
        return Sighted.in(article, new Recogniser(known, Decisions.NONE));
    }

    /// The id of the owner of a node: that of the lexicon, or one made of the least of its names.
    public static String owner(String node, String name) {
        return ActorIds.of(node, name);
    }

    /// The statements of an article with who is meant.
    ///
    /// @param owners the ids of actors, for each slot of {@link #sighted}
    /// @param origin the id of the article's origin
    public List<Said> said(CodedArticle article, Map<String, String> owners, String origin) {
        Recogniser recogniser = new Recogniser(known, Decisions.NONE);
        return new Casting(recogniser, new Roll() {
                    @Override
                    public String id(CodedArticle in, String name, String node) {
                        return owners.getOrDefault(Sighted.slot(in, name, node), ActorIds.of(node, name));
                    }

                    @Override
                    public String origin(CodedArticle of) {
                        return origin;
                    }
                })
                .said(article);
    }

    /// The statement with no more of its article than the steps behind this one need.
    public static Said alone(Said said) {
        return Trace.alone(said);
    }

    /// Whether an id is that of somebody who is described and not named.
    public static boolean isUnnamed(String actor) {
        return ActorIds.isUnnamed(actor);
    }

    /// What statements share that can be about one happening.
    public static StatementType kind(Said said) {
        return Trace.kind(said);
    }

    /// The statements of each happening.
    ///
    /// @param said all of one kind, in the order of the articles and of their texts
    /// @param words of all articles
    public List<List<Said>> happenings(List<Said> said, WordCounts words) {
        return Happenings.groups(said, words, known).stream()
                .map(group -> group.stream().map(said::get).toList())
                .toList();
    }

    /// Tells the ids of two who are described and not named, and are the same by what one happening tells.
    public static void same(List<Said> happening, BiConsumer<String, String> found) {
        Unnamed.pairs(happening, found);
    }

    /// For each id that another one stands for, which: the least of all that are joined.
    ///
    /// @param pairs ids that are one
    public static Map<String, String> joined(Iterable<Map.Entry<String, String>> pairs) {
        Joined joined = new Joined();
        pairs.forEach(pair -> joined.join(pair.getKey(), pair.getValue()));
        return joined.wholes();
    }

    /// The statement with ids in the place of those for which they stand.
    public static Said with(Said said, Map<String, String> wholes) {
        return Unnamed.in(said, id -> wholes.getOrDefault(id, id));
    }

    /// The event that statements are about.
    ///
    /// @param reports in the order of the articles
    /// @param origins the id of the origin of each article, by its SHA-256
    public Event event(List<Said> reports, Map<String, String> origins) {
        return new EventMaker(known, origins).of(reports);
    }

    /// What is said against each other in one event.
    public static List<Contradiction> contradictions(Event event) {
        return new ContradictionSearch(List.of(event)).all();
    }

    /// Whether a statement is an accusation, or denies one in general.
    public static boolean isAccusation(Said said) {
        return Accusations.isSide(said);
    }

    /// Denials in general beside the accusations that they answer.
    ///
    /// @param reports the accusations and denials of an article, in the order of the events
    public static List<Contradiction> accusations(List<Report> reports) {
        return ContradictionSearch.ofAccusations(reports);
    }

    /// What statements share that tell of one tie; empty for one that tells of none.
    public Optional<String> tieKey(Said said) {
        return ties(new Ends()).isTie(said) ? Optional.of(TieSearch.key(said).toString()) : Optional.empty();
    }

    /// The keys under which the end of a tie is told, of which a statement tells.
    public List<String> endKeys(Said tie) {
        return ties(new Ends()).ends(tie);
    }

    /// Whether an event is a death.
    public static boolean isDeath(Event event) {
        return Ends.isDeath(event);
    }

    /// The keys of what a statement tells to have ended.
    ///
    /// @param death whether its event is a death
    public static List<String> toldKeys(Said said, boolean death) {
        return Ends.keys(said, death);
    }

    /// A tie.
    ///
    /// @param said the statements that tell of it, in the order of the articles
    /// @param told those that share a key of its end, with whether their event is a death, in the order of the
    /// events
    public Tie tie(List<Said> said, Collection<Map.Entry<Said, Boolean>> told) {
        Ends ends = new Ends();
        told.forEach(one -> ends.add(one.getKey(), one.getValue()));
        return ties(ends).tie(said);
    }

    private TieSearch ties(Ends ends) {
        return new TieSearch(new EventMaker(known, Map.of()), ends, known);
    }

    /// Whom a statement names.
    public static List<Seen> seen(Said said) {
        return Seen.in(said, Outlook.of(said.article()));
    }

    /// The keys under which a name is compared with those of other actors. What a lesser one tells goes first.
    public static List<String> candidateKeys(String name) {
        return Candidates.keys(name);
    }

    /// Whether so many actors share a key that it tells nothing.
    public static boolean isCommon(int actors) {
        return Candidates.isCommon(actors);
    }

    /// For each actor those who may be the same by a key, those whom it tells first before the others.
    ///
    /// @param owners the names that have the key, by the ids of the actors
    public static Map<String, List<Actor.Candidate>> candidates(
            String key, SortedMap<String, SortedSet<String>> owners) {
        return Candidates.pairs(key, owners);
    }

    /// The actor of whom this is seen; nothing of a person without a public role.
    ///
    /// @param seen all of one actor, in the order of the articles
    /// @param candidates one for each other actor, in the order of their ids
    public Optional<Actor> actor(Iterable<Seen> seen, Collection<Actor.Candidate> candidates) {
        ActorList list = new ActorList(known);
        seen.forEach(list::add);
        return list.actors(id -> Candidates.some(candidates)).stream().findFirst();
    }
}
