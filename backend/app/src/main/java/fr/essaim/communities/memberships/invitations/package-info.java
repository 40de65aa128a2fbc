/**
 * Invitations to a community by e-mail, one by one or from a list. Nobody calls in: the mail is sent by who observes
 * {@link fr.essaim.communities.memberships.invitations.InvitationsSent}.
 */
@NullMarked
package fr.essaim.communities.memberships.invitations;

import org.jspecify.annotations.NullMarked;
