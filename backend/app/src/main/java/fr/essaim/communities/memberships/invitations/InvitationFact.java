package fr.essaim.communities.memberships.invitations;

import java.util.UUID;

/** Something that happened to invitations, told in the transaction in which it happens. */
public sealed interface InvitationFact permits InvitationsSent, InvitationAccepted {
    UUID communityId();
}
