package fr.essaim.communities.groups.outputs;

import fr.essaim.communities.groups.WorkingGroupAction;
import fr.essaim.communities.groups.WorkingGroupDetails;
import fr.essaim.communities.groups.WorkingGroupService;
import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Use cases of outputs of working groups. */
@ApplicationScoped
public class GroupOutputService {
    private final WorkingGroupService groups;
    private final GroupOutputs outputs;
    private final AuditTrail audit;
    private final Today today;

    GroupOutputService(WorkingGroupService groups, GroupOutputs outputs, AuditTrail audit, Today today) {
        this.groups = groups;
        this.outputs = outputs;
        this.audit = audit;
        this.today = today;
    }

    Page<GroupOutputDetails> list(Actor actor, UUID group, PageRequest request) {
        return outputs.page(actor, conditions(actor, group), request);
    }

    CsvExport<GroupOutputDetails> export(Actor actor, UUID group, PageRequest request) {
        return outputs.export(actor, conditions(actor, group), request);
    }

    GroupOutputDetails get(Actor actor, UUID id) {
        return outputs.details(actor, GroupOutputPolicy.visible(actor, today), id)
                .orElseThrow(ProblemException::notFound);
    }

    /** @param demo whether this is invented demonstration data */
    @Transactional
    public GroupOutputDetails add(Actor actor, UUID group, GroupOutputDraft draft, boolean demo) {
        groups.require(actor, group, WorkingGroupAction.ADD_OUTPUT);
        var output = new GroupOutput(group, draft, demo, today.now());
        outputs.persistAndFlush(output);
        GroupOutputDetails after = get(actor, output.id());
        audit.record(actor, "WORKING_GROUP_OUTPUT_ADDED", subject(after), null, after, null);
        return after;
    }

    @Transactional
    GroupOutputDetails update(Actor actor, UUID id, int version, GroupOutputDraft draft) {
        return change(actor, id, version, GroupOutputAction.UPDATE, o -> o.revise(draft, today.now()), null);
    }

    @Transactional
    GroupOutputDetails withdraw(Actor actor, UUID id, int version, String reason) {
        return change(actor, id, version, GroupOutputAction.WITHDRAW, o -> o.withdraw(reason, today.now()), reason);
    }

    private GroupOutputDetails change(
            Actor actor,
            UUID id,
            int version,
            GroupOutputAction action,
            Consumer<GroupOutput> verb,
            @Nullable String reason) {
        GroupOutputDetails before = get(actor, id);
        groups.require(actor, before.group().id(), GroupOutputPolicy.needed(action));
        GroupOutput output = outputs.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        output.requireVersion(version);
        verb.accept(output);
        outputs.flush();
        GroupOutputDetails after = get(actor, id);
        String outcome = action == GroupOutputAction.UPDATE ? "UPDATED" : "WITHDRAWN";
        audit.record(actor, "WORKING_GROUP_OUTPUT_" + outcome, subject(after), before, after, reason);
        return after;
    }

    private Conditions conditions(Actor actor, UUID group) {
        WorkingGroupDetails of = groups.get(actor, group);
        return GroupOutputPolicy.visible(actor, today)
                .and("o.group_id = ?", of.id())
                .and("o.withdrawal is null");
    }

    private static AuditTrail.Subject subject(GroupOutputDetails output) {
        return new AuditTrail.Subject(
                "WORKING_GROUP_OUTPUT",
                output.id(),
                output.title() + ", " + output.group().name());
    }
}
