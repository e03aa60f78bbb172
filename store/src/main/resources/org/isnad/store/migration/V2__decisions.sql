-- What people decided about who is the same. Rows are only ever added; of two on one pair the later counts.

CREATE TABLE decision (
    seq        BIGINT      NOT NULL UNIQUE,
    kind       VARCHAR(10) NOT NULL,             -- MERGE or SEPARATE
    one        TEXT        NOT NULL,             -- an actor's id, or a name
    other      TEXT        NOT NULL,
    author     TEXT        NOT NULL,
    decided_at VARCHAR(30) NOT NULL,
    why        TEXT        NOT NULL,
    PRIMARY KEY (kind, one, other, author, decided_at, why)
);
