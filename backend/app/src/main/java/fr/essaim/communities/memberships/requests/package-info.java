/** Requests to join a community: the applicant's words, the facilitators' answer. Nothing but demonstration data calls in. */
@NullMarked
package fr.essaim.communities.memberships.requests;

import org.jspecify.annotations.NullMarked;
