package fr.essaim.communities.groups;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.communities.groups.WorkingGroupFixtures.draft;
import static fr.essaim.communities.groups.WorkingGroupFixtures.sit;

import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class WorkingGroupChanges implements Changes {
    private static final Map<String, String> REASON = Map.of("reason", "Essai");
    private static final Map<String, String> OUTPUT = Map.of("title", "Guide");

    private final Api staff = Api.as(Tokens.staff());

    @Override
    public Map<String, Change> byOperation() {
        var changes = new HashMap<>(ofGroups());
        changes.putAll(ofSeats());
        changes.putAll(ofOutputs());
        return changes;
    }

    private Map<String, Change> ofGroups() {
        return Map.of(
                "createWorkingGroup",
                        () -> {
                            UUID community = community("Ouverte", "PUBLIC", "OPEN", newcomer());
                            return () -> staff.post("communities/" + community + "/working-groups", draft("Créé"));
                        },
                "updateWorkingGroup",
                        () -> {
                            String group = active();
                            return () -> staff.put(group, draft("Changé"));
                        },
                "activateWorkingGroup",
                        () -> {
                            String group = active();
                            staff.act(group, "pause", REASON);
                            return () -> staff.act(group, "activate", Map.of());
                        },
                "pauseWorkingGroup", () -> acting(active(), "pause"),
                "closeWorkingGroup", () -> acting(active(), "close"),
                "reopenWorkingGroup",
                        () -> {
                            String group = active();
                            staff.act(group, "close", REASON);
                            return () -> staff.act(group, "reopen", Map.of());
                        },
                "appointGroupLead",
                        () -> {
                            UUID group = group();
                            Api successor = newcomer();
                            sit(successor, group);
                            Map<String, UUID> person = Map.of("personId", Persons.id(successor));
                            return () -> staff.act("working-groups/" + group, "appoint-lead", person);
                        });
    }

    private Map<String, Change> ofSeats() {
        return Map.of(
                "joinWorkingGroup",
                        () -> {
                            Api person = newcomer();
                            UUID community = community("Ouverte", "PUBLIC", "OPEN", newcomer());
                            join(person, community);
                            UUID group = WorkingGroupFixtures.group(community, "Rejoint");
                            return () -> person.request().post("working-groups/" + group + "/join");
                        },
                "leaveWorkingGroup",
                        () -> {
                            Api person = newcomer();
                            String seat = "working-group-members/" + sit(person, group());
                            return () -> person.act(seat, "leave", Map.of());
                        },
                "removeGroupMember", () -> acting("working-group-members/" + sit(newcomer(), group()), "remove"));
    }

    private Map<String, Change> ofOutputs() {
        return Map.of(
                "addGroupOutput",
                        () -> {
                            String outputs = active() + "/outputs";
                            return () -> staff.post(outputs, OUTPUT);
                        },
                "updateGroupOutput",
                        () -> {
                            UUID output = staff.create(active() + "/outputs", OUTPUT);
                            return () -> staff.put("working-group-outputs/" + output, Map.of("title", "Guide relu"));
                        },
                "withdrawGroupOutput",
                        () -> acting(
                                "working-group-outputs/" + staff.create(active() + "/outputs", OUTPUT), "withdraw"));
    }

    private Request acting(String object, String action) {
        return () -> staff.act(object, action, REASON);
    }

    private static String active() {
        return "working-groups/" + group();
    }

    private static UUID group() {
        Api lead = newcomer();
        UUID community = community("Ouverte", "PUBLIC", "OPEN", lead);
        return WorkingGroupFixtures.ledBy(lead, community, "À changer");
    }
}
