-- The words by which articles, statements and names are found; tokens are ours: no tokenizer of SQLite changes them.

CREATE VIRTUAL TABLE article_words USING fts5(tokens, content='', contentless_delete=1,
    tokenize="ascii tokenchars '-_:/.=|#'");
CREATE VIRTUAL TABLE statement_words USING fts5(tokens, content='', contentless_delete=1,
    tokenize="ascii tokenchars '-_:/.=|#'");
CREATE VIRTUAL TABLE name_words USING fts5(tokens, content='', contentless_delete=1,
    tokenize="ascii tokenchars '-_:/.=|#'");
