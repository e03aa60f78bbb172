/// The rooms of the house, from published text to statements with their speakers.
/// {@link org.isnad.desk} is where a caller comes in.
module org.isnad.core {
    requires static transitive org.jspecify;

    exports org.isnad.text;
    exports org.isnad.lexicon;
    exports org.isnad.normalize;
    exports org.isnad.token;
    exports org.isnad.morph;
    exports org.isnad.syntax;
    exports org.isnad.mention;
    exports org.isnad.statement;
    exports org.isnad.chain;
    exports org.isnad.knowledge;
    exports org.isnad.desk;
}
