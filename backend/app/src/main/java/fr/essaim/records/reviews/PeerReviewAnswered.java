package fr.essaim.records.reviews;

import java.util.UUID;

/** The authors answered a review. */
public record PeerReviewAnswered(UUID reviewId, UUID recordId, UUID personId) {}
