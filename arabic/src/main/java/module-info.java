/// What Isnad knows of Arabic: word lists, gazetteers, rulebooks and trained models.
module org.isnad.arabic {
    requires transitive org.isnad.core;

    exports org.isnad.arabic;
}
