package fr.essaim.trainings.learning;

import java.util.UUID;

/** Somebody reviewed what a learner handed in. */
public record WorkReviewed(UUID submissionId, UUID enrolmentId, UUID personId, boolean accepted) {}
