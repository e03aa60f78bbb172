/// Files, folders, archives, pages and feeds into articles, or rejections with a reason.
module org.isnad.intake {
    requires transitive org.isnad.core;
    requires de.siegmar.fastcsv;
    requires jwarc;
    requires okhttp3;
    requires org.jsoup;
    requires readability4j;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports org.isnad.intake;

    uses org.isnad.intake.Extractor;
}
