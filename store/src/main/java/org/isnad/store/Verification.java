package org.isnad.store;

import java.util.List;

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

    /// Whether nothing is wrong.
    public boolean isClean() {
        return faults.isEmpty();
    }
}
