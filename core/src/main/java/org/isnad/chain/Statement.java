package org.isnad.chain;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.StatementType;
import org.isnad.lexicon.Status;
import org.isnad.mention.Bounds;
import org.isnad.statement.Participant;
import org.isnad.text.Edtf;
import org.isnad.text.Span;
import org.isnad.text.Words;

/// One thing that an article says, with the chain of those who say it.
///
/// @param id `s1`, `s2` … in the order of the text
/// @param type what it is about
/// @param mode PLOVER's mode, where the words give one
/// @param trigger the words that carry the type
/// @param quote the sentence or clause that shows it
/// @param agents who does it
/// @param targets to whom
/// @param places where, most specific first
/// @param time when; empty if the article does not say
/// @param timeWords the words that say when
/// @param leansOnDate whether the time was reckoned from the article's day of publication
/// @param background whether it is an earlier happening that the article recalls
/// @param counts how many, by category
/// @param status how the content stands for the nearest speaker
/// @param sources the chain, nearest speaker first; empty when the article says it in its own voice
/// @param rule the rule or model that made it, with its version
/// @param evidence what the rule found: role, words and reason, for `isnad explain`
/// @param confidence between 0 and 1, for ordering and thresholds only
public record Statement(
        String id,
        StatementType type,
        Optional<String> mode,
        Words trigger,
        Span quote,
        List<Participant> agents,
        List<Participant> targets,
        List<Participant> places,
        Optional<Edtf> time,
        Optional<Words> timeWords,
        boolean leansOnDate,
        boolean background,
        Map<CountCategory, Bounds> counts,
        Status status,
        List<Link> sources,
        String rule,
        List<String> evidence,
        double confidence) {
    public Statement {
        agents = List.copyOf(agents);
        targets = List.copyOf(targets);
        places = List.copyOf(places);
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
        sources = List.copyOf(sources);
        evidence = List.copyOf(evidence);
    }
}
