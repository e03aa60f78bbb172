package org.isnad.train;

/// Arabic written in ASCII, letter by letter, as Tim Buckwalter does.
final class Buckwalter {
    private static final String ASCII = "'|>&<}AbptvjHxd*rzs$SDTZEgfqklmnhwYy{";
    private static final String ARABIC =
            "\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062a\u062b\u062c\u062d"
                    + "\u062e\u062f\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063a\u0641\u0642\u0643\u0644"
                    + "\u0645\u0646\u0647\u0648\u0649\u064a\u0627";

    private Buckwalter() {}

    /// The Arabic letters, without vowel marks and whatever else is no letter.
    static String arabic(String ascii) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < ascii.length(); i++) {
            int letter = ASCII.indexOf(ascii.charAt(i));
            if (letter >= 0) {
                out.append(ARABIC.charAt(letter));
            }
        }
        return out.toString();
    }
}
