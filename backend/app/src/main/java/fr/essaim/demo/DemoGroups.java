package fr.essaim.demo;

import fr.essaim.communities.groups.GroupMemberService;
import fr.essaim.communities.groups.WorkingGroupDetails;
import fr.essaim.communities.groups.WorkingGroupDraft;
import fr.essaim.communities.groups.WorkingGroupService;
import fr.essaim.communities.groups.WorkingGroupState;
import fr.essaim.communities.groups.outputs.GroupOutputDraft;
import fr.essaim.communities.groups.outputs.GroupOutputService;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The working groups of the communities, with who sits in them and what they deliver. */
@ApplicationScoped
class DemoGroups {
    private final WorkingGroupService groups;
    private final GroupMemberService members;
    private final GroupOutputService outputs;

    DemoGroups(WorkingGroupService groups, GroupMemberService members, GroupOutputService outputs) {
        this.groups = groups;
        this.members = members;
        this.outputs = outputs;
    }

    /** @return their ids by key */
    Map<String, UUID> load(Actor loader, Map<String, UUID> communities, Map<String, UUID> people) {
        var ids = new HashMap<String, UUID>();
        var closings = new HashMap<UUID, String>();
        for (DemoFile.Line line : DemoFile.read("working-groups")) {
            UUID group = form(loader, line, communities, people);
            ids.put(line.text("key"), group);
            if (line.constant("state", WorkingGroupState.class) == WorkingGroupState.CLOSED) {
                closings.put(group, line.text("reason"));
            }
        }
        for (DemoFile.Line line : DemoFile.read("working-group-outputs")) {
            var draft = new GroupOutputDraft(
                    line.text("title"),
                    line.textOrNull("description"),
                    line.textOrNull("url"),
                    line.dateOrNull("delivered_on"));
            outputs.add(loader, DemoDataService.id(ids, line.text("group")), draft, true);
        }
        // A closed group takes no outputs any more.
        closings.forEach((group, reason) ->
                groups.close(loader, group, groups.get(loader, group).version(), reason));
        return ids;
    }

    private UUID form(Actor loader, DemoFile.Line line, Map<String, UUID> communities, Map<String, UUID> people) {
        var draft = new WorkingGroupDraft(
                line.text("name"),
                line.text("mandate").replace("\\n", "\n"),
                DemoDataService.idOrNull(people, line.textOrNull("lead")));
        UUID community = DemoDataService.id(communities, line.text("community"));
        WorkingGroupDetails group = groups.create(loader, community, draft, true);
        line.words("members").forEach(email -> members.enter(loader, group.id(), DemoDataService.id(people, email)));
        var state = line.constant("state", WorkingGroupState.class);
        if (state != WorkingGroupState.FORMING) {
            WorkingGroupDetails active = groups.activate(loader, group.id(), group.version());
            if (state == WorkingGroupState.PAUSED) {
                groups.pause(loader, group.id(), active.version(), line.text("reason"));
            }
        }
        return group.id();
    }
}
