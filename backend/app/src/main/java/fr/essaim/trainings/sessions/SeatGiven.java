package fr.essaim.trainings.sessions;

import java.util.UUID;

/** Somebody who waited has a seat. */
public record SeatGiven(UUID placeId, UUID sessionId, UUID personId) {}
