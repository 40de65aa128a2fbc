/**
 * Who belongs to which community, in which role and since when. The ways in, requests and invitations, have packages of their
 * own below. What lives in a community may admit people through {@link fr.essaim.communities.memberships.MembershipService}.
 */
@NullMarked
package fr.essaim.communities.memberships;

import org.jspecify.annotations.NullMarked;
