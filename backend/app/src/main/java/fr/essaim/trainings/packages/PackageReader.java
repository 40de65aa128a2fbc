package fr.essaim.trainings.packages;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import fr.essaim.competences.AddressedCompetence;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.text.Slug;
import fr.essaim.trainings.TrainingKind;
import fr.essaim.trainings.versions.ActivityDraft;
import fr.essaim.trainings.versions.ActivityKind;
import fr.essaim.trainings.versions.CertificateRule;
import fr.essaim.trainings.versions.CompletionCondition;
import fr.essaim.trainings.versions.Prerequisite;
import fr.essaim.trainings.versions.VersionDraft;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the files of one package, and says everything that is wrong with them, each with its file and field. */
@SuppressWarnings("NullAway") // what is missing is found when each part is validated
final class PackageReader {
    private static final int USUAL_MINUTES = 10;

    private final Map<String, String> files;
    private final Validator validator;
    private final ProblemException faults = new ProblemException(ProblemCode.VALIDATION_FAILED);
    private final Set<String> read = new HashSet<>();

    private PackageReader(Map<String, String> files, Validator validator) {
        this.files = files;
        this.validator = validator;
    }

    /**
     * @param files their texts by path
     * @throws ProblemException validation-failed with every fault, at {@code /<file>/<field>}
     */
    static TrainingPackage read(Map<String, String> files, Validator validator) {
        var reader = new PackageReader(files, validator);
        TrainingPackage training = reader.training();
        files.keySet().stream()
                .filter(file -> !reader.read.contains(file))
                .forEach(file -> reader.fault(file, "", "file-not-named"));
        if (reader.faults.hasFaults() || training == null) {
            throw reader.faults;
        }
        return training;
    }

    private @Nullable TrainingPackage training() {
        TrainingFile file = yaml(TrainingFile.NAME, TrainingFile.class);
        if (file == null) {
            return null;
        }
        if (!TrainingFile.FORMAT.equals(file.format())) {
            fault(TrainingFile.NAME, "/format", "package-format", TrainingFile.FORMAT);
        }
        VersionDraft texts = texts(file);
        check(TrainingFile.NAME, texts);
        TrainingKind kind = requireNonNullElse(file.kind(), TrainingKind.SELF_PACED);
        var modules = new ArrayList<TrainingPackage.PackagedModule>();
        Set<String> before = new HashSet<>();
        for (String key : requireNonNullElse(file.modules(), List.<String>of())) {
            if (key == null || !key.matches(Slug.FORM) || before.contains(key)) {
                fault(TrainingFile.NAME, "/modules", "package-key", String.valueOf(key));
            } else {
                module(key, before).ifPresent(modules::add);
                before.add(key);
            }
        }
        return new TrainingPackage(kind, texts, List.copyOf(modules));
    }

    private VersionDraft texts(TrainingFile file) {
        return new VersionDraft(
                file.title(),
                file.summary(),
                file.language(),
                file.objectives(),
                file.audience(),
                file.licence(),
                requireNonNullElse(file.prerequisites(), List.<TrainingFile.PrerequisiteEntry>of()).stream()
                        .map(entry -> entry == null ? null : new Prerequisite(entry.statement(), entry.advice()))
                        .toList(),
                requireNonNullElse(file.completion(), List.<TrainingFile.ConditionEntry>of()).stream()
                        .map(entry -> entry == null
                                ? null
                                : new CompletionCondition(entry.kind(), requireNonNullElse(entry.count(), 1)))
                        .toList(),
                certificate(file.certificate()));
    }

    private CertificateRule certificate(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return new CertificateRule(true, null);
        }
        if (node.isTextual() && node.asText().equals("none")) {
            return new CertificateRule(false, null);
        }
        JsonNode months = node.path("validMonths");
        if (node.size() != 1 || !months.isInt()) {
            fault(TrainingFile.NAME, "/certificate", "package-certificate");
        }
        return new CertificateRule(true, months.isInt() ? months.asInt() : null);
    }

    private Optional<TrainingPackage.PackagedModule> module(String key, Set<String> before) {
        String name = "modules/" + key + "/" + ModuleFile.NAME;
        ModuleFile file = yaml(name, ModuleFile.class);
        if (file == null) {
            return Optional.empty();
        }
        List<String> requires = requireNonNullElse(file.requires(), List.of());
        if (!before.containsAll(requires)) {
            fault(name, "/requires", "requires-module-before");
        }
        List<AddressedCompetence> competences = competences(name, file);
        if (file.title() == null || file.title().isBlank()) {
            fault(name, "/title", "required");
        }
        var activities = new ArrayList<TrainingPackage.PackagedActivity>();
        Set<String> taken = new HashSet<>();
        for (String activity : requireNonNullElse(file.activities(), List.<String>of())) {
            if (activity == null || !activity.matches(Slug.FORM) || !taken.add(activity)) {
                fault(name, "/activities", "package-key", String.valueOf(activity));
            } else {
                activity("modules/" + key + "/" + activity, activity).ifPresent(activities::add);
            }
        }
        return Optional.of(new TrainingPackage.PackagedModule(
                key, file.title(), file.summary(), requires, competences, List.copyOf(activities)));
    }

    private List<AddressedCompetence> competences(String name, ModuleFile file) {
        var competences = new ArrayList<AddressedCompetence>();
        for (ModuleFile.CompetenceEntry entry :
                requireNonNullElse(file.competences(), List.<ModuleFile.CompetenceEntry>of())) {
            if (entry == null || !entry.isWhole()) {
                fault(name, "/competences", "package-competence");
            } else {
                competences.add(entry.addressed());
            }
        }
        return List.copyOf(competences);
    }

    private Optional<TrainingPackage.PackagedActivity> activity(String path, String key) {
        String quiz = path + ".yaml";
        if (files.containsKey(quiz)) {
            QuizFile file = yaml(quiz, QuizFile.class);
            if (file == null) {
                return Optional.empty();
            }
            if (file.kind() != ActivityKind.QUIZ) {
                fault(quiz, "/kind", "package-quiz");
            }
            var draft = new ActivityDraft(
                    file.title(),
                    requireNonNullElse(file.minutes(), USUAL_MINUTES),
                    requireNonNullElse(file.required(), true),
                    file.introduction(),
                    null,
                    null,
                    null,
                    file.quiz());
            return packaged(quiz, key, ActivityKind.QUIZ, draft);
        }
        return page(path + ".md", key);
    }

    private Optional<TrainingPackage.PackagedActivity> page(String name, String key) {
        FrontMatter parts = FrontMatter.of(text(name));
        ActivityFile file = parts == null ? null : yaml(name, parts.yaml(), ActivityFile.class);
        if (file == null || parts == null) {
            if (files.containsKey(name) && parts == null) {
                fault(name, "", "package-front-matter");
            }
            return Optional.empty();
        }
        ActivityKind kind = requireNonNullElse(file.kind(), ActivityKind.PAGE);
        if (kind == ActivityKind.QUIZ) {
            fault(name, "/kind", "package-quiz");
            return Optional.empty();
        }
        var draft = new ActivityDraft(
                file.title(),
                requireNonNullElse(file.minutes(), USUAL_MINUTES),
                requireNonNullElse(file.required(), true),
                parts.body(),
                file.url(),
                null,
                file.review(),
                null);
        return packaged(name, key, kind, draft);
    }

    private Optional<TrainingPackage.PackagedActivity> packaged(
            String file, String key, ActivityKind kind, ActivityDraft draft) {
        if (check(file, draft)) {
            try {
                draft.requireFor(kind);
            } catch (ProblemException fault) {
                faults.atFieldsOf("/" + file, fault);
            }
        }
        return Optional.of(new TrainingPackage.PackagedActivity(key, kind, draft));
    }

    private boolean check(String file, Object part) {
        var found = validator.validate(part);
        faults.atFieldsOf("/" + file, found);
        return found.isEmpty();
    }

    private @Nullable String text(String name) {
        read.add(name);
        String text = files.get(name);
        if (text == null) {
            fault(name, "", "package-file-missing");
        }
        return text;
    }

    private <T> @Nullable T yaml(String name, Class<T> type) {
        String text = text(name);
        return text == null ? null : yaml(name, text, type);
    }

    private <T> @Nullable T yaml(String name, String text, Class<T> type) {
        try {
            return PackageYaml.read(text, type);
        } catch (JsonProcessingException fault) {
            JsonLocation place = fault.getLocation();
            fault(name, "", "package-yaml", place == null ? 1 : Math.max(1, place.getLineNr()));
            return null;
        }
    }

    private void fault(String file, String field, String code, Object... arguments) {
        faults.atField("/" + file + field, code, arguments);
    }
}
