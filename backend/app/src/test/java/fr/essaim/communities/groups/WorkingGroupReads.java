package fr.essaim.communities.groups;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.communities.groups.WorkingGroupFixtures.group;
import static fr.essaim.communities.groups.WorkingGroupFixtures.sit;

import fr.essaim.testing.Api;
import fr.essaim.testing.Reads;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class WorkingGroupReads implements Reads {
    private final Api staff = Api.as(Tokens.staff());

    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "getWorkingGroup", () -> "working-groups/" + group(open(), "Lu"),
                "listWorkingGroups",
                        () -> {
                            UUID community = open();
                            group(community, "Un");
                            group(community, "Deux");
                            return "communities/" + community + "/working-groups";
                        },
                "getGroupMember", () -> "working-group-members/" + sit(newcomer(), group(open(), "Lu")),
                "listGroupMembers",
                        () -> {
                            UUID group = group(open(), "Lu");
                            sit(newcomer(), group);
                            sit(newcomer(), group);
                            return "working-groups/" + group + "/members";
                        },
                "getGroupOutput", () -> "working-group-outputs/" + output(group(open(), "Lu")),
                "listGroupOutputs",
                        () -> {
                            UUID group = group(open(), "Lu");
                            output(group);
                            output(group);
                            return "working-groups/" + group + "/outputs";
                        });
    }

    private static UUID open() {
        return community("Ouverte", "PUBLIC", "OPEN", newcomer());
    }

    private UUID output(UUID group) {
        return staff.create("working-groups/" + group + "/outputs", Map.of("title", "Guide"));
    }
}
