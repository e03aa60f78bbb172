package org.isnad.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How far an export may be passed on, and from when it may be published, where that is set.
record Rights(Optional<Marking> marking, Optional<LocalDate> embargo) {
    static Rights of(Settings settings) {
        return new Rights(settings.marking(), settings.embargo());
    }

    /// As JSON.
    Fields fields() {
        return new Fields().put("tlp", marking.map(Marking::label)).put("embargo", embargo);
    }

    /// One note for each that is set.
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        marking.ifPresent(set -> notes.add(set.label()));
        embargo.ifPresent(day -> notes.add("not to be published before " + day));
        return notes;
    }

    /// All notes in one; empty if nothing is set.
    Optional<String> words() {
        return Optional.of(String.join("; ", notes())).filter(words -> !words.isEmpty());
    }
}
