package fr.essaim.records.reviews;

import java.util.UUID;

/** Somebody was asked to review a record. */
public record PeerReviewInvited(UUID reviewId, UUID recordId, UUID personId) {}
