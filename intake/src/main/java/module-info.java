/// Files and folders into articles, or rejections with a reason.
module org.isnad.intake {
    requires transitive org.isnad.core;
    requires tools.jackson.core;

    exports org.isnad.intake;
}
