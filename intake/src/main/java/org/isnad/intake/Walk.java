package org.isnad.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// All files under a path, the content of a folder sorted by name, its hidden files left out. Links are followed as
/// long as they stay in the folder; a folder is entered once, whatever the number of ways into it, so that loops end.
/// A path that cannot be entered is given too: whoever opens it says what is wrong with it.
final class Walk implements Iterator<Walk.Step> {
    private static final Comparator<Path> BY_NAME = Comparator.comparing(path -> String.valueOf(path.getFileName()));

    private final Path named;
    private final Deque<Iterator<Path>> open = new ArrayDeque<>();
    private final Set<Path> entered = new HashSet<>();
    private Optional<Step> next = Optional.empty();

    /// @param named what the user names; it may be a link to anywhere
    Walk(Path named) {
        this.named = named;
        open.push(List.of(named).iterator());
    }

    /// A file.
    ///
    /// @param astray whether it is a link that leads out of the folder that the user named
    record Step(Path path, boolean astray) {}

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && !open.isEmpty()) {
            if (open.element().hasNext()) {
                step(open.element().next());
            } else {
                open.pop();
            }
        }
        return next.isPresent();
    }

    @Override
    public Step next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more files");
        }
        Step file = next.orElseThrow();
        next = Optional.empty();
        return file;
    }

    private void step(Path path) {
        try {
            if (Files.isSymbolicLink(path) && !path.toRealPath().startsWith(named.toRealPath())) {
                next = Optional.of(new Step(path, true));
            } else if (!Files.isDirectory(path)) {
                next = Optional.of(new Step(path, false));
            } else if (entered.add(path.toRealPath())) {
                open.push(content(path).iterator());
            }
        } catch (IOException e) {
            next = Optional.of(new Step(path, false));
        }
    }

    private static List<Path> content(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted(BY_NAME)
                    .toList();
        }
    }
}
