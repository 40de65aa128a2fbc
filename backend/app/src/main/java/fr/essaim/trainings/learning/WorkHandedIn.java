package fr.essaim.trainings.learning;

import java.util.UUID;

/**
 * A learner handed something in that waits to be reviewed; not told again while it waits.
 *
 * @param handingInId tells it from an earlier one of the same work
 */
public record WorkHandedIn(UUID handingInId, UUID enrolmentId, UUID personId) {}
