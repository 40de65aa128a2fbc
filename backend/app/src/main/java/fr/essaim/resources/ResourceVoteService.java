package fr.essaim.resources;

import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Use cases of votes. One row for each person, by the primary key; the count moves with the row, in its transaction. */
@ApplicationScoped
public class ResourceVoteService {
    private final ResourceService resources;
    private final Rows rows;
    private final AuditTrail audit;
    private final Today today;

    ResourceVoteService(ResourceService resources, Rows rows, AuditTrail audit, Today today) {
        this.resources = resources;
        this.rows = rows;
        this.audit = audit;
        this.today = today;
    }

    /** Again, it changes nothing. */
    @Transactional
    ResourceVotes vote(Actor actor, UUID id) {
        ResourceDetails before = votable(actor, id);
        int added = rows.update(
                "insert into resource_vote (resource_id, person_id, voted_at) values (?, ?, ?) on conflict do nothing",
                id,
                actor.personId(),
                today.now());
        return count(actor, before, added, "RESOURCE_VOTED");
    }

    /** Without a vote it changes nothing. */
    @Transactional
    ResourceVotes withdraw(Actor actor, UUID id) {
        ResourceDetails before = votable(actor, id);
        int removed =
                rows.update("delete from resource_vote where resource_id = ? and person_id = ?", id, actor.personId());
        return count(actor, before, -removed, "RESOURCE_VOTE_WITHDRAWN");
    }

    /** Enters votes of people who found it useful before, as the platform's own doing. */
    @Transactional
    public void enter(Actor actor, UUID id, List<UUID> voters) {
        ResourceDetails before = resources.withoutFiles(actor, id);
        int added = rows.update(
                "insert into resource_vote (resource_id, person_id, voted_at)"
                        + " select cast(? as uuid), voter, cast(? as timestamptz) from unnest(cast(? as uuid[])) voter"
                        + " on conflict do nothing",
                id,
                today.now(),
                voters);
        count(actor, before, added, "RESOURCE_VOTED");
    }

    private ResourceDetails votable(Actor actor, UUID id) {
        Objects.requireNonNull(actor.personId(), "People vote");
        ResourceDetails resource = resources.withoutFiles(actor, id);
        if (!resource.actions().contains(ResourceAction.VOTE)) {
            throw ProblemException.forbidden();
        }
        return resource;
    }

    private ResourceVotes count(Actor actor, ResourceDetails before, int change, String action) {
        if (change != 0) {
            rows.update("update resource set votes = votes + ? where id = ?", change, before.id());
        }
        ResourceDetails resource = resources.withoutFiles(actor, before.id());
        var after = new ResourceVotes(resource.votes(), resource.voted());
        if (change != 0) {
            var votesBefore = new ResourceVotes(before.votes(), before.voted());
            audit.record(actor, action, ResourceService.subject(before), votesBefore, after, null);
        }
        return after;
    }
}
