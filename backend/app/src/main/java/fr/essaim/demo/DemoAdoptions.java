package fr.essaim.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.kits.adoptions.AdoptedSection;
import fr.essaim.kits.adoptions.AdoptionDetails;
import fr.essaim.kits.adoptions.AdoptionDraft;
import fr.essaim.kits.adoptions.AdoptionSectionService;
import fr.essaim.kits.adoptions.AdoptionService;
import fr.essaim.kits.adoptions.FitAnswer;
import fr.essaim.kits.adoptions.Outcome;
import fr.essaim.kits.sections.SectionText;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Territories that adopt a kit of the demonstration, each at another point: one of them meets a conflict. */
@ApplicationScoped
class DemoAdoptions {
    private final AdoptionService adoptions;
    private final AdoptionSectionService sections;

    DemoAdoptions(AdoptionService adoptions, AdoptionSectionService sections) {
        this.adoptions = adoptions;
        this.sections = sections;
    }

    /** @param first whether those are meant that adopt the first version */
    void load(Actor loader, UUID version, JsonNode told, boolean first, DemoResources.Around around)
            throws JsonProcessingException {
        for (JsonNode adoption : told) {
            if (adoption.path("beforeNext").asBoolean() == first) {
                load(loader, version, adoption, around);
            }
        }
    }

    private void load(Actor loader, UUID version, JsonNode told, DemoResources.Around around)
            throws JsonProcessingException {
        UUID territory =
                DemoDataService.id(around.territories(), told.path("territory").asText());
        // One answer for each condition that the kit may have: what is known counts before.
        List<FitAnswer> answers = IntStream.range(0, 4)
                .mapToObj(i -> new FitAnswer(i, true, i == 0 ? "Avec l’intercommunalité voisine." : null))
                .toList();
        AdoptionDetails adopted = adoptions.adopt(loader, version, new AdoptionDraft(territory, answers, null), true);
        JsonNode adapted = told.path("adapted");
        if (adapted.isObject()) {
            adapt(loader, adopted, new ObjectMapper().treeToValue(adapted, SectionText.class));
        }
        if (told.path("mentor").isTextual()) {
            UUID mentor =
                    DemoDataService.id(around.territories(), told.path("mentor").asText());
            adopted = adoptions.askMentor(loader, adopted.id(), adopted.version(), mentor);
        }
        go(loader, adopted, told.path("state").asText());
    }

    private void adapt(Actor loader, AdoptionDetails adopted, SectionText text) {
        AdoptedSection own = adopted.sections().stream()
                .filter(section -> section.title().equals(text.title()))
                .findFirst()
                .orElseThrow();
        sections.adapt(loader, own.id(), 0, text);
    }

    private void go(Actor loader, AdoptionDetails adopted, String state) {
        if (state.equals("PLANNED")) {
            return;
        }
        AdoptionDetails begun = adoptions.begin(loader, adopted.id(), adopted.version());
        switch (state) {
            case "DONE" -> adoptions.finish(loader, begun.id(), begun.version(), outcome());
            case "ABANDONED" ->
                adoptions.abandon(
                        loader,
                        begun.id(),
                        begun.version(),
                        "L’élue qui portait la démarche n’a pas été réélue ; personne n’avait été désigné pour la suivre.");
            default -> {}
        }
    }

    private static Outcome outcome() {
        return new Outcome(
                "Cinq séances sur six, de mars à octobre, avec neuf structures ; la charte a été signée en public.",
                "Un atelier partagé de réparation ouvert dans l’ancienne agence bancaire, tenu par trois structures.",
                List.of(
                        new Outcome.Count("Alliés", "9", "structures"),
                        new Outcome.Count("Habitants passés à l’atelier", "410", "personnes")),
                "La carte a été faite par téléphone avant la séance : les entreprises ne venaient pas deux heures.",
                "Dire dès la première page combien de temps cela prend à la personne qui relance.");
    }
}
