package org.isnad.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.StatementType;
import picocli.CommandLine.Option;

/// The coded articles to learn from: the gold for training, and the project's own readings.
final class Material {
    @Option(names = "--leave-out", description = "leave out every n-th article (for measuring; default: none)")
    private int leaveOut;

    @Option(names = "--gold-alone", description = "leave the project's own readings out")
    private boolean goldAlone;

    List<Gold.Coded> read(Folders folders) throws IOException {
        List<Gold.Coded> all = new ArrayList<>();
        List<Gold.Coded> gold = Gold.read(folders.shared(), "train");
        for (int i = 0; i < gold.size(); i++) {
            if (leaveOut == 0 || i % leaveOut != 0) {
                all.add(gold.get(i));
            }
        }
        if (!goldAlone) {
            all.addAll(Annotations.coded(folders, "first"));
        }
        return all;
    }

    /// Marked sentences of event records of one kind; none where something is left out, so that what is trained has not
    /// seen any of them.
    List<EventRecords.Marked> records(Folders folders, StatementType kind) throws IOException {
        return leaveOut > 0 || goldAlone ? List.of() : new EventRecords(folders.shared(), kind).marked();
    }
}
