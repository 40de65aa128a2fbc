package fr.essaim.events.satisfaction;

import java.util.UUID;

/** As many have answered as it takes to show results; told in the transaction of the answer that made them enough. */
public record SatisfactionReady(UUID eventId) {}
