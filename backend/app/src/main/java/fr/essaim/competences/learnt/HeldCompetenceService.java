package fr.essaim.competences.learnt;

import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import fr.essaim.territories.TerritoryService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers who holds what: people of themselves, everybody signed in of territories. */
@ApplicationScoped
public class HeldCompetenceService {
    private final HeldCompetences held;
    private final TerritoryService territories;
    private final Today today;

    HeldCompetenceService(HeldCompetences held, TerritoryService territories, Today today) {
        this.held = held;
        this.territories = territories;
        this.today = today;
    }

    List<OwnCompetence> own(Actor actor) {
        UUID person = actor.personId();
        if (person == null) {
            throw ProblemException.forbidden();
        }
        Map<String, List<HeldCompetences.Line>> lines = new LinkedHashMap<>();
        held.ofPerson(person, today.now()).forEach(line -> lines.computeIfAbsent(line.code(), code -> new ArrayList<>())
                .add(line));
        return lines.values().stream().map(HeldCompetenceService::own).toList();
    }

    List<TerritoryCompetence> ofTerritory(Actor actor, UUID territory) {
        territories.get(actor, territory);
        return held.ofTerritory(territory);
    }

    private static OwnCompetence own(List<HeldCompetences.Line> lines) {
        HeldCompetences.Line any = lines.getFirst();
        List<CompetenceProof> proofs = proofs(lines, true);
        Integer level = highest(proofs);
        List<CompetenceProof> underway = proofs(lines, false).stream()
                .filter(proof -> level == null || proof.level() > level)
                .toList();
        return new OwnCompetence(
                any.code(), any.label(), any.framework(), any.present(), level, highest(underway), proofs, underway);
    }

    private static List<CompetenceProof> proofs(List<HeldCompetences.Line> lines, boolean finished) {
        return lines.stream()
                .filter(line -> line.finished() == finished)
                .flatMap(line -> line.proof().stream())
                .distinct()
                .toList();
    }

    private static @Nullable Integer highest(List<CompetenceProof> proofs) {
        return proofs.stream().map(CompetenceProof::level).max(Integer::compare).orElse(null);
    }
}
