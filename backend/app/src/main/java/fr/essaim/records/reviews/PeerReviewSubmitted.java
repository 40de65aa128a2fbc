package fr.essaim.records.reviews;

import java.util.UUID;

/** A peer reviewed a record. */
public record PeerReviewSubmitted(UUID reviewId, UUID recordId) {}
