package fr.essaim.communities.memberships.invitations;

import java.util.List;
import java.util.UUID;

/** One or a whole list of them at once. */
public record InvitationsSent(UUID communityId, List<InvitationSent> invitations) implements InvitationFact {}
