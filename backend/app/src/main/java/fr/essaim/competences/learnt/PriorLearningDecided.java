package fr.essaim.competences.learnt;

import java.util.UUID;

/** What somebody learnt elsewhere was accepted, or declined with a reason that they read. */
public record PriorLearningDecided(UUID priorLearningId, UUID personId, boolean accepted) {}
