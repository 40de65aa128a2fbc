/**
 * Learning communities: what they are and what somebody is to them. Members, requests and invitations have packages of their
 * own. What happens in a community asks {@link fr.essaim.communities.CommunityAccess}. Depends on people and organisations.
 */
@NullMarked
package fr.essaim.communities;

import org.jspecify.annotations.NullMarked;
