package fr.essaim.communities.memberships.invitations;

import java.util.UUID;

/**
 * An invitation on its way, also when it is sent again: the token of a former mail is then worth nothing any more.
 *
 * @param token as the mail's link carries it; kept nowhere else, so it must not be logged or stored but in the mail
 */
public record InvitationSent(UUID invitationId, String email, String token) {
    /** Without the token, which logs must not hold. */
    @Override
    public String toString() {
        return "InvitationSent[" + invitationId + "]";
    }
}
