package fr.essaim.trainings.packages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.essaim.trainings.quizzes.Quiz;
import fr.essaim.trainings.versions.ActivityDraft;
import fr.essaim.trainings.versions.ActivityKind;
import fr.essaim.trainings.versions.CertificateRule;
import fr.essaim.trainings.versions.VersionDraft;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the files of a package: the same training always in the same bytes. */
final class PackageWriter {
    private PackageWriter() {}

    /** The texts of the files by path, in the order of their paths. */
    static Map<String, String> write(TrainingPackage training) {
        var files = new TreeMap<String, String>();
        files.put(TrainingFile.NAME, PackageYaml.write(trainingFile(training)));
        for (TrainingPackage.PackagedModule module : training.modules()) {
            String folder = "modules/" + module.key() + "/";
            files.put(
                    folder + ModuleFile.NAME,
                    PackageYaml.write(new ModuleFile(
                            module.title(),
                            module.summary(),
                            module.requires(),
                            module.activities().stream()
                                    .map(TrainingPackage.PackagedActivity::key)
                                    .toList(),
                            ModuleFile.CompetenceEntry.all(module.competences()))));
            for (TrainingPackage.PackagedActivity activity : module.activities()) {
                boolean quiz = activity.kind() == ActivityKind.QUIZ;
                files.put(
                        folder + activity.key() + (quiz ? ".yaml" : ".md"),
                        quiz ? PackageYaml.write(quizFile(activity.draft())) : page(activity));
            }
        }
        return files;
    }

    private static TrainingFile trainingFile(TrainingPackage training) {
        VersionDraft texts = training.texts();
        return new TrainingFile(
                TrainingFile.FORMAT,
                texts.title(),
                texts.summary(),
                texts.language(),
                training.kind(),
                texts.licence(),
                texts.objectives(),
                texts.audience(),
                texts.prerequisites().stream()
                        .map(it -> new TrainingFile.PrerequisiteEntry(it.statement(), it.advice()))
                        .toList(),
                texts.completion().stream()
                        .map(it -> new TrainingFile.ConditionEntry(it.kind(), it.count()))
                        .toList(),
                certificate(texts.certificate()),
                training.modules().stream()
                        .map(TrainingPackage.PackagedModule::key)
                        .toList());
    }

    private static @Nullable JsonNode certificate(CertificateRule rule) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (!rule.issued()) {
            return nodes.textNode("none");
        }
        return rule.validMonths() == null ? null : nodes.objectNode().put("validMonths", rule.validMonths());
    }

    private static String page(TrainingPackage.PackagedActivity activity) {
        ActivityDraft draft = activity.draft();
        var head = new ActivityFile(
                activity.kind(), draft.title(), draft.minutes(), draft.required(), draft.url(), draft.review());
        return new FrontMatter(PackageYaml.write(head), draft.body()).text();
    }

    private static QuizFile quizFile(ActivityDraft draft) {
        Quiz quiz = draft.quiz();
        return new QuizFile(
                ActivityKind.QUIZ,
                draft.title(),
                draft.minutes(),
                draft.required(),
                quiz == null ? null : quiz.attempts(),
                quiz == null ? null : quiz.passMark(),
                draft.body(),
                quiz == null
                        ? null
                        : quiz.questions().stream()
                                .map(QuizFile.QuestionEntry::of)
                                .toList());
    }
}
