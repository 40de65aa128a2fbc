package fr.essaim.resources;

import fr.essaim.communities.meetings.printing.MeetingSupports;
import fr.essaim.communities.meetings.reports.MeetingReportPublished;
import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Supports of meetings: they come out with the report, in its transaction. */
@ApplicationScoped
class SupportService implements MeetingSupports {
    private final Resources resources;
    private final AuditTrail audit;
    private final Today today;

    SupportService(Resources resources, AuditTrail audit, Today today) {
        this.resources = resources;
        this.audit = audit;
        this.today = today;
    }

    @Override
    public List<Reference> of(Actor actor, UUID meeting) {
        return resources.supports(actor, meeting);
    }

    /** What is published already, archived or empty stays as it is. */
    @Transactional
    void publish(@Observes MeetingReportPublished report) {
        resources.supportsToPublish(report.meetingId()).forEach(support -> publish(report.publisher(), support));
    }

    /** The platform reads it before and after: whoever publishes the report need not be one of its writers. */
    private void publish(Actor publisher, Resource support) {
        Instant now = today.now();
        ResourceDetails before = details(support);
        support.comeOut(now);
        resources.flush();
        resources.keepVersion(support, Versioned.newId(), now, publisher.personId());
        ResourceDetails after = details(support);
        audit.record(publisher, "RESOURCE_PUBLISHED", ResourceService.subject(after), before, after, null);
    }

    private ResourceDetails details(Resource support) {
        return resources.details(Actor.SYSTEM, support.id()).orElseThrow();
    }
}
