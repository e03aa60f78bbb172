package org.isnad.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Sentences of a CoNLL-U file as published, with their dependency trees.
final class Treebank {
    /// A token of a tree.
    ///
    /// @param start where it begins in the text of its sentence
    /// @param head the index of its head in the sentence, -1 for the root
    record Token(String form, String lemma, String part, int start, int head, String relation) {
        /// The relation without its subtype.
        String plainRelation() {
            int colon = relation.indexOf(':');
            return colon < 0 ? relation : relation.substring(0, colon);
        }
    }

    /// A sentence.
    record Tree(String text, List<Token> tokens) {}

    private Treebank() {}

    /// The sentences of a file whose tokens stand in their text one after the other.
    static List<Tree> read(Path file) throws IOException {
        List<Tree> trees = new ArrayList<>();
        String text = "";
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# text = ")) {
                text = line.substring("# text = ".length());
            } else if (line.isEmpty()) {
                trees.add(new Tree(text, tokens(text, rows)));
                rows.clear();
            } else if (!line.startsWith("#")
                    && line.substring(0, line.indexOf('\t')).matches("\\d+")) {
                rows.add(line.split("\t", -1));
            }
        }
        return trees;
    }

    private static List<Token> tokens(String text, List<String[]> rows) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String[] row : rows) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            tokens.add(new Token(row[1], row[2], row[3], at, Integer.parseInt(row[6]) - 1, row[7]));
            at += text.startsWith(row[1], at) ? row[1].length() : 0;
        }
        return tokens;
    }
}
