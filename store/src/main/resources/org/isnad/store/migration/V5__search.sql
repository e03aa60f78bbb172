-- What is looked for. All of it is made of articles and codings, and can be made again.

CREATE INDEX article_published ON article (published);

CREATE TABLE term (
    seq    BIGINT NOT NULL PRIMARY KEY,              -- that of the article
    packed BYTEA  NOT NULL                           -- gzip: its words with lemmas, a line for each sentence
);

CREATE TABLE statement (
    seq         BIGINT      NOT NULL PRIMARY KEY,    -- that of the article times 10,000, and its place in it
    id          VARCHAR(12) NOT NULL,
    quote_start INTEGER     NOT NULL,                -- UTF-16 code units
    quote_end   INTEGER     NOT NULL,
    first_day   VARCHAR(10) NOT NULL,                -- of the time when it happened, ISO 8601; empty if unknown
    last_day    VARCHAR(10) NOT NULL
);

CREATE TABLE name (
    seq        BIGINT     NOT NULL PRIMARY KEY,
    role       VARCHAR(8) NOT NULL,                  -- speaker, actor
    name       TEXT       NOT NULL,
    actor      TEXT       NOT NULL,                  -- its id, empty if unknown
    statements BIGINT     NOT NULL,
    UNIQUE (role, name, actor)
);
