package fr.essaim.demo;

import fr.essaim.competences.CompetenceFrameworkService;
import fr.essaim.competences.CompetenceNature;
import fr.essaim.competences.CompetenceProfile;
import fr.essaim.competences.CompetenceText;
import fr.essaim.competences.FrameworkDetails;
import fr.essaim.competences.FrameworkDraft;
import fr.essaim.competences.FrameworkText;
import fr.essaim.competences.MacroCompetence;
import fr.essaim.competences.learnt.PriorLearningDraft;
import fr.essaim.competences.learnt.PriorLearningService;
import fr.essaim.shared.security.Actor;
import fr.essaim.topics.Explanation;
import fr.essaim.topics.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The framework of competences of the demonstration, and what people say they learnt elsewhere, in every state. */
@ApplicationScoped
class DemoCompetences {
    private static final List<Wording> LEVELS = List.of(
            new Wording(
                    "Comprendre : situer, nommer, dire à quoi cela sert",
                    "Understand: place it, name it, say what it is for"),
            new Wording(
                    "Faire avec d’autres : tenir sa part, accompagné", "Do with others: hold one’s part, supported"),
            new Wording("Faire seul : conduire, adapter à son territoire", "Do alone: lead, adapt to one’s territory"),
            new Wording(
                    "Transmettre : concevoir, former, faire progresser",
                    "Pass on: design, train, move others forward"));

    private final CompetenceFrameworkService frameworks;
    private final PriorLearningService learnings;

    DemoCompetences(CompetenceFrameworkService frameworks, PriorLearningService learnings) {
        this.frameworks = frameworks;
        this.learnings = learnings;
    }

    void load(Actor loader) {
        List<DemoFile.Line> lines = DemoFile.read("competences");
        var text = new FrameworkText(
                new Wording(
                        "Référentiel des métiers du développement territorial",
                        "Framework of the territorial-development professions"),
                new Explanation(
                        "Ce que les métiers cœur savent faire, seuls, à plusieurs ou à l’échelle d’un territoire.",
                        "What the core professions are able to do, alone, together, or as a territory."),
                LEVELS,
                lines.stream()
                        .filter(line -> line.text("kind").equals("MACRO"))
                        .map(line -> macro(line, lines))
                        .toList());
        FrameworkDetails framework =
                frameworks.create(loader, new FrameworkDraft("developpement-territorial", text), true);
        frameworks.publish(loader, framework.id(), framework.version(), null);
    }

    void loadPriorLearning(Actor loader, Map<String, UUID> people) {
        for (DemoFile.Line line : DemoFile.read("prior-learning")) {
            UUID id = learnings.enter(
                    loader,
                    DemoDataService.id(people, line.text("person")),
                    new PriorLearningDraft(
                            line.text("competence"),
                            Integer.parseInt(line.text("level")),
                            line.text("statement"),
                            line.textOrNull("url")));
            switch (line.text("state")) {
                case "ACCEPTED" -> learnings.accept(loader, id, 0);
                case "DECLINED" -> learnings.decline(loader, id, 0, Objects.requireNonNull(line.textOrNull("reason")));
                default -> {
                    // It waits.
                }
            }
        }
    }

    private static MacroCompetence macro(DemoFile.Line macro, List<DemoFile.Line> lines) {
        return new MacroCompetence(
                macro.text("key"),
                label(macro),
                definition(macro),
                lines.stream()
                        .filter(line -> line.text("parent").equals(macro.text("key")))
                        .map(line -> new CompetenceText(
                                line.text("key"),
                                label(line),
                                definition(line),
                                line.constant("profile", CompetenceProfile.class),
                                line.constant("scope", CompetenceNature.class)))
                        .toList());
    }

    private static Wording label(DemoFile.Line line) {
        return new Wording(line.text("label_fr"), line.text("label_en"));
    }

    private static Explanation definition(DemoFile.Line line) {
        return new Explanation(line.textOrNull("definition_fr"), line.textOrNull("definition_en"));
    }
}
