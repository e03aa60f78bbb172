package org.isnad.store;

import java.util.List;
import java.util.stream.Stream;

/// What became of verifying a store.
///
/// @param articles articles that were looked at
/// @param entries entries of the log that were looked at
/// @param otherVersions articles that another version of the code normalised, whose normalised text was therefore
/// not compared
/// @param head the hash of the last entry of the log: noted down elsewhere, it shows later that none was taken off
/// @param faults what is wrong; nothing if all is whole
public record Verification(long articles, long entries, long otherVersions, String head, List<Fault> faults) {
    public Verification {
        faults = List.copyOf(faults);
    }

    /// This with more faults.
    Verification with(List<Fault> more) {
        return new Verification(
                articles,
                entries,
                otherVersions,
                head,
                Stream.concat(faults.stream(), more.stream()).toList());
    }

    /// Whether nothing is wrong.
    public boolean isClean() {
        return faults.isEmpty();
    }
}
