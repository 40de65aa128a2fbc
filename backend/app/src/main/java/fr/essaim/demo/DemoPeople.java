package fr.essaim.demo;

import fr.essaim.expertise.ClaimDraft;
import fr.essaim.expertise.ExpertiseLevel;
import fr.essaim.expertise.ExpertiseService;
import fr.essaim.people.DirectoryVisibility;
import fr.essaim.people.EmploymentStatus;
import fr.essaim.people.Occupation;
import fr.essaim.people.PersonDetails;
import fr.essaim.people.PersonDraft;
import fr.essaim.people.PersonService;
import fr.essaim.shared.security.Actor;
import fr.essaim.territories.roles.TerritoryRoleDraft;
import fr.essaim.territories.roles.TerritoryRoleKind;
import fr.essaim.territories.roles.TerritoryRoleService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The people of the demonstration, what they do for territories and what they say that they know. */
@ApplicationScoped
class DemoPeople {
    private static final LocalDate SINCE = LocalDate.of(2024, 9, 2);

    private final PersonService people;
    private final TerritoryRoleService roles;
    private final ExpertiseService expertise;

    DemoPeople(PersonService people, TerritoryRoleService roles, ExpertiseService expertise) {
        this.people = people;
        this.roles = roles;
        this.expertise = expertise;
    }

    /** @return their ids by address */
    Map<String, UUID> load(Actor loader, Map<String, UUID> organisations, Map<String, UUID> territories) {
        var ids = new HashMap<String, UUID>();
        for (DemoFile.Line line : DemoFile.read("people")) {
            var draft = new PersonDraft(
                    line.text("given_name"),
                    line.text("family_name"),
                    line.constant("occupation", Occupation.class),
                    line.constant("employment_status", EmploymentStatus.class),
                    DemoDataService.idOrNull(organisations, line.textOrNull("organisation")),
                    DemoDataService.idOrNull(territories, line.textOrNull("territory")),
                    line.text("time_zone"),
                    line.text("language"),
                    line.textOrNull("bio"),
                    line.constant("visibility", DirectoryVisibility.class));
            PersonDetails person = people.enter(loader, line.text("email"), draft);
            ids.put(line.text("email"), person.id());
            for (String role : line.words("roles")) {
                assign(loader, person.id(), List.of(role.split(":")), territories);
            }
            if (line.text("state").equals("deactivated")) {
                people.deactivate(loader, person.id(), person.version(), "Compte de démonstration désactivé.");
            }
        }
        return ids;
    }

    void loadExpertise(Actor loader, Map<String, UUID> people, Map<String, UUID> topics) {
        for (DemoFile.Line line : DemoFile.read("expertise")) {
            UUID person = DemoDataService.id(people, line.text("person"));
            var draft = new ClaimDraft(line.constant("level", ExpertiseLevel.class), line.textOrNull("sentence"));
            expertise.enter(loader, person, DemoDataService.id(topics, line.text("topic")), draft);
            if (line.text("consent").equals("yes")) {
                expertise.enterConsent(loader, person);
            }
        }
    }

    /** @param role kind, then key of the territory */
    private void assign(Actor loader, UUID person, List<String> role, Map<String, UUID> territories) {
        var draft = new TerritoryRoleDraft(person, TerritoryRoleKind.valueOf(role.get(0)), SINCE);
        roles.assign(loader, DemoDataService.id(territories, role.get(1)), draft, true);
    }
}
