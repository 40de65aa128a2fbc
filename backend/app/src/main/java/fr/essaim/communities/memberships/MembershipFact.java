package fr.essaim.communities.memberships;

import java.util.UUID;

/** Something that happened to a membership, told in the transaction in which it happens. */
public sealed interface MembershipFact
        permits MemberJoined, MemberLeft, MemberRemoved, MemberSuspended, MemberReinstated, MemberRoleChanged {
    UUID membershipId();

    UUID communityId();

    UUID personId();
}
