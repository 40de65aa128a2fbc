package fr.essaim.communities.memberships.invitations;

import java.util.UUID;

/** @param personId who accepted, and is a member now */
public record InvitationAccepted(UUID invitationId, UUID communityId, UUID personId) implements InvitationFact {}
