package fr.essaim.communities.contributions;

import static fr.essaim.communities.contributions.ContributionAction.ACCEPT;
import static fr.essaim.communities.contributions.ContributionAction.DECLINE;
import static fr.essaim.communities.contributions.ContributionAction.PLACE;
import static fr.essaim.communities.contributions.ContributionAction.PUBLISH;
import static fr.essaim.communities.contributions.ContributionAction.UPDATE;
import static fr.essaim.communities.contributions.ContributionAction.WITHDRAW;

import fr.essaim.communities.CommunityReader;
import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Use cases of contributions. */
@ApplicationScoped
public class ContributionService {
    private final ContributionPlaces places;
    private final Contributions contributions;
    private final Event<ContributionFact> facts;
    private final AuditTrail audit;
    private final Today today;

    ContributionService(
            ContributionPlaces places,
            Contributions contributions,
            Event<ContributionFact> facts,
            AuditTrail audit,
            Today today) {
        this.places = places;
        this.contributions = contributions;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    Page<ContributionSummary> list(Actor actor, UUID community, ContributionFilter filter, PageRequest page) {
        return contributions.page(inside(actor, community, filter), page);
    }

    CsvExport<ContributionSummary> export(Actor actor, UUID community, ContributionFilter filter, PageRequest page) {
        return contributions.export(inside(actor, community, filter), page);
    }

    Page<ContributionSummary> mine(Actor actor, MyContributionFilter filter, PageRequest page) {
        return contributions.page(own(actor, filter), page);
    }

    CsvExport<ContributionSummary> exportMine(Actor actor, MyContributionFilter filter, PageRequest page) {
        return contributions.export(own(actor, filter), page);
    }

    ContributionDetails get(Actor actor, UUID id) {
        return contributions
                .details(actor, ContributionPolicy.visible(actor, today), id)
                .orElseThrow(ProblemException::notFound);
    }

    @Transactional
    ContributionDetails submit(Actor actor, UUID community, ContributionDraft draft) {
        UUID author = places.requireMember(actor, community);
        places.requireYear(community, draft.cycleYearId());
        var contribution = new Contribution(community, author, draft, false, today.now());
        ContributionDetails after = add(actor, contribution, draft, "CONTRIBUTION_SUBMITTED");
        facts.fire(new ContributionSubmitted(after.id(), community, author));
        return after;
    }

    @Transactional
    ContributionDetails update(Actor actor, UUID id, int version, ContributionDraft draft) {
        return change(actor, id, version, UPDATE, "UPDATED", null, (contribution, before) -> {
            places.requireYear(before.community().id(), draft.cycleYearId());
            contribution.revise(draft, today.now());
            contributions.tag(id, draft.topicIds(), before.topics());
        });
    }

    @Transactional
    ContributionDetails place(Actor actor, UUID id, int version, ContributionPlace place) {
        return change(actor, id, version, PLACE, "PLACED", null, (contribution, before) -> {
            places.requireYear(before.community().id(), place.cycleYearId());
            contribution.place(place.cycleYearId(), today.now());
        });
    }

    @Transactional
    ContributionDetails accept(Actor actor, UUID id, int version) {
        ContributionDetails after = change(
                actor,
                id,
                version,
                ACCEPT,
                "ACCEPTED",
                null,
                (contribution, before) -> contribution.accept(actor.personId(), today.now()));
        facts.fire(new ContributionAccepted(
                id, after.community().id(), after.person().id(), actor.personId()));
        return after;
    }

    @Transactional
    ContributionDetails decline(Actor actor, UUID id, int version, String reason) {
        ContributionDetails after = change(
                actor,
                id,
                version,
                DECLINE,
                "DECLINED",
                reason,
                (contribution, before) -> contribution.decline(reason, actor.personId(), today.now()));
        facts.fire(new ContributionDeclined(
                id, after.community().id(), after.person().id(), actor.personId()));
        return after;
    }

    @Transactional
    ContributionDetails publish(Actor actor, UUID id, int version) {
        ContributionDetails after = change(
                actor,
                id,
                version,
                PUBLISH,
                "PUBLISHED",
                null,
                (contribution, before) -> contribution.publish(today.now()));
        facts.fire(new ContributionPublished(
                id, after.community().id(), after.person().id(), actor.personId()));
        return after;
    }

    @Transactional
    ContributionDetails withdraw(Actor actor, UUID id, int version) {
        ContributionDetails after = change(
                actor,
                id,
                version,
                WITHDRAW,
                "WITHDRAWN",
                null,
                (contribution, before) -> contribution.withdraw(today.now()));
        facts.fire(new ContributionWithdrawn(
                id, after.community().id(), after.person().id()));
        return after;
    }

    /** Enters what happened elsewhere as it stands; nobody is told. */
    @Transactional
    public ContributionDetails enter(Actor actor, PastContribution past, boolean demo) {
        places.requireDecider(actor, past.communityId());
        places.requireYear(past.communityId(), past.draft().cycleYearId());
        var contribution =
                new Contribution(past.communityId(), past.personId(), past.draft(), demo, past.submittedAt());
        past.replay(contribution);
        return add(actor, contribution, past.draft(), "CONTRIBUTION_ENTERED");
    }

    private ContributionDetails add(Actor actor, Contribution contribution, ContributionDraft draft, String action) {
        contributions.persistAndFlush(contribution);
        contributions.tag(contribution.id(), draft.topicIds(), List.of());
        ContributionDetails after = get(actor, contribution.id());
        audit.record(actor, action, subject(after), null, after, null);
        return after;
    }

    private ContributionDetails change(
            Actor actor,
            UUID id,
            int version,
            ContributionAction action,
            String outcome,
            @Nullable String reason,
            BiConsumer<Contribution, ContributionDetails> verb) {
        ContributionDetails before = get(actor, id);
        places.requireMay(actor, before, action);
        Contribution contribution = contributions.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        contribution.requireVersion(version);
        verb.accept(contribution, before);
        contributions.flush();
        ContributionDetails after = get(actor, id);
        audit.record(actor, "CONTRIBUTION_" + outcome, subject(after), before, after, reason);
        return after;
    }

    /** Members find what is published, and their own; facilitators and staff everything. */
    private Conditions inside(Actor actor, UUID community, ContributionFilter filter) {
        places.requireReader(actor, community);
        return filter.narrow(ContributionPolicy.visible(actor, today).and("k.community_id = ?", community));
    }

    private Conditions own(Actor actor, MyContributionFilter filter) {
        return filter.narrow(CommunityReader.of(actor, today).and("k.person_id = reader.person"));
    }

    private static AuditTrail.Subject subject(ContributionDetails contribution) {
        return new AuditTrail.Subject("CONTRIBUTION", contribution.id(), contribution.title());
    }
}
