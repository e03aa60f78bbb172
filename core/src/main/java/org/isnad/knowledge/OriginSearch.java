package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.chain.CodedArticle;

/// Finds articles that come from one report: those that share many runs of words.
final class OriginSearch {
    private final List<CodedArticle> articles;
    private final int[][] runs;
    private final List<Print> prints = new ArrayList<>();
    private final int[] parents;
    private final Map<Integer, List<String>> reasons = new HashMap<>();

    /// @param articles in the order of the articles
    OriginSearch(List<CodedArticle> articles) {
        this.articles = articles;
        runs = articles.stream().map(Print::runs).toArray(int[][]::new);
        for (int i = 0; i < runs.length; i++) {
            prints.add(Print.of(articles.get(i), runs[i].length));
        }
        parents = new int[articles.size()];
        Arrays.setAll(parents, i -> i);
    }

    List<Origin> origins() {
        pairs();
        Map<Integer, List<CodedArticle>> groups = new TreeMap<>();
        for (int i = 0; i < articles.size(); i++) {
            groups.computeIfAbsent(root(i), root -> new ArrayList<>()).add(articles.get(i));
        }
        List<Origin> origins = new ArrayList<>();
        groups.forEach((root, members) -> origins.add(
                new Origin(Print.origin(prints.get(root).order()), members, reasons.getOrDefault(root, List.of()))));
        return origins;
    }

    /// Goes through the runs in order, so that articles with a common one come together.
    private void pairs() {
        long[] postings = new long[Arrays.stream(runs).mapToInt(r -> r.length).sum()];
        int size = 0;
        for (int i = 0; i < runs.length; i++) {
            for (int run : runs[i]) {
                postings[size++] = ((long) run << 32) | i;
            }
        }
        Arrays.sort(postings);
        Map<Long, Integer> common = new HashMap<>();
        for (int from = 0; from < size; ) {
            int to = from + 1;
            while (to < size && postings[to] >> 32 == postings[from] >> 32) {
                to++;
            }
            if (to - from <= Print.FORMULA) {
                count(postings, from, to, common);
            }
            from = to;
        }
        new TreeMap<>(common).forEach((pair, shared) -> join((int) (pair >> 32), (int) (long) pair, shared));
    }

    private void count(long[] postings, int from, int to, Map<Long, Integer> common) {
        for (int i = from; i < to; i++) {
            for (int j = i + 1; j < to; j++) {
                int one = (int) postings[i];
                int other = (int) postings[j];
                if (prints.get(one).isNear(prints.get(other))) {
                    common.merge((long) one << 32 | other, 1, Integer::sum);
                }
            }
        }
    }

    private void join(int one, int other, int shared) {
        if (!prints.get(one).isCopy(prints.get(other), shared)) {
            return;
        }
        int least = Math.min(runs[one].length, runs[other].length);
        int mine = root(one);
        int theirs = root(other);
        String why = articles.get(one).doc() + " and " + articles.get(other).doc() + " share "
                + Math.round(100.0 * shared / least) + " % of the shorter one's runs of words";
        int root = Math.min(mine, theirs);
        int rest = Math.max(mine, theirs);
        parents[rest] = root;
        List<String> all = reasons.computeIfAbsent(root, r -> new ArrayList<>());
        if (rest != root) {
            all.add(why);
            List<String> theirReasons = reasons.remove(rest);
            if (theirReasons != null) {
                all.addAll(theirReasons);
            }
        }
    }

    private int root(int article) {
        int at = article;
        while (parents[at] != at) {
            at = parents[at];
        }
        return at;
    }
}
