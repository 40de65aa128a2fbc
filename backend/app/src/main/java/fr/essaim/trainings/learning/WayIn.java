package fr.essaim.trainings.learning;

import fr.essaim.communities.memberships.MemberJoined;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Enrols whoever joins a community in the training that is its way in, in the transaction in which they join. */
@ApplicationScoped
class WayIn {
    private final EnrolmentService enrolments;

    WayIn(EnrolmentService enrolments) {
        this.enrolments = enrolments;
    }

    void on(@Observes MemberJoined fact) {
        enrolments.welcome(fact.communityId(), fact.personId());
    }
}
