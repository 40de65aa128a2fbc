package fr.essaim.communities.meetings.followups;

import fr.essaim.communities.CommunityService;
import fr.essaim.communities.meetings.reports.MeetingReportAction;
import fr.essaim.communities.meetings.reports.MeetingReportDetails;
import fr.essaim.communities.meetings.reports.MeetingReportService;
import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Use cases of follow-ups. */
@ApplicationScoped
public class FollowUpService {
    private final CommunityService communities;
    private final MeetingReportService reports;
    private final FollowUps followUps;
    private final AuditTrail audit;
    private final Today today;

    FollowUpService(
            CommunityService communities,
            MeetingReportService reports,
            FollowUps followUps,
            AuditTrail audit,
            Today today) {
        this.communities = communities;
        this.reports = reports;
        this.followUps = followUps;
        this.audit = audit;
        this.today = today;
    }

    Page<FollowUpDetails> list(Actor actor, UUID community, FollowUpFilter filter, PageRequest request) {
        return followUps.page(actor, inside(actor, community, filter), request);
    }

    CsvExport<FollowUpDetails> export(Actor actor, UUID community, FollowUpFilter filter, PageRequest request) {
        return followUps.export(actor, inside(actor, community, filter), request);
    }

    Page<FollowUpDetails> mine(Actor actor, FollowUpFilter filter, PageRequest request) {
        return followUps.page(actor, own(actor, filter), request);
    }

    CsvExport<FollowUpDetails> exportMine(Actor actor, FollowUpFilter filter, PageRequest request) {
        return followUps.export(actor, own(actor, filter), request);
    }

    /** What follows from one report, as far as the actor may read it, by due date. */
    public List<FollowUpDetails> of(Actor actor, UUID report) {
        return followUps.all(actor, FollowUpPolicy.visible(actor, today).and("f.report_id = ?", report)).stream()
                .sorted(Comparator.comparing(FollowUpDetails::dueOn).thenComparing(FollowUpDetails::id))
                .toList();
    }

    FollowUpDetails get(Actor actor, UUID id) {
        return followUps
                .details(actor, FollowUpPolicy.visible(actor, today), id)
                .orElseThrow(ProblemException::notFound);
    }

    /**
     * @param demo whether this is invented demonstration data
     * @throws ProblemException rule-violated when its owner does not take part in the community
     */
    @Transactional
    public FollowUpDetails add(Actor actor, UUID report, FollowUpDraft draft, boolean demo) {
        MeetingReportDetails of = reports.get(actor, report);
        communities.access(actor, of.community().id()).requireActive();
        if (!of.actions().contains(MeetingReportAction.ADD_FOLLOW_UP)) {
            throw ProblemException.forbidden();
        }
        requireMember(of.community().id(), draft.ownerId());
        var followUp = new FollowUp(report, draft, demo, today.now());
        followUps.persistAndFlush(followUp);
        FollowUpDetails after = get(actor, followUp.id());
        audit.record(actor, "FOLLOW_UP_ADDED", subject(after), null, after, null);
        return after;
    }

    @Transactional
    FollowUpDetails update(Actor actor, UUID id, int version, FollowUpDraft draft) {
        UUID community = get(actor, id).community().id();
        Consumer<FollowUp> verb = followUp -> {
            // Whoever has left since may still be the owner, but nobody new who is not there.
            if (!followUp.ownerId().equals(draft.ownerId())) {
                requireMember(community, draft.ownerId());
            }
            followUp.revise(draft, today.now());
        };
        return change(actor, id, version, FollowUpAction.UPDATE, verb, null);
    }

    @Transactional
    public FollowUpDetails complete(Actor actor, UUID id, int version) {
        return change(actor, id, version, FollowUpAction.COMPLETE, f -> f.complete(today.now()), null);
    }

    @Transactional
    FollowUpDetails drop(Actor actor, UUID id, int version, String reason) {
        return change(actor, id, version, FollowUpAction.DROP, f -> f.drop(reason, today.now()), reason);
    }

    @Transactional
    FollowUpDetails reopen(Actor actor, UUID id, int version) {
        return change(actor, id, version, FollowUpAction.REOPEN, f -> f.reopen(today.now()), null);
    }

    private FollowUpDetails change(
            Actor actor,
            UUID id,
            int version,
            FollowUpAction action,
            Consumer<FollowUp> verb,
            @Nullable String reason) {
        FollowUpDetails before = get(actor, id);
        boolean owner = before.owner().id().equals(actor.personId());
        if (!FollowUpPolicy.may(reports(actor, before), owner, action)) {
            throw ProblemException.forbidden();
        }
        communities.access(actor, before.community().id()).requireActive();
        FollowUp followUp = followUps.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        followUp.requireVersion(version);
        verb.accept(followUp);
        followUps.flush();
        FollowUpDetails after = get(actor, id);
        audit.record(actor, "FOLLOW_UP_" + action.outcome(), subject(after), before, after, reason);
        return after;
    }

    private void requireMember(UUID community, UUID owner) {
        if (!followUps.takesPart(community, owner, today.date())) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atField("/ownerId", "not-a-member");
        }
    }

    /** Whoever adds follow-ups to the report does anything with them; an owner may not even see the report. */
    private boolean reports(Actor actor, FollowUpDetails followUp) {
        return followUps.reports(actor, FollowUpPolicy.visible(actor, today), followUp.id());
    }

    private Conditions inside(Actor actor, UUID community, FollowUpFilter filter) {
        communities.access(actor, community).requireInside();
        return filter.narrow(FollowUpPolicy.visible(actor, today).and("e.community_id = ?", community));
    }

    private Conditions own(Actor actor, FollowUpFilter filter) {
        return filter.narrow(FollowUpPolicy.visible(actor, today).and("f.owner_id = reader.person"));
    }

    private static AuditTrail.Subject subject(FollowUpDetails followUp) {
        return new AuditTrail.Subject(
                "FOLLOW_UP",
                followUp.id(),
                followUp.what() + ", " + followUp.meeting().title());
    }
}
