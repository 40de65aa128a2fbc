package fr.essaim.expertise;

import fr.essaim.communities.CommunityReader;

/**
 * Who finds whom: everybody signed in finds those who agreed to it, who claim something, and whose choice of visibility lets them.
 * Nobody is an exception, neither staff nor oneself: what somebody sees of themselves in the directory is what others see.
 */
final class ExpertisePolicy {
    /** A condition that the reader finds the person of entry {@code x}, which is there for those alone who agreed to be found. */
    static final String FINDS = "reader.person is not null and (x.everybody or exists ("
            + "select from membership m where m.person_id = x.person_id and m.state <> 'LEFT' and "
            + CommunityReader.active("m") + " and " + CommunityReader.isMember("m.community_id") + "))";

    /** A condition that the reader finds them in community {@code c}. */
    static final String FINDS_IN_COMMUNITY = "x.everybody or " + CommunityReader.isMember("c.id");

    /** A condition with one value, that the reader finds them among the members of that community, which they may know of. */
    static final String FINDS_AMONG_MEMBERS =
            "exists (select from membership m join community c on c.id = m.community_id"
                    + " where c.id = ? and m.person_id = x.person_id and m.state <> 'LEFT' and "
                    + CommunityReader.active("m") + " and (" + FINDS_IN_COMMUNITY + "))";

    private ExpertisePolicy() {}
}
