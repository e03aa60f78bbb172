package org.isnad.cli;

import picocli.CommandLine.Option;

/// How long the sections of a report may be.
final class LimitOption {
    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "40",
            description = "Most rows of a section, 0 for all; ${DEFAULT-VALUE} if not given.")
    private int limit;

    int rows() {
        return limit > 0 ? limit : Integer.MAX_VALUE;
    }
}
