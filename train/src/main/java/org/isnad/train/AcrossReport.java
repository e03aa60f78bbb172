package org.isnad.train;

import java.util.List;
import java.util.Map;

/// The report of {@link Across}.
///
/// @param rows figures by what they are of
record AcrossReport(List<AcrossReading> groups, String version, Map<String, AcrossScore> rows) {
    static String part(String readings) {
        return switch (readings) {
            case "AC" -> "groups to tune with";
            case "BD" -> "groups held back";
            default -> "all groups";
        };
    }

    String text() {
        StringBuilder text = new StringBuilder();
        rows.forEach((name, score) -> text.append(name)
                .append(" | events ")
                .append(score.events.things())
                .append("/")
                .append(score.statements)
                .append(" MUC ")
                .append(Across.percent(score.events.muc()))
                .append(" B3 ")
                .append(Across.percent(score.events.b3()))
                .append(" (P ")
                .append(Across.percent(score.events.b3Precision()))
                .append(" R ")
                .append(Across.percent(score.events.b3Recall()))
                .append(") CEAF ")
                .append(Across.percent(score.events.ceaf()))
                .append(" CoNLL ")
                .append(Across.percent(score.events.conll()))
                .append(" | actors B3 ")
                .append(Across.percent(score.actors.b3()))
                .append(" (P ")
                .append(Across.percent(score.actors.b3Precision()))
                .append(" R ")
                .append(Across.percent(score.actors.b3Recall()))
                .append(") | contr P ")
                .append(Across.percent(score.contradictionsPrecision()))
                .append(" R ")
                .append(Across.percent(score.contradictionsRecall()))
                .append(" (" + score.contradictionsFound + " found, " + score.contradictionsRead + " read)")
                .append(" | origins F ")
                .append(Across.percent(score.origins()))
                .append(" (" + score.originsRight + "/" + score.originsFound + "/" + score.originsRead + ")\n"));
        return text.toString();
    }
}
