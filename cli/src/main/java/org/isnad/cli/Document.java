package org.isnad.cli;

import org.isnad.chain.CodedArticle;
import org.isnad.text.Article;

/// An article together with what it says.
///
/// @param article as published
/// @param coded what it says
record Document(Article article, CodedArticle coded) {}
