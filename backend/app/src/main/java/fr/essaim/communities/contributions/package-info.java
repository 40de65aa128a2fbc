/**
 * What members propose to their community, and what its facilitators make of it. Depends on communities, their cycles and topics; what
 * contributions become elsewhere observes {@link fr.essaim.communities.contributions.ContributionFact}.
 */
@NullMarked
package fr.essaim.communities.contributions;

import org.jspecify.annotations.NullMarked;
