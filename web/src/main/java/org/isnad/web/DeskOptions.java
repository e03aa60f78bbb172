package org.isnad.web;

import java.util.function.Supplier;
import org.isnad.lexicon.Lexicon;
import org.isnad.store.Store;

/// What a desk is made of.
///
/// @param store what it shows; stays open when the desk is closed
/// @param lexicon with which it reads articles that are added; asked for when the first one is
/// @param host the address of this computer that it listens on
/// @param port the port; 0 takes any that is free
/// @param operator who decides when the store has no accounts
public record DeskOptions(Store store, Supplier<Lexicon> lexicon, String host, int port, String operator) {}
