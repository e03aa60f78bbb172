package org.isnad.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.desk.Terms;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;

/// Understands what somebody looks for: words, all of which must occur; phrases between quotation marks; fields such
/// as `type:ASSAULT`, `status:denied`, `speaker:"…"`, `actor:…`, `place:…`, `from:2015-07`, `to:2016`. Words are found
/// in
/// any inflection and spelling.
public final class QueryReader {
    /// A field if any, then words between quotation marks or one word.
    private static final Pattern PIECE =
            Pattern.compile("(?:(\\p{Alpha}+):)?(?:[\"\u00AB\u201C]([^\"\u00BB\u201D]*)[\"\u00BB\u201D]|(\\S+))");

    private static final int MOST_PHRASES = 64;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]*");

    private final Function<String, Terms> reading;

    private QueryReader(Function<String, Terms> reading) {
        this.reading = reading;
    }

    /// Reads queries for articles that were read so.
    ///
    /// @param reading gives the words of a text: those of the reader that read the articles
    public static QueryReader using(Function<String, Terms> reading) {
        return new QueryReader(reading);
    }

    /// Understands what somebody wrote.
    ///
    /// @throws IllegalArgumentException with a sentence for the user if `written` cannot be understood
    public Query read(String written) {
        List<Query.Clause> clauses = new ArrayList<>();
        Optional<LocalDate> from = Optional.empty();
        Optional<LocalDate> to = Optional.empty();
        Matcher piece = PIECE.matcher(written);
        while (piece.find()) {
            String field = Optional.ofNullable(piece.group(1)).orElse("").toLowerCase(Locale.ROOT);
            String words = Optional.ofNullable(piece.group(2)).orElseGet(() -> piece.group(3));
            switch (field) {
                case "from" -> from = Optional.of(firstDay(words));
                case "to" -> to = Optional.of(lastDay(words));
                default -> clause(field, words, piece.group()).ifPresent(clauses::add);
            }
        }
        if (clauses.isEmpty() && from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException(
                    "nothing is looked for: give a word, a \"phrase\" or a field such as" + " type:ASSAULT");
        }
        return new Query(clauses, from, to);
    }

    private Optional<Query.Clause> clause(String field, String words, String written) {
        return switch (field) {
            case "" -> words("", words, written, false);
            case "speaker" -> words(Tokens.SPEAKER, words, written, true);
            case "actor" -> words(Tokens.ACTOR, words, written, true);
            case "place" -> words(Tokens.PLACE, words, written, true);
            case "type" -> Optional.of(one(Tokens.TYPE, words, written, types()));
            case "status" ->
                Optional.of(one(
                        Tokens.STATUS,
                        words,
                        written,
                        Stream.of(Status.values()).map(Status::word).toList()));
            default ->
                throw new IllegalArgumentException("'" + field + ":' is no field: write type:, status:, speaker:,"
                        + " actor:, place:, from: or to:");
        };
    }

    private static List<String> types() {
        return Stream.of(StatementType.values()).map(StatementType::name).toList();
    }

    private static Query.Clause one(String field, String word, String written, List<String> known) {
        if (known.stream().noneMatch(word::equalsIgnoreCase)) {
            throw new IllegalArgumentException("'" + word + "' is none of " + String.join(", ", known));
        }
        return new Query.Clause(written, List.of(List.of(field + Tokens.clean(word))), true);
    }

    /// Words of the grammar and letters alone are looked for too: what is in the articles is findable.
    private Optional<Query.Clause> words(String field, String words, String written, boolean ofStatements) {
        List<Terms.Term> terms = reading.apply(words).terms();
        List<List<String>> phrases = new ArrayList<>();
        if (terms.size() == 1) {
            Tokens.alternatives(field, terms.getFirst()).forEach(token -> phrases.add(List.of(token)));
        } else if (terms.size() > 1) {
            phrases.addAll(phrases(field, terms));
        }
        if (!field.isEmpty() && ID.matcher(words).matches()) {
            phrases.add(List.of(field + "#" + Tokens.clean(words)));
        }
        return phrases.isEmpty() ? Optional.empty() : Optional.of(new Query.Clause(written, phrases, ofStatements));
    }

    /// A phrase in each of the ways in which its words may have been read.
    private static List<List<String>> phrases(String field, List<Terms.Term> terms) {
        List<List<String>> phrases = List.of(List.of());
        for (Terms.Term term : terms) {
            List<String> ways = Stream.of(term.lemma(), term.stem(), term.whole())
                    .map(way -> field + Tokens.clean(way))
                    .distinct()
                    .toList();
            List<String> allowed = phrases.size() * ways.size() > MOST_PHRASES ? ways.subList(0, 1) : ways;
            phrases = phrases.stream()
                    .flatMap(begun -> allowed.stream()
                            .map(way -> Stream.concat(begun.stream(), Stream.of(way))
                                    .toList()))
                    .toList();
        }
        return phrases;
    }

    private static LocalDate firstDay(String written) {
        return switch (written.length()) {
            case 4 -> day(written + "-01-01", written);
            case 7 -> day(written + "-01", written);
            default -> day(written, written);
        };
    }

    private static LocalDate lastDay(String written) {
        return switch (written.length()) {
            case 4 -> day(written + "-12-31", written);
            case 7 -> YearMonth.from(day(written + "-01", written)).atEndOfMonth();
            default -> day(written, written);
        };
    }

    private static LocalDate day(String day, String written) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + written + "' is no day: write it as 2016-10-25, 2016-10 or 2016", e);
        }
    }
}
