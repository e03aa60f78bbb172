-- The words by which articles, statements and names are found; tokens are ours: no dictionary changes them, as in `simple`.

CREATE TABLE article_words (seq BIGINT NOT NULL PRIMARY KEY, tokens TSVECTOR NOT NULL);
CREATE TABLE statement_words (seq BIGINT NOT NULL PRIMARY KEY, tokens TSVECTOR NOT NULL);
CREATE TABLE name_words (seq BIGINT NOT NULL PRIMARY KEY, tokens TSVECTOR NOT NULL);

CREATE INDEX article_words_tokens ON article_words USING GIN (tokens) WITH (fastupdate = off);
CREATE INDEX statement_words_tokens ON statement_words USING GIN (tokens) WITH (fastupdate = off);
CREATE INDEX name_words_tokens ON name_words USING GIN (tokens) WITH (fastupdate = off);
