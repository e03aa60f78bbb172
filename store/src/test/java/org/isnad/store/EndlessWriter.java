package org.isnad.store;

import java.nio.file.Path;

/// A process that adds articles and prints the id of each when the store has acknowledged it, until it is killed.
final class EndlessWriter {
    private EndlessWriter() {}

    public static void main(String[] args) {
        try (Store store = Store.open(Path.of(args[0]))) {
            for (int i = 0; i < 1_000_000; i++) {
                Samples.add(store, Samples.article("n" + i));
                System.out.println("n" + i);
            }
        }
    }
}
