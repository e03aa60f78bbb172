package org.isnad.web.review;

import java.util.List;
import java.util.Optional;
import org.isnad.chain.Link;
import org.isnad.chain.Statement;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;
import org.isnad.statement.Participant;
import org.isnad.text.Words;
import org.isnad.web.access.Refusal;

/// What a reader makes of a statement; what is absent stays.
///
/// @param type its type
/// @param status how the content stands for its nearest speaker
/// @param agents words of the article
/// @param targets words of the article
/// @param places words of the article
/// @param sources words of the article that name the chain, nearest first
public record Change(
        Optional<String> type,
        Optional<String> status,
        Optional<List<String>> agents,
        Optional<List<String>> targets,
        Optional<List<String>> places,
        Optional<List<String>> sources) {
    /// No change.
    static final Change NONE = new Change(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /// Checks that it can be a change of a statement in that text.
    ///
    /// @throws Refusal if it cannot; the message says why
    public void check(String text) {
        type.ifPresent(word -> known(
                word, List.of(StatementType.values()).stream().map(Enum::name).toList()));
        status.ifPresent(word ->
                known(word, List.of(Status.values()).stream().map(Status::word).toList()));
        for (Optional<List<String>> role : List.of(agents, targets, places, sources)) {
            role.orElse(List.of()).forEach(words -> stands(words, text));
        }
    }

    private static void known(String word, List<String> words) {
        if (!words.contains(word)) {
            throw Refusal.wrong("'" + word + "' is none of " + String.join(", ", words));
        }
    }

    private static void stands(String words, String text) {
        if (words.isBlank() || !text.contains(words)) {
            throw Refusal.wrong("'" + words + "' does not stand in the article: select words of its text");
        }
    }

    String type(Statement statement) {
        return type.orElse(statement.type().name());
    }

    String status(Statement statement) {
        return status.orElse(statement.status().word());
    }

    List<String> agents(Statement statement) {
        return agents.orElseGet(() -> names(statement.agents()));
    }

    List<String> targets(Statement statement) {
        return targets.orElseGet(() -> names(statement.targets()));
    }

    List<String> places(Statement statement) {
        return places.orElseGet(() -> names(statement.places()));
    }

    List<String> sources(Statement statement) {
        return sources.orElseGet(() ->
                statement.sources().stream().map(Link::name).map(Words::text).toList());
    }

    private static List<String> names(List<Participant> participants) {
        return participants.stream().map(Participant::name).map(Words::text).toList();
    }
}
