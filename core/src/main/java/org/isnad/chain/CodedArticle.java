package org.isnad.chain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What Isnad keeps of an article: the one format between all parts.
///
/// @param doc the article's id
/// @param sha256 the article's identity
/// @param date the day of publication, if known
/// @param outlet who published it, if known
/// @param statements in the order of the text
/// @param privateNames where people without a public role are named, in the order of the text
/// @param version the versions of code and lexicon that made it
/// @param context what takes part in comparing it with other articles
public record CodedArticle(
        String doc,
        String sha256,
        Optional<LocalDate> date,
        Optional<String> outlet,
        List<Statement> statements,
        List<PrivateName> privateNames,
        String version,
        Context context) {
    public CodedArticle {
        statements = List.copyOf(statements);
        privateNames = List.copyOf(privateNames);
    }

    /// The same article with other statements.
    public CodedArticle with(List<Statement> others) {
        return new CodedArticle(doc, sha256, date, outlet, others, privateNames, version, context);
    }

    /// The same article with these names of people without a public role.
    public CodedArticle withPrivateNames(List<PrivateName> others) {
        return new CodedArticle(doc, sha256, date, outlet, statements, others, version, context);
    }

    /// An article of which nothing but its statements is known.
    public CodedArticle(
            String doc,
            String sha256,
            Optional<LocalDate> date,
            Optional<String> outlet,
            List<Statement> statements,
            String version) {
        this(doc, sha256, date, outlet, statements, List.of(), version, Context.NONE);
    }
}
