-- The tokens by which a name is found, of the first article that has it: what they are compared with when all is verified.

ALTER TABLE name ADD COLUMN words TEXT NOT NULL DEFAULT '';
