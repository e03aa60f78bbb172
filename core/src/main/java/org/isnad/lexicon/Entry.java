package org.isnad.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// One entry of the lexicon, of one of the kinds that LEXICON.md describes.
public sealed interface Entry {
    /// Kind, id, origin and examples.
    Head head();

    /// The entry's id within its kind.
    default String id() {
        return head().id();
    }

    /// A group, body, agency, outlet, or person in a public role.
    ///
    /// @param names full names; the first is the one to show
    /// @param shorts names that others may share
    /// @param partOf the whole of which it is a branch
    /// @param splitFrom what it left
    record Actor(
            Head head,
            ActorKind kind,
            List<String> names,
            List<String> shorts,
            List<String> latin,
            List<String> countries,
            Optional<String> partOf,
            Optional<String> splitFrom)
            implements Entry {}

    /// A state with everything that speaks for it.
    ///
    /// @param demonyms the first is the masculine singular, the others irregular plurals
    /// @param capitals names of the capital, which stands for the government too
    /// @param point its middle, if known
    record State(
            Head head,
            List<String> names,
            List<String> demonyms,
            List<String> capitals,
            List<String> governments,
            List<String> forces,
            List<String> latin,
            Optional<Point> point)
            implements Entry {}

    /// A point of the globe.
    ///
    /// @param latitude degrees
    /// @param longitude degrees
    record Point(double latitude, double longitude) {}

    /// A noun that makes an actor together with a demonym or a state's name.
    record Office(Head head, String kind, List<String> nouns) implements Entry {}

    /// A noun that points back to an actor named before.
    ///
    /// @param refers the kinds of actor that it may point to
    record Generic(Head head, List<String> nouns, List<ActorKind> refers) implements Entry {}

    /// A word for people who act or suffer without a name.
    ///
    /// @param kind `armed`, `civilian`, `force`, `official`, `protester`, `child`, `worker`
    /// @param counted what a number before the word counts, if the word says so
    /// @param whose who such people are in a count
    record People(Head head, List<String> nouns, String kind, Optional<CountCategory> counted, PeopleClass whose)
            implements Entry {}

    /// A noun for what can be counted and is nobody: دبابة, دولار, غارة.
    record Thing(Head head, Units units) implements Entry {}

    /// Words that carry a statement.
    ///
    /// @param mode PLOVER's mode where the words always give one
    /// @param agents where the agents are found, first choice first; empty for the usual places
    /// @param targets likewise
    /// @param status the status that the words themselves decide
    record Frame(
            Head head,
            StatementType type,
            Optional<String> mode,
            Units units,
            List<Slot> agents,
            List<Slot> targets,
            Optional<Status> status)
            implements Entry {}

    /// Words of saying.
    ///
    /// @param continues whether the speaker before goes on when no new one is named
    record Saying(
            Head head, Stance stance, Units units, List<Slot> speaker, boolean continues, Optional<Channel> channel)
            implements Entry {}

    /// Words for the way in which something was said.
    record Way(Head head, Channel channel, Units units) implements Entry {}

    /// A noun for what a person is.
    ///
    /// @param tie SPEAK, LEAD or PART if it ties the person to an organisation
    /// @param isPublic false for victims, witnesses, relatives, residents, detainees
    /// @param isSource whether such a person is quoted without a name
    record Role(Head head, Units units, Optional<StatementType> tie, boolean isPublic, boolean isSource)
            implements Entry {}

    /// How far a cue reaches.
    enum Scope {
        NEXT,
        CLAUSE,
        SENTENCE
    }

    /// Words that say how a content stands.
    record Cue(Head head, Status status, Scope scope, Units units) implements Entry {}

    /// Arms and means.
    record Weapon(Head head, Optional<String> mode, Units units) implements Entry {}

    /// A word that says what a number counts.
    record Count(Head head, CountCategory category, Units units) implements Entry {}

    /// The calendars of {@link Month}.
    enum Calendar {
        GREGORIAN,
        HIJRI
    }

    /// A month, 1 to 12.
    record Month(Head head, Calendar calendar, int value, List<String> names) implements Entry {}

    /// A weekday, Monday is 1.
    record Weekday(Head head, int value, List<String> names) implements Entry {}

    /// A number word; a vague one stands for a range.
    ///
    /// @param low the least that it can mean
    /// @param high the most, empty for an open end
    record Numeral(Head head, int low, OptionalInt high, List<String> names) implements Entry {}

    /// What a word makes of the number beside it.
    enum Limit {
        ABOVE,
        AT_LEAST,
        BELOW,
        AT_MOST,
        ABOUT
    }

    /// Words that make a number a bound: more than, at least.
    record Bound(Head head, Limit limit, Units units) implements Entry {}

    /// Words that add something to a number of people.
    ///
    /// @param means what they add
    record Remark(Head head, Means means, Units units) implements Entry {
        /// What words add to a number.
        public enum Means {
            /// The number is part of the one before it: بينهم ثلاثة أطفال.
            PART,
            /// The number replaces a lower one: ارتفع إلى.
            RISING,
            /// The number may still change: حتى الآن.
            SO_FAR,
            /// The people are named before their number: عدد القتلى … 30.
            TOTAL,
            /// Some more, without a number: وإصابة آخرين.
            OTHERS,
            /// The attacker is among those counted: بينهم منفذ الهجوم.
            WITH_ATTACKER
        }
    }

    /// A phrase that shifts the day of the article: yesterday, tomorrow.
    ///
    /// @param shift to its first day
    /// @param until to its last day, for what reaches over several: overnight
    record Moment(Head head, java.time.Period shift, Optional<java.time.Period> until, Units units) implements Entry {}

    /// Where a turn leads.
    enum Direction {
        PAST,
        THIS,
        NEXT,
        /// The one before that of which the text spoke last.
        BEFORE,
        /// The one after that of which the text spoke last.
        AFTER
    }

    /// A word that turns a weekday, month or year to the past or the future.
    record Turn(Head head, Direction direction, Units units) implements Entry {}

    /// A unit of time.
    record TimeUnit(Head head, java.time.temporal.ChronoUnit unit, Units units) implements Entry {}

    /// A place in an order: first, twentieth.
    record Ordinal(Head head, int value, List<String> names) implements Entry {}

    /// A season, 21 for spring to 24 for winter.
    record Season(Head head, int value, List<String> names) implements Entry {}

    /// The name of a decade, 0 to 90.
    record Decade(Head head, int value, List<String> names) implements Entry {}

    /// A day that a calendar fixes.
    ///
    /// @param days how many days it lasts
    record Holiday(Head head, Calendar calendar, int month, int day, int days, List<String> names) implements Entry {}

    /// What a word does in an expression of time.
    enum Hinge {
        /// قبل: so long before the article.
        AGO,
        /// بعد: so long after.
        AHEAD,
        SINCE,
        FROM,
        UNTIL,
        TO,
        BETWEEN,
        /// خلال: for as long as, or before so long is over.
        WITHIN,
        /// لمدة: for as long as.
        FOR,
        ABOUT,
        /// أكثر من: a bound, no date.
        BEYOND,
        EACH,
        /// صباح: a part of the day that follows.
        PART,
        /// ليل: a part of the day that two days may share.
        NIGHT,
        /// مطلع: a part of the month or year that follows.
        EDGE,
        THIS,
        /// نفسه: the one of which the text spoke last.
        SAME,
        /// يومي: of the two that follow.
        BOTH,
        /// عدة: no one knows how many.
        SOME,
        /// الموافق: the same day in another calendar follows.
        EQUALS,
        /// هـ: the year before it is of the lunar calendar.
        LUNAR,
        /// م: the year before it is not.
        SOLAR,
        /// مقرر: what follows is to come.
        EXPECTED,
        /// عمره: the years beside it are somebody's age.
        AGE,
        VAGUE,
        FREQUENCY
    }

    /// A word on which expressions of time turn.
    record TimeWord(Head head, Hinge hinge, List<String> names) implements Entry {}

    /// A side of a place.
    enum Side {
        NORTH,
        SOUTH,
        EAST,
        WEST
    }

    /// A noun that stands before the name of a place and belongs to it: مدينة, محافظة.
    ///
    /// @param types the types of the places before whose names it stands; empty for any
    /// @param side which side of the place it means, if it does: شمال, جنوبي
    record Site(Head head, List<String> nouns, List<String> types, Optional<Side> side) implements Entry {}

    /// Words between the name of a place and the name of what contains it: في, التابعة.
    record Within(Head head, Units units) implements Entry {}

    /// A unit of length.
    record Length(Head head, int metres, Units units) implements Entry {}

    /// A place with what contains it.
    ///
    /// @param names names that mean this place, or another one of that name, wherever they stand
    /// @param shy names that are everyday words too
    /// @param type `country`, `province`, `district`, `city`, `town`, `village`, `area` …
    /// @param in the id of the place that contains it, or of the country
    /// @param point where it is, empty if unknown
    /// @param wikidata its id in Wikidata
    record Place(
            Head head,
            List<String> names,
            List<String> shy,
            String type,
            Optional<String> in,
            List<String> latin,
            Optional<Point> point,
            Optional<String> wikidata)
            implements Entry {}

    /// A word of the grammar, matched as it is written.
    ///
    /// @param wordClass `preposition`, `conjunction`, `complementizer`, `relative`, `demonstrative`, `pronoun`,
    /// `particle`
    record Particle(Head head, String wordClass, List<String> forms) implements Entry {}

    /// Where a shortened word stands.
    enum Shortening {
        /// Before a name: د. محمد.
        TITLE,
        /// Among the names of letters that spell an acronym: بي. بي. سي.
        LETTER,
        /// Behind a number: 2005 م.
        UNIT
    }

    /// A word that is written with a full stop which ends no sentence.
    ///
    /// @param forms without the last full stop
    record Abbreviation(Head head, Shortening place, List<String> forms) implements Entry {}

    /// Words that are often misspelt.
    ///
    /// @param meant for each misspelt form what is meant, with a blank where two words are run together
    record Spelling(Head head, Map<String, String> meant) implements Entry {
        public Spelling {
            meant = Map.copyOf(meant);
        }
    }

    /// How far a tail goes.
    enum Reach {
        /// To the end of its line.
        LINE,
        /// To the end of the article.
        REST
    }

    /// Words with which begins what a web page hangs on an article: tags, links, how to write to the author.
    ///
    /// @param phrases each split at blanks
    record Tail(Head head, Reach reach, List<List<String>> phrases) implements Entry {}

    /// Words whose form does not tell their lemma: broken plurals and the like.
    ///
    /// @param lemmas for each form, as it is written, its lemma
    record Lemma(Head head, Map<String, String> lemmas) implements Entry {
        public Lemma {
            lemmas = Map.copyOf(lemmas);
        }
    }
}
