package org.isnad.spark;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Sha256;

/// Files that are coded together: what is done once its result is there, and done again if anything stops it
/// before.
///
/// @param name made of the files, so that the same files have the same name
/// @param files at least one
record Batch(String name, List<Input> files) {
    private static final int DIGITS = 12;

    Batch {
        files = List.copyOf(files);
    }

    /// Cuts files into batches of about so many bytes; a larger file is a batch of its own.
    static List<Batch> of(List<Input> files, long bytes) {
        List<Batch> batches = new ArrayList<>();
        List<Input> open = new ArrayList<>();
        long size = 0;
        for (Input file : files) {
            if (!open.isEmpty() && size + file.length() > bytes) {
                batches.add(of(open));
                open.clear();
                size = 0;
            }
            open.add(file);
            size += file.length();
        }
        if (!open.isEmpty()) {
            batches.add(of(open));
        }
        return batches;
    }

    private static Batch of(List<Input> files) {
        return new Batch(
                Sha256.of(String.join("\n", files.stream().map(Input::line).toList()))
                        .substring(0, DIGITS),
                files);
    }

    List<String> parquet() {
        return files.stream().filter(Input::isParquet).map(Input::path).toList();
    }

    List<String> others() {
        return files.stream().filter(file -> !file.isParquet()).map(Input::path).toList();
    }
}
