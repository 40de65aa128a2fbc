package fr.essaim.trainings.learning;

import java.util.UUID;

/** Somebody who joined a community was enrolled in the training that is its way in. */
public record TrainingBegun(UUID enrolmentId, UUID personId) {}
