package org.isnad.chain;

import java.util.Optional;
import org.isnad.lexicon.Channel;
import org.isnad.lexicon.Stance;
import org.isnad.text.Words;

/// One speaker in the chain through which a statement came.
///
/// @param name the speaker's words in the article
/// @param verb the word of saying; empty where the article has none (a credited agency)
/// @param stance what the speaker does with the content
/// @param channel the way in which it was said, if the article tells
/// @param actor the speaker's id in the lexicon, if known there
/// @param rule the rule that linked the speaker to the statement, and its version
public record Link(
        Words name,
        Optional<Words> verb,
        Stance stance,
        Optional<Channel> channel,
        Optional<String> actor,
        String rule) {}
