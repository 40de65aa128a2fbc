package fr.essaim.events.series;

import fr.essaim.communities.contributions.ContributionKind;
import fr.essaim.communities.contributions.ContributionState;
import fr.essaim.events.EventDetails;
import fr.essaim.events.EventFormat;
import fr.essaim.events.EventPlanService;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** How free slots are taken. Whoever takes one locks it first: of two claims at once one gets it. */
@ApplicationScoped
public class SlotTakingService {
    private final SlotService slots;
    private final SeriesService series;
    private final SeriesSlots repository;
    private final EventPlanService plans;
    private final Event<SlotClaimed> facts;

    SlotTakingService(
            SlotService slots,
            SeriesService series,
            SeriesSlots repository,
            EventPlanService plans,
            Event<SlotClaimed> facts) {
        this.slots = slots;
        this.series = series;
        this.repository = repository;
        this.plans = plans;
        this.facts = facts;
    }

    /**
     * Gives a free slot to an accepted proposal, whose event is published at once and run by its author.
     *
     * @throws ProblemException not-found, forbidden, unknown-reference, rule-violated, slot-taken, contribution-placed
     */
    @Transactional
    public SlotDetails claim(Actor actor, UUID id, SlotClaim claim, boolean demo) {
        SlotDetails before = slots.get(actor, id);
        SeriesDetails its = series.get(actor, before.seriesId());
        SeriesPolicy.Standing standing = series.standing(actor, its.id());
        standing.requireClaimant();
        if (its.state() != SeriesState.PUBLISHED) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "series-not-published");
        }
        slots.requireToCome(before);
        SeriesSlots.Proposal proposal = proposal(actor, its, claim, standing.writes());
        requireFree(id);
        SlotKind kind = flashKind(its, before);
        var draft = new SlotEventDraft(
                its,
                repository.linkOf(its.id()),
                before.day(),
                times(its, kind),
                EventFormat.FLASH,
                proposal.title(),
                null,
                proposal.text());
        EventDetails event = plans.createOfSeries(
                actor, draft.draft(), its.id(), true, demo, created -> repository.lend(created, proposal.author()));
        SlotDetails taken = slots.take(actor, its, before, event.id(), kind, claim.contributionId());
        if (!demo) {
            facts.fire(new SlotClaimed(id, event.id(), its.community().id(), proposal.author(), actor.personId()));
        }
        return taken;
    }

    /** Makes a draft event of a free slot, which its writers finish and publish. */
    @Transactional
    public SlotDetails plan(Actor actor, UUID id, SlotPlan plan, boolean demo) {
        SlotDetails before = slots.get(actor, id);
        SeriesDetails its = slots.writable(actor, before.seriesId());
        SlotService.requireKind(its, plan.kind());
        requireFree(id);
        var draft = new SlotEventDraft(
                its,
                repository.linkOf(its.id()),
                before.day(),
                times(its, plan.kind()),
                plan.format(),
                plan.title(),
                plan.summary(),
                null);
        EventDetails event = plans.createOfSeries(actor, draft.draft(), its.id(), false, demo, created -> {});
        return slots.take(actor, its, before, event.id(), plan.kind(), null);
    }

    /** Gives a free slot to an event of the community that takes place on its day. */
    @Transactional
    public SlotDetails attach(Actor actor, UUID id, UUID eventId) {
        SlotDetails before = slots.get(actor, id);
        SeriesDetails its = slots.writable(actor, before.seriesId());
        EventDetails event = candidate(actor, its, before, eventId);
        requireFree(id);
        plans.joinSeries(actor, event.id(), its.id());
        boolean brief = its.shortTimes() != null
                && its.shortTimes().startsLocal().equals(event.startsLocal().toLocalTime());
        SlotKind kind = brief || its.longTimes() == null ? SlotKind.SHORT : SlotKind.LONG;
        return slots.take(actor, its, before, event.id(), kind, null);
    }

    private SeriesSlots.Proposal proposal(Actor actor, SeriesDetails its, SlotClaim claim, boolean writes) {
        SeriesSlots.Proposal proposal = repository
                .proposal(claim.contributionId(), its.community().id())
                .filter(found -> writes || found.author().equals(actor.personId()))
                .orElseThrow(() -> ProblemException.unknownReference("/contributionId"));
        if (proposal.kind() != ContributionKind.FLASH_TOPIC || proposal.state() != ContributionState.ACCEPTED) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atField("/contributionId", "accepted-flash-expected");
        }
        return proposal;
    }

    private EventDetails candidate(Actor actor, SeriesDetails its, SlotDetails slot, UUID eventId) {
        EventDetails event;
        try {
            event = plans.get(actor, eventId);
        } catch (ProblemException hidden) {
            throw ProblemException.unknownReference("/eventId");
        }
        if (!its.community().equals(event.community())) {
            throw ProblemException.unknownReference("/eventId");
        }
        if (!event.startsAt().atZone(its.zone()).toLocalDate().equals(slot.day())) {
            throw ProblemException.invalidField("/eventId", "event-on-another-day");
        }
        return event;
    }

    /** Nobody else takes it before this transaction ends. */
    private void requireFree(UUID id) {
        SlotState state = repository.lock(id).state();
        if (state == SlotState.TAKEN) {
            throw new ProblemException(ProblemCode.SLOT_TAKEN);
        }
        if (state == SlotState.SKIPPED) {
            throw ProblemException.illegalTransition(state, SlotState.TAKEN);
        }
    }

    /** Short where nothing else was fixed: a flash is. */
    private static SlotKind flashKind(SeriesDetails its, SlotDetails slot) {
        if (slot.kind() != null) {
            return slot.kind();
        }
        return its.shortTimes() == null ? SlotKind.LONG : SlotKind.SHORT;
    }

    private static SlotTimes times(SeriesDetails its, SlotKind kind) {
        SlotTimes times = its.times(kind);
        if (times == null) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "slot-kind-missing");
        }
        return times;
    }
}
