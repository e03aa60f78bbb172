package org.isnad.chain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.LinearModel;
import org.isnad.lexicon.Status;
import org.isnad.mention.Mentioned;
import org.isnad.statement.Frame;

/// Says how sure a statement is: how often people code what looks like it. Serves one article.
final class Confidence {
    private final LinearModel model;
    private final ConfidenceFeatures features;
    private final Features vector = new Features();

    /// @param models by name
    Confidence(Mentioned mentioned, Map<String, LinearModel> models) {
        features = new ConfidenceFeatures(mentioned);
        model = Objects.requireNonNull(models.get(features.model()));
    }

    /// Between 0 and 1; without a model what the trigger's own model gives.
    double of(Frame frame, Status status, List<Link> sources) {
        if (!model.knows()) {
            return frame.confidence();
        }
        features.of(frame, status, sources, vector);
        return model.yes(vector);
    }
}
