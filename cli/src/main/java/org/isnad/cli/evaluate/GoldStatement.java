package org.isnad.cli.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.CountCategory;
import org.isnad.lexicon.StatementType;
import org.isnad.mention.Bounds;
import org.isnad.text.Span;

/// A statement as a person read it.
record GoldStatement(
        StatementType type,
        Span trigger,
        Span quote,
        List<String> agents,
        List<String> targets,
        List<String> places,
        Optional<String> time,
        Map<CountCategory, Bounds> counts,
        String status,
        List<String> speakers) {}
