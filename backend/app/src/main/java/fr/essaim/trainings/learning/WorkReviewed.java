package fr.essaim.trainings.learning;

import java.util.UUID;

/**
 * Somebody reviewed what a learner handed in.
 *
 * @param reviewId tells this review from an earlier one of the same work
 */
public record WorkReviewed(UUID reviewId, UUID enrolmentId, UUID personId, boolean accepted) {}
