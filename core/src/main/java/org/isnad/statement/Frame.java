package org.isnad.statement;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.StatementType;
import org.isnad.mention.Bounds;
import org.isnad.mention.Mention;
import org.isnad.morph.Hit;
import org.isnad.text.Span;

/// What is said to have happened, before it is known who says so.
///
/// @param type what it is about
/// @param mode PLOVER's mode, where the words give one
/// @param first the index of the first word of the trigger
/// @param end the index after its last word
/// @param core the index of the word that takes the arguments
/// @param quote the sentence that shows it, in the article as published
/// @param agents who does it
/// @param targets to whom
/// @param places where
/// @param moment when
/// @param counts how many
/// @param entry what the lexicon has for the trigger; empty if only the model knows it
/// @param rule the rule or model that made it, with its version
/// @param evidence what the rule found, role by role
/// @param confidence between 0 and 1
public record Frame(
        StatementType type,
        Optional<String> mode,
        int first,
        int end,
        int core,
        Span quote,
        List<Participant> agents,
        List<Participant> targets,
        List<Participant> places,
        Optional<Mention.Moment> moment,
        Map<CountCategory, Bounds> counts,
        Optional<Hit> entry,
        String rule,
        List<String> evidence,
        double confidence) {
    public Frame {
        agents = List.copyOf(agents);
        targets = List.copyOf(targets);
        places = List.copyOf(places);
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
        evidence = List.copyOf(evidence);
    }
}
