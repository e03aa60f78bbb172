package org.isnad.knowledge;

/// A statement that is about an event.
///
/// @param event the id of the {@link Event}
public record Report(String event, Said said) {}
