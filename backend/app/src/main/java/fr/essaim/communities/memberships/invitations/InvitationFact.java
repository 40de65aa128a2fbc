package fr.essaim.communities.memberships.invitations;

import java.util.UUID;

/** Something that happened to an invitation, told in the transaction in which it happens. */
public sealed interface InvitationFact permits InvitationSent, InvitationAccepted {
    UUID invitationId();

    UUID communityId();
}
