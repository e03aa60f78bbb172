package org.isnad.export;

import java.nio.file.Path;
import java.util.List;

/// What an export wrote.
///
/// @param files the file, or the files of its folder, in order
/// @param loss what did not fit, for people
/// @param provenance how it was made, as JSON
/// @param articles how many articles went in
/// @param statements how many statements went in
/// @param gaps how many kinds of loss there were
/// @param sha256 of the files together, as the provenance has them
public record Exported(
        List<Path> files, Path loss, Path provenance, long articles, long statements, int gaps, String sha256) {
    public Exported {
        files = List.copyOf(files);
    }
}
