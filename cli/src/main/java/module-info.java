/// The commands, and the program that runs them.
module org.isnad.cli {
    requires org.isnad.arabic;
    requires org.isnad.core;
    requires org.isnad.export;
    requires org.isnad.intake;
    requires org.isnad.store;
    requires org.isnad.web;
    requires info.picocli;
    requires me.tongfei.progressbar;
    requires tools.jackson.databind;

    opens org.isnad.cli to
            info.picocli;
}
